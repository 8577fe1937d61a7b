#include "db/care/session_table.h"

#include "db/care/session_parts.h"
#include "db/quantities.h"
#include "db/search.h"
#include "db/valid_session.h"

#include <array>
#include <sstream>

namespace clinic::db {

namespace {

const std::string session_rows =
    "SELECT session.id, session.key, " + session_state + R"( AS state, session.patient_id, patient.key AS patient_key,
           patient.family_name || ' ' || patient.given_name AS patient_name, session.practitioner_id,
           practitioner.name AS practitioner_name,
           session.started, session.ended, session.region, session.indication, coalesce(version.key, '') AS version_key,
           session.volume_microlitres,
           EXISTS (SELECT 1 FROM session_deviation WHERE session_id = session.id) AS deviates
    FROM session
    JOIN patient ON patient.id = session.patient_id
    JOIN practitioner ON practitioner.id = session.practitioner_id
    LEFT JOIN version ON version.id = session.version_id )";

SessionRow session_row_in(const Statement& row)
{
    return {.id = row.get<SessionId>(0),
            .key = row.get<std::string>(1),
            .state = row.get<SessionState>(2),
            .patient = row.get<PatientId>(3),
            .patient_key = row.get<std::string>(4),
            .patient_name = row.get<std::string>(5),
            .practitioner = row.get<PractitionerId>(6),
            .practitioner_name = row.get<std::string>(7),
            .started = row.get<Moment>(8),
            .ended = row.get<std::optional<Moment>>(9),
            .region = row.get<std::optional<Region>>(10),
            .indication = row.get<std::optional<Indication>>(11),
            .version_key = row.get<std::string>(12),
            .volume = volume_in(row, "volume_microlitres"),
            .deviates = row.get<bool>("deviates")};
}

std::vector<SessionRow> all_in(Statement row)
{
    std::vector<SessionRow> rows;
    while (row.step())
        rows.push_back(session_row_in(row));
    return rows;
}

std::optional<AspirinIntake> last_aspirin_in(const Statement& row)
{
    const auto day = row.get<std::optional<Day>>("last_aspirin_day");
    if (!day)
        return std::nullopt;
    AspirinIntake intake{.day = *day, .time = std::nullopt};
    if (const auto minutes = row.get<std::optional<int>>("last_aspirin_time"))
        intake.time = std::chrono::minutes(*minutes);
    return intake;
}

/// "12,7" as SQL joined them.
template <typename Id>
std::vector<Id> ids_named(const std::string& joined)
{
    std::vector<Id> ids;
    std::istringstream numbers(joined);
    for (std::string number; std::getline(numbers, number, ',');)
        ids.emplace_back(std::stoll(number));
    return ids;
}

/// The draft but for its parts.
SessionDraft draft_in(const Statement& row)
{
    return {.patient = row.get<PatientId>("patient_id"),
            .practitioner = row.get<PractitionerId>("practitioner_id"),
            .started = row.get<Moment>("started"),
            .ended = row.get<std::optional<Moment>>("ended"),
            .region = row.get<std::optional<Region>>("region"),
            .indication = row.get<std::optional<Indication>>("indication"),
            .version = row.get<std::optional<VersionId>>("version_id"),
            .lots = {},
            .deviation_reason = row.get<std::optional<std::string>>("deviation_reason").value_or(""),
            .volume = volume_in(row, "volume_microlitres"),
            .screening = {.answers = {}, .last_aspirin = last_aspirin_in(row)},
            .note = row.get<std::string>("note"),
            .aspirin_override = row.get<std::string>("aspirin_override"),
            .allergy_override = row.get<std::string>("allergy_override"),
            .objection_override = row.get<std::string>("objection_override"),
            .contraindication_override = row.get<std::optional<std::string>>("contraindication_override").value_or(""),
            .row_version = row.get<std::int64_t>("row_version")};
}

std::string key_of(Connection& record, SessionId session)
{
    return record.first<std::string>("SELECT key FROM session WHERE id = $1", session).value();
}

Tokens tokens_of(Connection& record, SessionId session)
{
    Tokens tokens = tokens_of_key(key_of(record, session));
    add_words(tokens, record
                          .first<std::string>(R"(
        SELECT version.key FROM version WHERE id = (SELECT version_id FROM session WHERE session.id = $1))",
                                              session)
                          .value_or(""));
    return tokens;
}

