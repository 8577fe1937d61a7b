#include "db/formulas/hold_table.h"

namespace clinic::db {

namespace {

/// Where the thing is kept.
std::string table_of(const HeldThing& thing)
{
    if (std::holds_alternative<LotId>(thing))
        return "lot";
    return std::holds_alternative<VersionId>(thing) ? "version" : "vial";
}

/// The column of a hold that names the thing.
std::string column_of(const HeldThing& thing)
{
    return table_of(thing) + "_id";
}

std::int64_t row_of(const HeldThing& thing)
{
    return std::visit([](auto id) { return id.value(); }, thing);
}

} // namespace

const KindOfThing& hold_kind()
{
    static const KindOfThing kind{"hold", "SELECT id FROM hold ORDER BY id", [](Connection& record, std::int64_t row) {
                                      return canonical_text(
                                          record, row,
                                          "SELECT lot_id, version_id, vial_id, reason, held_at, held_by, "
                                          "released_at, released_by, release_reason "
                                          "FROM hold WHERE id = $1");
                                  }};
    return kind;
}

std::optional<HoldOnFile> hold_in(const Statement& row)
{
    const auto reason = row.get<std::optional<std::string>>("hold_reason");
    if (!reason)
        return std::nullopt;
    return HoldOnFile{.reason = *reason, .since = row.get<Moment>("held_at"), .by = row.get<std::string>("held_by")};
}

std::vector<HoldRow> HoldTable::of(const HeldThing& thing) const
{
    Statement row = record_.query("SELECT id, reason AS hold_reason, held_at, held_by, released_at, "
                                  "coalesce(released_by, '') AS released_by, "
                                  "coalesce(release_reason, '') AS release_reason FROM hold WHERE " +
                                      column_of(thing) + " = $1 ORDER BY id DESC",
                                  row_of(thing));
    std::vector<HoldRow> rows;
    while (row.step())
        rows.push_back({.id = row.get<HoldId>("id"),
                        .hold = hold_in(row).value(),
                        .released_at = row.get<std::optional<Moment>>("released_at"),
                        .released_by = row.get<std::string>("released_by"),
                        .release_reason = row.get<std::string>("release_reason")});
    return rows;
}

std::string HoldTable::key_of(const HeldThing& thing) const
{
    return record_.first<std::string>("SELECT key FROM " + table_of(thing) + " WHERE id = $1", row_of(thing)).value();
}

Added<HoldId> HoldTable::add(const HoldDraft& hold, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const HoldId id(writing.ids.next());
    const HeldThing& thing = hold.thing.value();
    const std::string key = key_of(thing);
    touch(record_, writing, hold_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO hold (id, " + column_of(thing) +
                        ", reason, held_at, held_by) VALUES ($1, $2, $3, $4, $5)",
                    id, row_of(thing), hold.reason, at, by);
    });
    return {id, key};
}

Added<HoldId> HoldTable::release(const ReleaseDraft& release, Moment at, const std::string& by)
{
    const HeldThing& thing = release.thing.value();
    const auto id =
        record_
            .first<HoldId>("SELECT id FROM hold WHERE " + column_of(thing) + " = $1 AND released_at IS NULL",
                           row_of(thing))
            .value();
    const std::string key = key_of(thing);
    touch(record_, writable(writing_), hold_kind(), key, id.value(), [&] {
        record_.run("UPDATE hold SET released_at = $2, released_by = $3, release_reason = $4 WHERE id = $1", id, at, by,
                    release.reason);
    });
    return {id, key};
}

} // namespace clinic::db
