#include "domain/care/body_map.h"

#include "domain/clinic/limits.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace clinic {

namespace {

struct DrawnView {
    BodyView view;
    Extent extent;
};

using enum Region;

// Our own drawings and their extents; the millimetres only space points and keep proportions.
constexpr auto drawn_views = std::to_array<DrawnView>({
    {{face, Side::front}, {180, 240}},    {{face, Side::left}, {200, 240}},         {{face, Side::right}, {200, 240}},
    {{scalp, Side::top}, {180, 220}},     {{scalp, Side::back}, {180, 240}},        {{scalp, Side::left}, {200, 240}},
    {{scalp, Side::right}, {200, 240}},   {{neck, Side::front}, {180, 160}},        {{neck, Side::back}, {180, 160}},
    {{neck, Side::left}, {160, 160}},     {{neck, Side::right}, {160, 160}},        {{arms, Side::front}, {400, 700}},
    {{arms, Side::back}, {400, 700}},     {{breasts, Side::front}, {360, 260}},     {{breasts, Side::left}, {260, 260}},
    {{breasts, Side::right}, {260, 260}}, {{abdomen, Side::front}, {360, 360}},     {{abdomen, Side::left}, {260, 360}},
    {{abdomen, Side::right}, {260, 360}}, {{Region::back, Side::back}, {420, 560}}, {{legs, Side::front}, {420, 900}},
    {{legs, Side::back}, {420, 900}},     {{legs, Side::left}, {220, 900}},         {{legs, Side::right}, {220, 900}},
});

/// A distance on the drawing in millimetres.
double millimetres(int ten_thousandths, int extent)
{
    return static_cast<double>(ten_thousandths) * extent / drawing_edge;
}

int between(int from, int to, int step, int steps)
{
    return steps == 0 ? from : from + static_cast<int>(std::lround(static_cast<double>(to - from) * step / steps));
}

/// How many equal steps of about this size fit into a length, so that both ends are met.
int steps_in(double length, int spacing)
{
    return static_cast<int>(std::lround(length / std::max(spacing, 1)));
}

} // namespace

const std::vector<Side>& sides_of(Region region)
{
    static const auto by_region = [] {
        std::vector<std::vector<Side>> sides(all_of<Region>().size());
        for (const auto& each : drawn_views)
            sides.at(static_cast<std::size_t>(each.view.region)).push_back(each.view.side);
        return sides;
    }();
    return by_region.at(static_cast<std::size_t>(region));
}

Extent extent_of(BodyView view)
{
    const auto* const found =
        std::find_if(drawn_views.begin(), drawn_views.end(), [view](const auto& each) { return each.view == view; });
    if (found == drawn_views.end())
        throw std::out_of_range("a region that is not drawn from this side");
    return found->extent;
}

std::vector<Place> places_along(Place from, Place to, BodyView view, int spacing)
{
    const auto extent = extent_of(view);
    const double length =
        std::hypot(millimetres(to.x - from.x, extent.width), millimetres(to.y - from.y, extent.height));
    const int steps = steps_in(length, spacing);
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(steps) + 1);
    for (int step = 0; step <= steps; ++step)
        places.push_back({between(from.x, to.x, step, steps), between(from.y, to.y, step, steps)});
    return places;
}

std::vector<Place> places_within(Place corner, Place opposite, BodyView view, int spacing)
{
    const auto extent = extent_of(view);
    const int columns = steps_in(std::abs(millimetres(opposite.x - corner.x, extent.width)), spacing);
    const int rows = steps_in(std::abs(millimetres(opposite.y - corner.y, extent.height)), spacing);
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(rows + 1) * static_cast<std::size_t>(columns + 1));
    for (int row = 0; row <= rows; ++row)
        for (int column = 0; column <= columns; ++column)
            places.push_back(
                {between(corner.x, opposite.x, column, columns), between(corner.y, opposite.y, row, rows)});
    return places;
}

bool is_complete(const Injecting& how)
{
    return how.volume > Volume{0} && how.depth > Decimal() && how.technique.has_value() && !is_blank(how.needle);
}

std::vector<PointGroup> grouped(const std::vector<InjectionPoint>& points)
{
    std::vector<PointGroup> groups;
    for (const auto& point : points) {
        auto group = std::find_if(groups.begin(), groups.end(), [&point](const auto& each) {
            return each.side == point.side && each.how == point.how;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {.side = point.side, .how = point.how, .count = 0, .volume = {}});
        ++group->count;
        group->volume.microlitres += point.how.volume.value_or(Volume{}).microlitres;
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.side < b.side; });
    return groups;
}

Volume volume_of(const std::vector<InjectionPoint>& points)
{
    Volume all;
    for (const auto& point : points)
        all.microlitres += point.how.volume.value_or(Volume{}).microlitres;
    return all;
}

} // namespace clinic
