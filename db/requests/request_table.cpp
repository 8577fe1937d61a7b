#include "db/requests/request_table.h"

#include "db/search.h"

#include <array>

namespace clinic::db {

namespace {

const std::string request_rows = R"(
    SELECT request.id, request.key, request.patient_id, patient.key AS patient_key,
           patient.family_name || ' ' || patient.given_name AS patient_name,
           request.received, request.channel, request.language, request.note, request.target, request.legal_limit,
           request.answered_at, coalesce(request.answered_by, '') AS answered_by, request.identity_seen,
           request.handed_over, request.paper_digest
    FROM request
    JOIN patient ON patient.id = request.patient_id )";

RequestRow request_in(const Statement& row)
{
    RequestRow found{.id = row.get<RequestId>("id"),
                     .key = row.get<std::string>("key"),
                     .patient_key = row.get<std::string>("patient_key"),
                     .patient_name = row.get<std::string>("patient_name"),
                     .request = {.patient = row.get<PatientId>("patient_id"),
                                 .received = row.get<Day>("received"),
                                 .channel = row.get<RequestChannel>("channel"),
                                 .language = row.get<Language>("language"),
                                 .note = row.get<std::string>("note")},
                     .due = {.target = row.get<Day>("target"), .legal_limit = row.get<Day>("legal_limit")},
                     .answered_at = row.get<std::optional<Moment>>("answered_at"),
                     .answered_by = row.get<std::string>("answered_by"),
                     .answer = {}};
    if (found.answered_at)
        found.answer = {.request = found.id,
                        .identity_seen = row.get<std::string>("identity_seen"),
                        .handed_over = row.get<std::string>("handed_over"),
                        .paper_digest = row.get<std::string>("paper_digest")};
    return found;
}

std::vector<RequestRow> all_in(Statement row)
{
    std::vector<RequestRow> rows;
    while (row.step())
        rows.push_back(request_in(row));
    return rows;
}

KindOfThing request_kind()
{
    return {"request", "SELECT id FROM request ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id, R"(
                    SELECT id, key, patient_id, received, channel, language, note, target, legal_limit, answered_at, answered_by,
                           identity_seen, handed_over, paper_digest
                    FROM request WHERE id = $1)");
            }};
}

} // namespace

ListPage<RequestRow> RequestTable::requests(const ListQuery& query) const
{
    static constexpr auto columns = std::to_array<SortColumn>({
        {"received", "request.received"},
        {"key", "request.id"},
        {"patient", "patient.name_folded"},
        {"due", "request.target"},
    });
    FoundRows found = find(record_, {"request", request_rows, columns}, newest_first(query, "received"));
    return {.rows = all_in(std::move(found.rows)), .total = found.total};
}

std::vector<RequestRow> RequestTable::requests_of(PatientId patient) const
{
    return all_in(
        record_.query(request_rows + "WHERE request.patient_id = $1 ORDER BY received DESC, request.id DESC", patient));
}

std::vector<RequestRow> RequestTable::open_requests() const
{
    return all_in(record_.query(request_rows + "WHERE answered_at IS NULL ORDER BY target, legal_limit, request.id"));
}

std::optional<RequestRow> RequestTable::request(RequestId id) const
{
    Statement row = record_.query(request_rows + "WHERE request.id = $1", id);
    return row.step() ? std::optional(request_in(row)) : std::nullopt;
}

std::optional<RequestId> RequestTable::request_of(const std::string& key) const
{
    return record_.first<RequestId>("SELECT id FROM request WHERE key = $1", key);
}

Added<RequestId> RequestTable::add(const Request& request, const DueDates& due)
{
    Writing& writing = writable(writing_);
    const RequestId id(writing.ids.next());
    const std::string key = next_key(record_, "Q");
    touch(record_, writing, request_kind(), key, id.value(), [&] {
        record_.run(R"(
            INSERT INTO request (id, key, patient_id, received, channel, language, note, target, legal_limit)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
                    id, key, request->patient, request->received, request->channel, request->language, request->note,
                    due.target, due.legal_limit);
        put_tokens(record_, "request_own", id.value(), tokens_of_key(key));
    });
    return {id, key};
}

void RequestTable::answer(const RequestAnswer& answer, Moment at, const std::string& by)
{
    const RequestId id = answer->request.value();
    const auto key = record_.first<std::string>("SELECT key FROM request WHERE id = $1", id).value();
    touch(record_, writable(writing_), request_kind(), key, id.value(), [&] {
        record_.run(R"(
            UPDATE request
            SET answered_at = $2, answered_by = $3, identity_seen = $4, handed_over = $5, paper_digest = $6
            WHERE id = $1)",
                    id, at, by, answer->identity_seen, answer->handed_over, answer->paper_digest);
    });
}

std::vector<KindOfThing> request_kinds()
{
    return {request_kind()};
}

} // namespace clinic::db
