#include "db/care/handout_table.h"

namespace clinic::db {

namespace {

const std::string handouts = R"(
    SELECT handout.id, handout.key, handout.session_id, session.key AS session_key, at, language, way, acknowledged,
           handout.note, rules_version, by_name
    FROM handout JOIN session ON session.id = handout.session_id )";

HandoutOnFile handout_in(const Statement& row)
{
    return {.id = row.get<HandoutId>("id"),
            .key = row.get<std::string>("key"),
            .session_key = row.get<std::string>("session_key"),
            .handout = {.session = row.get<SessionId>("session_id"),
                        .at = row.get<Moment>("at"),
                        .language = row.get<Language>("language"),
                        .way = row.get<HandoutWay>("way"),
                        .acknowledged = row.get<Acknowledgement>("acknowledged"),
                        .note = row.get<std::string>("note")},
            .rules_version = row.get<std::string>("rules_version"),
            .by = row.get<std::string>("by_name")};
}

} // namespace

std::vector<HandoutOnFile> HandoutTable::of(SessionId session) const
{
    Statement row =
        record_.query(handouts + "WHERE handout.session_id = $1 ORDER BY at DESC, handout.id DESC", session);
    std::vector<HandoutOnFile> rows;
    while (row.step())
        rows.push_back(handout_in(row));
    return rows;
}

std::optional<HandoutOnFile> HandoutTable::find(HandoutId id) const
{
    Statement row = record_.query(handouts + "WHERE handout.id = $1", id);
    return row.step() ? std::optional(handout_in(row)) : std::nullopt;
}

Added<HandoutId> HandoutTable::add(const HandoutDraft& handout, const std::string& by)
{
    Writing& writing = writable(writing_);
    const HandoutId id(writing.ids.next());
    const std::string key = next_key(record_, "HD");
    touch(record_, writing, handout_kind(), key, id.value(), [&] {
        record_.run(R"(
            INSERT INTO handout (id, key, session_id, at, language, way, acknowledged, note, rules_version, by_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
                    (SELECT coalesce(max(rules_version), '') FROM aftercare WHERE session_id = $3), $9))",
                    id, key, handout.session, handout.at, handout.language, handout.way, handout.acknowledged,
                    handout.note, by);
    });
    return {id, key};
}

KindOfThing handout_kind()
{
    return {"handout", "SELECT id FROM handout ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, key, session_id, at, language, way, acknowledged, note, "
                                      "rules_version, by_name FROM handout WHERE id = $1");
            }};
}

} // namespace clinic::db