std::optional<SignatureRow> signature_in(const Statement& row)
{
    const auto at = row.get<std::optional<Moment>>("signed_at");
    if (!at)
        return std::nullopt;
    return SignatureRow{.at = *at,
                        .by = row.get<std::string>("signed_by"),
                        .certification = row.get<std::optional<CertificationId>>("certification_id")};
}

std::vector<AddendumRow> addenda_in(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT at, author, text FROM addendum WHERE session_id = $1 ORDER BY id", session);
    std::vector<AddendumRow> addenda;
    while (row.step())
        addenda.push_back(
            {.at = row.get<Moment>(0), .author = row.get<std::string>(1), .text = row.get<std::string>(2)});
    return addenda;
}

std::optional<InvalidationRow> invalidation_in(Connection& record, SessionId session)
{
    Statement row = record.query("SELECT at, by_name, reason FROM session_invalidation WHERE session_id = $1", session);
    if (!row.step())
        return std::nullopt;
    return InvalidationRow{.at = row.get<Moment>(0), .by = row.get<std::string>(1), .reason = row.get<std::string>(2)};
}

} // namespace

ListPage<SessionRow> SessionTable::page(const ListQuery& query) const
{
    static const auto columns = std::to_array<SortColumn>({
        {"started", "session.started"},
        {"key", "session.id"},
        {"patient", "patient.name_folded"},
        {"version", "version.key", true},
        {"state", session_state.c_str()},
    });
    FoundRows found = clinic::db::find(record_, {"session", session_rows, columns}, newest_first(query, "started"));
    return {.rows = all_in(std::move(found.rows)), .total = found.total};
}

std::vector<SessionRow> SessionTable::of(PatientId patient) const
{
    return all_in(record_.query(
        session_rows + "WHERE session.patient_id = $1 ORDER BY session.started DESC, session.id DESC", patient));
}

std::vector<SessionRow> SessionTable::not_signed() const
{
    return all_in(record_.query(session_rows + "WHERE session.state = 'OPEN' ORDER BY session.started, session.id"));
}

std::vector<SessionRow> SessionTable::with(LotId lot) const
{
    return all_in(record_.query(session_rows + R"(
        WHERE )" + session_counts + R"( AND session.id IN (SELECT session_id FROM session_lot WHERE lot_id = $1)
        ORDER BY session.started DESC, session.id DESC)",
                                lot));
}

std::vector<SessionRow> SessionTable::with(VersionId version) const
{
    return all_in(record_.query(session_rows + R"(
        WHERE session.version_id = $1 AND )" +
                                    session_counts + R"( ORDER BY session.started DESC, session.id DESC)",
                                version));
}

std::vector<SessionRow> SessionTable::with(VialId vial) const
{
    return all_in(record_.query(session_rows + R"(
        WHERE )" + session_counts + R"( AND session.id IN (SELECT session_id FROM session_vial WHERE vial_id = $1)
        ORDER BY session.started DESC, session.id DESC)",
                                vial));
}

std::vector<SessionRow> SessionTable::with(PrpId prp) const
{
    return all_in(record_.query(session_rows + R"(
        WHERE )" + session_counts + R"( AND session.id IN (SELECT session_id FROM session_prp WHERE prp_id = $1)
        ORDER BY session.started DESC, session.id DESC)",
                                prp));
}

std::vector<SessionRow> SessionTable::not_signed_with(PrpId prp) const
{
    return all_in(record_.query(session_rows + R"(
        WHERE session.state = 'OPEN' AND session.id IN (SELECT session_id FROM session_prp WHERE prp_id = $1)
        ORDER BY session.started, session.id)",
                                prp));
}

std::vector<SessionRow> SessionTable::with_blood(IngredientId ingredient) const
{
    return all_in(record_.query(session_rows + "WHERE " + session_counts + R"(
          AND session.id IN (SELECT session_id FROM session_prp)
          AND session.version_id IN (SELECT version_id FROM version_line WHERE ingredient_id = $1)
          AND NOT EXISTS (SELECT 1 FROM session_lot WHERE session_id = session.id AND ingredient_id = $1)
          AND NOT EXISTS (SELECT 1 FROM session_deviation
                          WHERE session_id = session.id AND ingredient_id = $1 AND strength IS NULL)
        ORDER BY session.started DESC, session.id DESC)",
                                ingredient));
}

