#pragma once

#include "base/codes.h"
#include "base/decimal.h"
#include "domain/care/region.h"
#include "domain/formulas/concentration.h"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// From where a drawing of the body is seen; left and right are the patient's own.
enum class Side { front, back, left, right, top };
template <>
struct CodeTable<Side> {
    static constexpr auto rows = std::to_array<Code<Side>>({
        {Side::front, "FRONT"},
        {Side::back, "BACK"},
        {Side::left, "LEFT"},
        {Side::right, "RIGHT"},
        {Side::top, "TOP"},
    });
};

/// One drawing: a region as it is seen from one side.
struct BodyView {
    Region region = Region::face;
    Side side = Side::front;
    auto operator<=>(const BodyView&) const = default;
};
/// The sides from which a region is drawn, the usual one first.
[[nodiscard]] const std::vector<Side>& sides_of(Region);

/// What a drawing shows, in millimetres of a usual adult body: its proportions, and what points are spaced by.
struct Extent {
    int width = 0;
    int height = 0;
};
[[nodiscard]] Extent extent_of(BodyView);

/// A place on a drawing in ten-thousandths of its width and height, from its upper left corner.
struct Place {
    int x = 0;
    int y = 0;
    auto operator<=>(const Place&) const = default;
};
inline constexpr int drawing_edge = 10'000;
[[nodiscard]] constexpr bool is_on_drawing(Place place)
{
    return place.x >= 0 && place.x <= drawing_edge && place.y >= 0 && place.y <= drawing_edge;
}
/// Evenly spaced places on the straight line between two, both ends among them. The spacing (mm) is at least 1.
[[nodiscard]] std::vector<Place> places_along(Place from, Place to, BodyView, int spacing);
/// Evenly spaced places in the upright rectangle between two corners, row by row (nappage).
[[nodiscard]] std::vector<Place> places_within(Place corner, Place opposite, BodyView, int spacing);

/// How the needle delivers, as the practitioners of mesotherapy call it.
enum class InjectionTechnique { epidermal, nappage, papule, point_by_point, linear };
template <>
struct CodeTable<InjectionTechnique> {
    static constexpr auto rows = std::to_array<Code<InjectionTechnique>>({
        {InjectionTechnique::epidermal, "EPIDERMAL"},
        {InjectionTechnique::nappage, "NAPPAGE"},
        {InjectionTechnique::papule, "PAPULE"},
        {InjectionTechnique::point_by_point, "POINT_BY_POINT"},
        {InjectionTechnique::linear, "LINEAR"},
    });
};

/// How something is injected, whatever the place (S3).
struct Injecting {
    std::optional<Volume> volume = {};
    std::optional<Decimal> depth = {}; // mm
    std::optional<InjectionTechnique> technique = {};
    std::string needle = {}; // "30G x 4 mm"
    bool operator==(const Injecting&) const = default;
};
[[nodiscard]] bool is_complete(const Injecting&);

/// One point at which the session's version was injected.
struct InjectionPoint {
    Side side = Side::front;
    Place place;
    Injecting how;
    bool operator==(const InjectionPoint&) const = default;
};
/// More in one session was placed by mistake.
inline constexpr std::size_t most_points = 1000;
/// Points of one side that were injected alike.
struct PointGroup {
    Side side;
    Injecting how;
    std::int64_t count = 0;
    Volume volume; // of all of them
};
/// Side by side, then as first placed.
[[nodiscard]] std::vector<PointGroup> grouped(const std::vector<InjectionPoint>&);
/// What the points hold together; those without a volume count nothing.
[[nodiscard]] Volume volume_of(const std::vector<InjectionPoint>&);

} // namespace clinic
