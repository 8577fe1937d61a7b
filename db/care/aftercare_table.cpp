#include "db/care/aftercare_table.h"

namespace clinic::db {

namespace {

const std::string lines_of_plans = R"(
    SELECT aftercare.id, session.key || '/' || aftercare.code AS key, code, starts, minimum_ends, recommended_ends,
           needs_clearance, cleared_at, coalesce(cleared_by, '') AS cleared_by,
           coalesce(clearance_reason, '') AS clearance_reason
    FROM aftercare JOIN session ON session.id = aftercare.session_id )";

AftercareRow aftercare_in(const Statement& row)
{
    return {.id = row.get<AftercareItemId>("id"),
            .key = row.get<std::string>("key"),
            .line = {.code = row.get<std::string>("code"),
                     .starts = row.get<Moment>("starts"),
                     .minimum_ends = row.get<std::optional<Moment>>("minimum_ends"),
                     .recommended_ends = row.get<std::optional<Moment>>("recommended_ends"),
                     .needs_clearance = row.get<bool>("needs_clearance")},
            .cleared_at = row.get<std::optional<Moment>>("cleared_at"),
            .cleared_by = row.get<std::string>("cleared_by"),
            .clearance_reason = row.get<std::string>("clearance_reason")};
}

} // namespace

std::vector<AftercareRow> AftercareTable::of(SessionId session) const
{
    Statement row = record_.query(lines_of_plans + "WHERE session.id = $1 ORDER BY aftercare.id", session);
    std::vector<AftercareRow> rows;
    while (row.step())
        rows.push_back(aftercare_in(row));
    return rows;
}

std::optional<AftercareItemId> AftercareTable::item_of(const std::string& key) const
{
    const auto slash = key.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    return record_.first<AftercareItemId>(R"(
        SELECT aftercare.id FROM aftercare JOIN session ON session.id = aftercare.session_id
        WHERE session.key = $1 AND aftercare.code = $2)",
                                          key.substr(0, slash), key.substr(slash + 1));
}

std::optional<AftercareRow> AftercareTable::find(AftercareItemId id) const
{
    Statement row = record_.query(lines_of_plans + "WHERE aftercare.id = $1", id);
    return row.step() ? std::optional(aftercare_in(row)) : std::nullopt;
}

void AftercareTable::add(SessionId session, const std::vector<AftercareLine>& plan)
{
    Writing& writing = writable(writing_);
    const auto session_key = record_.first<std::string>("SELECT key FROM session WHERE id = $1", session).value();
    touch(record_, writing, aftercare_kind(), session_key, session.value(), [&] {
        for (const AftercareLine& line : plan)
            record_.run(R"(
                INSERT INTO aftercare (id, session_id, code, starts, minimum_ends, recommended_ends, needs_clearance,
                                       rules_version)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
                        writing.ids.next(), session, line.code, line.starts, line.minimum_ends, line.recommended_ends,
                        line.needs_clearance, aftercare_rules_version);
    });
}

void AftercareTable::clear(const ClearanceDraft& clearance, Moment at, const std::string& by)
{
    const AftercareRow item = find(clearance.item.value()).value();
    touch(record_, writable(writing_), clearance_kind(), item.key, item.id.value(), [&] {
        record_.run("UPDATE aftercare SET cleared_at = $2, cleared_by = $3, clearance_reason = $4 WHERE id = $1",
                    item.id, at, by, clearance.reason);
    });
}

KindOfThing aftercare_kind()
{
    return {"aftercare", "SELECT DISTINCT session_id FROM aftercare ORDER BY session_id",
            [](Connection& record, std::int64_t session) {
                return canonical_text(record, session, R"(
                    SELECT session_id, count(*) AS lines FROM aftercare WHERE session_id = $1
                    GROUP BY session_id)",
                                      {{"line", R"(
                    SELECT code || ' ' || id || ' ' || rules_version || ' ' || starts || ' ' ||
                           coalesce(CAST(minimum_ends AS TEXT), '-') || ' ' ||
                           coalesce(CAST(recommended_ends AS TEXT), '-') || ' ' || needs_clearance AS plan
                    FROM aftercare WHERE session_id = $1 ORDER BY code)"}});
            }};
}

KindOfThing clearance_kind()
{
    return {"clearance", "SELECT id FROM aftercare WHERE cleared_at IS NOT NULL ORDER BY id",
            [](Connection& record, std::int64_t id) {
                return canonical_text(record, id, R"(
                    SELECT id, session_id, code, cleared_at, cleared_by, clearance_reason
                    FROM aftercare WHERE id = $1 AND cleared_at IS NOT NULL)");
            }};
}

} // namespace clinic::db
