#include "services/sample/sample_points.h"

namespace clinic {

namespace {

/// A part of a drawing that is covered evenly.
struct Patch {
    Side side;
    Place corner;
    Place opposite;
    int spacing; // mm
    InjectionTechnique technique;
};

/// Both cheeks, the crown, both thighs …
std::vector<Patch> patches_of(Region region)
{
    using enum InjectionTechnique;
    switch (region) {
    case Region::face:
        return {{Side::front, {2700, 5700}, {3700, 6600}, 14, papule},
                {Side::front, {6300, 5700}, {7300, 6600}, 14, papule},
                {Side::front, {4200, 2500}, {5800, 2500}, 14, papule}};
    case Region::scalp: return {{Side::top, {3500, 4000}, {6500, 7500}, 20, point_by_point}};
    case Region::neck: return {{Side::front, {4000, 5000}, {6000, 7200}, 15, nappage}};
    case Region::arms:
        return {{Side::front, {2300, 2400}, {2700, 3400}, 25, point_by_point},
                {Side::front, {7000, 2400}, {7400, 3400}, 25, point_by_point}};
    case Region::breasts: return {{Side::front, {4000, 2200}, {6000, 3600}, 25, nappage}};
    case Region::abdomen: return {{Side::front, {3600, 4800}, {6400, 6600}, 35, point_by_point}};
    case Region::back: return {{Side::back, {3800, 3200}, {6200, 5200}, 40, point_by_point}};
    case Region::legs:
        return {{Side::front, {3000, 2700}, {3800, 3900}, 35, point_by_point},
                {Side::front, {6200, 2700}, {7000, 3900}, 35, point_by_point}};
    }
    return {};
}

constexpr std::int64_t depth_mm = 2;

} // namespace

std::vector<InjectionPoint> sample_points(Region region, Volume volume)
{
    std::vector<InjectionPoint> points;
    for (const auto& patch : patches_of(region))
        for (const Place place : places_within(patch.corner, patch.opposite, {region, patch.side}, patch.spacing))
            points.push_back(
                {.side = patch.side,
                 .place = place,
                 .how = {
                     .volume = {}, .depth = Decimal(depth_mm), .technique = patch.technique, .needle = "30G x 4 mm"}});
    const auto count = static_cast<std::int64_t>(points.size());
    for (auto& point : points)
        point.how.volume = Volume{volume.microlitres / count};
    points.back().how.volume->microlitres += volume.microlitres % count;
    return points;
}

} // namespace clinic