std::vector<SessionRow> SessionTable::without_handout(Moment since) const
{
    return all_in(record_.query(session_rows + "WHERE session.ended >= $1 AND " + session_counts + R"(
          AND NOT EXISTS (SELECT 1 FROM handout WHERE handout.session_id = session.id)
        ORDER BY session.ended, session.id)",
                                since));
}

std::vector<InjectedRow> SessionTable::injected(Moment from, Moment until) const
{
    Statement row = record_.query(R"(
        SELECT day, version_id, lots, left_out, count(*) AS sessions
        FROM (SELECT ended_day AS day, version_id,
                     coalesce((SELECT group_concat(lot_id) FROM session_lot WHERE session_id = session.id), '') AS lots,
                     coalesce((SELECT group_concat(ingredient_id) FROM session_deviation
                               WHERE session_id = session.id AND strength IS NULL), '') AS left_out
              FROM session WHERE )" + session_counts +
                                      R"( AND started >= $1 AND started < $2)
        GROUP BY day, version_id, lots, left_out ORDER BY day, version_id, lots, left_out)",
                                  from, until);
    std::vector<InjectedRow> rows;
    while (row.step())
        rows.push_back({.day = row.get<Day>("day"),
                        .version = row.get<VersionId>("version_id"),
                        .lots = ids_named<LotId>(row.get<std::string>("lots")),
                        .left_out = ids_named<IngredientId>(row.get<std::string>("left_out")),
                        .sessions = row.get<std::int64_t>("sessions")});
    return rows;
}

std::vector<SessionRow> SessionTable::not_signed_with(const HeldThing& thing) const
{
    const std::string uses = std::holds_alternative<VersionId>(thing) ? "session.version_id = $1"
                             : std::holds_alternative<LotId>(thing)
                                 ? "session.id IN (SELECT session_id FROM session_lot WHERE lot_id = $1)"
                                 : "session.id IN (SELECT session_id FROM session_vial WHERE vial_id = $1)";
    const auto row = std::visit([](auto id) { return id.value(); }, thing);
    return all_in(record_.query(
        session_rows + "WHERE session.state = 'OPEN' AND " + uses + " ORDER BY session.started, session.id", row));
}

std::optional<SessionRecord> SessionTable::find(SessionId id) const
{
    Statement line = record_.query(session_rows + "WHERE session.id = $1", id);
    Statement row = record_.query("SELECT * FROM session WHERE id = $1", id);
    if (!line.step() || !row.step())
        return std::nullopt;
    SessionRecord found{.row = session_row_in(line),
                        .session = draft_in(row),
                        .signature = signature_in(row),
                        .addenda = addenda_in(record_, id),
                        .invalidation = invalidation_in(record_, id)};
    add_parts(record_, id, found.session);
    return found;
}

std::optional<Capsule> SessionTable::capsule_of(SessionId id) const
{
    Statement row = record_.query("SELECT text, sha256 FROM session_capsule WHERE session_id = $1", id);
    if (!row.step())
        return std::nullopt;
    return Capsule{.text = row.get<std::string>("text"), .sha256 = row.get<std::string>("sha256")};
}

Added<SessionId> SessionTable::add(const SessionDraft& draft)
{
    Writing& writing = writable(writing_);
    const SessionId id(writing.ids.next());
    const std::string key = next_key(record_, "S");
    touch(record_, writing, session_kind(), key, id.value(), [&] {
        record_.run(R"(
            INSERT INTO session (id, key, state, row_version, patient_id, practitioner_id, started, note,
                                 aspirin_override, allergy_override, objection_override)
            VALUES ($1, $2, $3, 0, $4, $5, $6, '', '', '', ''))",
                    id, key, SessionState::open, draft.patient, draft.practitioner, draft.started);
        put_content(id, draft);
    });
    return {id, key};
}

