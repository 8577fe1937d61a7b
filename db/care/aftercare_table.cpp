#include "db/care/aftercare_table.h"

namespace clinic::db {

namespace {

const std::string lines_of_plans = R"(
    SELECT aftercare.id, session.key || '/' || aftercare.code AS key, aftercare.session_id, code, starts, minimum_ends, recommended_ends,
           needs_clearance, coalesce(longer_by, '') AS longer_by, cleared_at, coalesce(cleared_by, '') AS cleared_by,
           coalesce(clearance_reason, '') AS clearance_reason, aftercare_change.until AS changed_end,
           aftercare_change.reason AS change_reason, aftercare_change.at AS changed_at,
           aftercare_change.by_name AS changed_by
    FROM aftercare JOIN session ON session.id = aftercare.session_id
    LEFT JOIN aftercare_change ON aftercare_change.id =
        (SELECT max(last.id) FROM aftercare_change AS last WHERE last.aftercare_id = aftercare.id) )";

AftercareRow aftercare_in(const Statement& row)
{
    const AftercareLine planned{.code = row.get<std::string>("code"),
                                .starts = row.get<Moment>("starts"),
                                .minimum_ends = row.get<std::optional<Moment>>("minimum_ends"),
                                .recommended_ends = row.get<std::optional<Moment>>("recommended_ends"),
                                .needs_clearance = row.get<bool>("needs_clearance"),
                                .longer_by = row.get<std::string>("longer_by")};
    AftercareRow found{.id = row.get<AftercareItemId>("id"),
                       .key = row.get<std::string>("key"),
                       .session = row.get<SessionId>("session_id"),
                       .planned = planned,
                       .line = planned,
                       .cleared_at = row.get<std::optional<Moment>>("cleared_at"),
                       .cleared_by = row.get<std::string>("cleared_by"),
                       .clearance_reason = row.get<std::string>("clearance_reason")};
    if (const auto end = row.get<std::optional<Moment>>("changed_end")) {
        found.line = with_end(planned, *end);
        found.changed = ChangedEnd{.reason = row.get<std::string>("change_reason"),
                                   .at = row.get<Moment>("changed_at"),
                                   .by = row.get<std::string>("changed_by")};
    }
    return found;
}

AdviceRow advice_in(const Statement& row)
{
    return {.id = row.get<AdviceId>("id"),
            .key = row.get<std::string>("key"),
            .advice = {.session = row.get<SessionId>("session_id"),
                       .kind = row.get<AdviceKind>("kind"),
                       .text = row.get<std::string>("text"),
                       .how = row.get<std::string>("how"),
                       .until = row.get<std::optional<Moment>>("until")},
            .at = row.get<Moment>("at"),
            .by = row.get<std::string>("by_name")};
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
                                       rules_version, longer_by)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, '')))",
                        writing.ids.next(), session, line.code, line.starts, line.minimum_ends, line.recommended_ends,
                        line.needs_clearance, aftercare_rules_version, line.longer_by);
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

void AftercareTable::change(const AftercareChangeDraft& change, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const AftercareRow item = find(change.item.value()).value();
    const std::int64_t id = writing.ids.next();
    touch(record_, writing, aftercare_change_kind(), item.key, id, [&] {
        record_.run("INSERT INTO aftercare_change (id, aftercare_id, until, reason, at, by_name) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                    id, item.id, change.until, change.reason, at, by);
    });
}

std::vector<AdviceRow> AftercareTable::advice_of(SessionId session) const
{
    Statement row = record_.query("SELECT * FROM advice WHERE session_id = $1 ORDER BY id", session);
    std::vector<AdviceRow> rows;
    while (row.step())
        rows.push_back(advice_in(row));
    return rows;
}

Added<AdviceId> AftercareTable::add(const AdviceDraft& advice, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const AdviceId id(writing.ids.next());
    const std::string key = next_key(record_, "AV");
    touch(record_, writing, advice_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO advice (id, key, session_id, kind, text, how, until, at, by_name) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    id, key, advice.session, advice.kind, advice.text, advice.how, advice.until, at, by);
    });
    return {id, key};
}

KindOfThing aftercare_change_kind()
{
    return {"aftercare_change", "SELECT id FROM aftercare_change ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, aftercare_id, until, reason, at, by_name FROM aftercare_change "
                                      "WHERE id = $1");
            }};
}

KindOfThing advice_kind()
{
    return {"advice", "SELECT id FROM advice ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT id, key, session_id, kind, text, how, until, at, by_name FROM advice WHERE id = $1");
            }};
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
                           coalesce(CAST(recommended_ends AS TEXT), '-') || ' ' || needs_clearance ||
                           coalesce(' ' || longer_by, '') AS plan
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
