#include "db/trail/trail_table.h"

#include "db/trail/entry.h"
#include "db/trail/verify.h"

namespace clinic::db {

namespace {

std::vector<TrailRow> rows_of(Statement entries)
{
    std::vector<TrailRow> rows;
    while (entries.step()) {
        TrailEntry entry = entry_in(entries);
        rows.push_back({.sequence = entry.sequence,
                        .at = entry.at,
                        .actor = std::move(entry.actor),
                        .deed = std::move(entry.deed),
                        .kind = std::move(entry.kind),
                        .key = std::move(entry.key),
                        .body = std::move(entry.body)});
    }
    return rows;
}

} // namespace

std::vector<TrailRow> TrailTable::newest(std::size_t most) const
{
    return rows_of(
        record_.query(std::string("SELECT ") + trail_columns + " FROM trail ORDER BY seq DESC LIMIT $1", most));
}

std::vector<TrailRow> TrailTable::about(const std::string& kind, std::int64_t row) const
{
    return rows_of(record_.query(std::string("SELECT ") + trail_columns +
                                     " FROM trail WHERE seq IN (SELECT seq FROM trail_thing WHERE kind = $1 "
                                     "AND row_id = $2) ORDER BY seq DESC",
                                 kind, row));
}

std::optional<Receipt> TrailTable::receipt_of(const std::string& request_id) const
{
    Statement entry =
        record_.query(std::string("SELECT ") + trail_columns + " FROM trail WHERE request_id = $1", request_id);
    return entry.step() ? std::optional(db::receipt_of(entry_in(entry))) : std::nullopt;
}

TrailVerdict TrailTable::verify(const std::function<bool(int)>& progress) const
{
    return verify_trail(record_, kinds_, progress);
}

} // namespace clinic::db