void SessionTable::amend(SessionId id, const SessionDraft& draft)
{
    touch(record_, writable(writing_), session_kind(), key_of(record_, id), id.value(),
          [&] { put_content(id, draft); });
}

void SessionTable::sign(SessionId id, const SessionDraft& draft, const SignatureRow& signature,
                        const std::optional<Capsule>& capsule)
{
    touch(record_, writable(writing_), session_kind(), key_of(record_, id), id.value(), [&] {
        put_content(id, draft);
        if (capsule)
            record_.run("INSERT INTO session_capsule (session_id, text, sha256) VALUES ($1, $2, $3)", id, capsule->text,
                        capsule->sha256);
        record_.run(R"(
            UPDATE session SET state = $2, ended_day = $3, signed_at = $4, signed_by = $5, certification_id = $6
            WHERE id = $1)",
                    id, SessionState::signed_off, zone_of(clinic_).day_of(draft.ended.value()), signature.at,
                    signature.by, signature.certification);
    });
}

void SessionTable::add(const AddendumDraft& addendum, const AddendumRow& row)
{
    Writing& writing = writable(writing_);
    const SessionId session = addendum.session.value();
    const std::int64_t id = writing.ids.next();
    touch(record_, writing, addendum_kind(), key_of(record_, session), id, [&] {
        record_.run("INSERT INTO addendum (id, session_id, at, author, text) VALUES ($1, $2, $3, $4, $5)", id, session,
                    row.at, row.author, row.text);
    });
}

void SessionTable::add(const InvalidationDraft& invalidation, const InvalidationRow& row)
{
    const SessionId session = invalidation.session.value();
    touch(record_, writable(writing_), invalidation_kind(), key_of(record_, session), session.value(), [&] {
        record_.run("INSERT INTO session_invalidation (session_id, at, by_name, reason) VALUES ($1, $2, $3, $4)",
                    session, row.at, row.by, row.reason);
    });
}

void SessionTable::put_content(SessionId id, const SessionDraft& draft)
{
    const auto& aspirin = draft.screening.last_aspirin;
    record_.run(R"(
        UPDATE session
        SET row_version = row_version + 1, patient_id = $2, practitioner_id = $3, started = $4, ended = $5, region = $6,
            indication = $7, version_id = $8, volume_microlitres = $9, last_aspirin_day = $10, last_aspirin_time = $11,
            note = $12, aspirin_override = $13, allergy_override = $14, objection_override = $15,
            contraindication_override = nullif($16, ''), deviation_reason = nullif($17, '')
        WHERE id = $1)",
                id, draft.patient, draft.practitioner, draft.started, draft.ended, draft.region, draft.indication,
                draft.version, microlitres_of(draft.volume), aspirin ? std::optional(aspirin->day) : std::nullopt,
                aspirin && aspirin->time ? std::optional(aspirin->time->count()) : std::nullopt, draft.note,
                draft.aspirin_override, draft.allergy_override, draft.objection_override,
                draft.contraindication_override, draft.deviation_reason);
    put_tokens(record_, "session_own", id.value(), tokens_of(record_, id));
    put_parts(record_, id, draft);
}

KindOfThing session_kind()
{
    return {"session", "SELECT id FROM session ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id, R"(
                    SELECT id, key, state, row_version, patient_id, practitioner_id, started, ended, ended_day, region, indication,
                           version_id, volume_microlitres, last_aspirin_day, last_aspirin_time, note, aspirin_override,
                           allergy_override, objection_override, contraindication_override, deviation_reason, signed_at,
                           signed_by, certification_id
                    FROM session WHERE id = $1)",
                                      session_parts());
            }};
}

KindOfThing invalidation_kind()
{
    return {"session_invalidation", "SELECT session_id FROM session_invalidation ORDER BY session_id",
            [](Connection& record, std::int64_t session) {
                return canonical_text(
                    record, session,
                    "SELECT session_id, at, by_name, reason FROM session_invalidation WHERE session_id = $1");
            }};
}

KindOfThing addendum_kind()
{
    return {"addendum", "SELECT id FROM addendum ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id, R"(
                    SELECT id, session_id, at, author, text
                    FROM addendum WHERE id = $1)");
            }};
}

} // namespace clinic::db
