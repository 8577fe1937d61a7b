#include "screens/care/placed_points.h"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t most_steps = 200; // that can be undone

} // namespace

Place shifted(Place place, int across, int down)
{
    return {std::clamp(place.x + across, 0, drawing_edge), std::clamp(place.y + down, 0, drawing_edge)};
}

void PlacedPoints::start(Points points)
{
    points_ = std::move(points);
    chosen_.clear();
    past_.clear();
    future_.clear();
    last_ = Step::other;
}

void PlacedPoints::remember(Step step)
{
    if (step != Step::other && step == last_)
        return;
    last_ = step;
    past_.push_back(points_);
    if (past_.size() > most_steps)
        past_.erase(past_.begin());
    future_.clear();
}

void PlacedPoints::add(const Points& more)
{
    if (more.empty())
        return;
    remember(Step::other);
    points_.insert(points_.end(), more.begin(), more.end());
    chosen_.clear();
}

void PlacedPoints::replace(Points points)
{
    remember(Step::other);
    points_ = std::move(points);
    chosen_.clear();
}

void PlacedPoints::remove_chosen()
{
    if (chosen_.empty())
        return;
    Points left;
    for (std::size_t index = 0; index < points_.size(); ++index)
        if (!chosen_.contains(index))
            left.push_back(points_[index]);
    replace(std::move(left));
}

void PlacedPoints::shift_chosen(int across, int down)
{
    if (chosen_.empty() || (across == 0 && down == 0))
        return;
    remember(Step::shift);
    for (const auto index : chosen_)
        points_[index].place = shifted(points_[index].place, across, down);
}

void PlacedPoints::inject_chosen(const Injecting& how)
{
    if (std::all_of(chosen_.begin(), chosen_.end(), [&](auto index) { return points_[index].how == how; }))
        return;
    remember(Step::inject);
    for (const auto index : chosen_)
        points_[index].how = how;
}

void PlacedPoints::choose(std::size_t index, bool more)
{
    const bool was = chosen_.contains(index);
    if (!more && !was)
        chosen_.clear();
    if (more && was)
        chosen_.erase(index);
    else
        chosen_.insert(index);
    last_ = Step::other;
}

void PlacedPoints::choose_all(Side side)
{
    for (std::size_t index = 0; index < points_.size(); ++index)
        if (points_[index].side == side)
            chosen_.insert(index);
    last_ = Step::other;
}

void PlacedPoints::let_go()
{
    chosen_.clear();
    last_ = Step::other;
}

void PlacedPoints::go_to(std::vector<Points>& from, std::vector<Points>& to)
{
    if (from.empty())
        return;
    to.push_back(std::move(points_));
    points_ = std::move(from.back());
    from.pop_back();
    let_go();
}

void PlacedPoints::undo()
{
    go_to(past_, future_);
}

void PlacedPoints::redo()
{
    go_to(future_, past_);
}

} // namespace clinic
