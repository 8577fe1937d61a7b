#include "db/care/draft_table.h"

#include "db/care/draft_values.h"
#include "db/quantities.h"
#include "db/trouble.h"

#include <algorithm>
#include <utility>

namespace clinic::db {

namespace {

constexpr std::chrono::milliseconds draft_patience{50}; // somebody is typing meanwhile

/// Does it all or nothing, in a short transaction of its own; says why it could not.
template <typename Work>
std::optional<Trouble> at_once(Connection& record, Work work)
{
    try {
        Transaction transaction(record, draft_patience);
        work();
        transaction.commit();
        return std::nullopt;
    } catch (...) {
        return trouble_behind(std::current_exception());
    }
}

std::optional<InjectionPoint> point_in(const Statement& row)
{
    const auto side = from_code<Side>(row.get<std::string>("side"));
    const auto x = row.get<std::int64_t>("x");
    const auto y = row.get<std::int64_t>("y");
    if (!side || !std::in_range<int>(x) || !std::in_range<int>(y))
        return std::nullopt;
    InjectionPoint point{.side = *side, .place = {static_cast<int>(x), static_cast<int>(y)}, .how = {}};
    if (const auto volume = row.get<std::optional<std::int64_t>>("microlitres"))
        point.how.volume = volume_within_reason(*volume);
    if (const auto depth = row.get<std::optional<std::string>>("depth"))
        point.how.depth = decimal_from_text(*depth);
    if (const auto technique = row.get<std::optional<std::string>>("technique"))
        point.how.technique = from_code<InjectionTechnique>(*technique);
    point.how.needle = row.get<std::string>("needle");
    return point;
}

/// Those that a drawing of the region has room for.
std::vector<InjectionPoint> points_in(Connection& record, DraftId id, std::optional<Region> region)
{
    std::vector<InjectionPoint> points;
    if (!region)
        return points;
    const auto& sides = sides_of(*region);
    Statement row = record.query("SELECT * FROM session_draft_point WHERE draft_id = $1 ORDER BY number", id);
    while (row.step())
        if (auto point = point_in(row);
            point && is_on_drawing(point->place) && std::find(sides.begin(), sides.end(), point->side) != sides.end())
            points.push_back(std::move(*point));
    return points;
}

} // namespace

DraftTable::DraftTable(Connection& record, IdMaker& ids) : record_(record), ids_(ids)
{
    ids_.after(record_.first<std::int64_t>("SELECT coalesce(max(id), 0) FROM session_draft").value());
}

std::vector<KeptDraft> DraftTable::all() const
{
    std::vector<KeptDraft> drafts;
    Statement row = record_.query("SELECT * FROM session_draft ORDER BY kept_at, id");
    while (row.step()) {
        const auto id = row.get<DraftId>("id");
        drafts.push_back({.id = id,
                          .request_id = row.get<std::string>("request_id"),
                          .editing = row.get<std::optional<SessionId>>("session_id"),
                          .by = row.get<std::string>("kept_by"),
                          .at = moment_within_reason(row.get<std::int64_t>("kept_at")).value_or(Moment()),
                          .written = written_of(id)});
    }
    return drafts;
}

WrittenSession DraftTable::written_of(DraftId id) const
{
    DraftValues values;
    Statement row = record_.query("SELECT name, item, value FROM session_draft_value WHERE draft_id = $1", id);
    while (row.step())
        values.insert_or_assign({row.get<std::string>(0), row.get<std::string>(1)}, row.get<std::string>(2));
    WrittenSession written = written_from(values);
    written.session.points = points_in(record_, id, written.session.region);
    return written;
}

std::optional<Trouble> DraftTable::keep(const KeptDraft& draft)
{
    return at_once(record_, [&] {
        remove(draft.id);
        record_.run("INSERT INTO session_draft (id, request_id, session_id, kept_at, kept_by) "
                    "VALUES ($1, $2, $3, $4, $5)",
                    draft.id, draft.request_id, draft.editing, draft.at, draft.by);
        for (const auto& [which, value] : values_of(draft.written))
            record_.run("INSERT INTO session_draft_value (draft_id, name, item, value) VALUES ($1, $2, $3, $4)",
                        draft.id, which.first, which.second, value);
        std::int64_t number = 0;
        for (const auto& [side, place, how] : draft.written.session.points)
            record_.run(R"(
                INSERT INTO session_draft_point (draft_id, number, side, x, y, microlitres, depth, technique, needle)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))",
                        draft.id, ++number, side, place.x, place.y, microlitres_of(how.volume), how.depth,
                        how.technique, how.needle);
    });
}

std::optional<Trouble> DraftTable::forget(DraftId id)
{
    return at_once(record_, [&] { remove(id); });
}

void DraftTable::remove(DraftId id)
{
    record_.run("DELETE FROM session_draft_point WHERE draft_id = $1", id);
    record_.run("DELETE FROM session_draft_value WHERE draft_id = $1", id);
    record_.run("DELETE FROM session_draft WHERE id = $1", id);
}

} // namespace clinic::db
