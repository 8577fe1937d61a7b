#pragma once

#include "domain/ids.h"
#include "screens/care/placed_points.h"
#include "screens/desk.h"
#include "screens/named.h"

#include <functional>
#include <map>
#include <optional>

using cairo_t = struct _cairo;

namespace clinic {

namespace papers {
struct MapFrame;
}

/// How places are chosen: one by one, along a line, or all over an area.
enum class MapTool { point, line, area };

/// The points of a session being placed on the drawings of its region. Every step can be undone.
class BodyMapEditor {
public:
    explicit BodyMapEditor(Desk& desk) : desk_(desk) {}

    /// Called when points, side or choice changed.
    std::function<void()> on_change;

    /// Begins with the points of a draft.
    void start(std::optional<Region>, std::vector<InjectionPoint>);
    /// Points of the other region stay behind, and come back with it.
    void show_region(std::optional<Region>);
    [[nodiscard]] const std::vector<InjectionPoint>& points() const { return points_.all(); }
    [[nodiscard]] Volume volume() const { return volume_of(points_.all()); }

    [[nodiscard]] std::vector<Named<Side>> sides() const;
    [[nodiscard]] Side side() const { return side_; }
    void show_side(Side);
    [[nodiscard]] std::vector<Named<MapTool>> tools() const;
    void take(MapTool);
    /// Between two points of a line or an area, in millimetres.
    void space_by(int millimetres) { spacing_ = millimetres; }
    [[nodiscard]] std::vector<Named<InjectionTechnique>> techniques() const;
    /// How the next points are injected.
    [[nodiscard]] const Injecting& how() const { return how_; }
    /// For the next points, and for those that are chosen now.
    void inject(const Injecting&);
    /// How the clinic injected into this region last, for a map without points.
    void inject_as_last();

    /// The picture's size, and a spot in it; in units of 1/96 inch.
    struct Canvas {
        double width = 0;
        double height = 0;
    };
    struct Spot {
        double x = 0;
        double y = 0;
    };
    void paint(cairo_t*, Canvas, bool dark, bool focused) const;
    /// Chooses the point there, or begins to place; `more` keeps what is chosen.
    void press(Canvas, Spot, bool more);
    void drag(Canvas, Spot);
    void release(Canvas, Spot);
    /// The same by keys: a cross that moves by ten-thousandths of the drawing, and a deed at its place.
    void move_cursor(int across, int down);
    void act();
    void zoom(double factor);

    [[nodiscard]] std::size_t chosen() const { return points_.chosen().size(); }
    void choose_all();
    /// False when nothing was chosen or begun.
    bool let_go();
    /// Takes the chosen points off the map, or the one under the cross.
    void remove();
    [[nodiscard]] bool can_undo() const { return points_.can_undo(); }
    [[nodiscard]] bool can_redo() const { return points_.can_redo(); }
    void undo();
    void redo();
    /// Takes over the points of the patient's last session in this region, and tells which; or tells that there is
    /// none.
    std::string copy_last(std::optional<PatientId>);

    /// "12 points, 0.6 mL"
    [[nodiscard]] std::string summary() const;
    /// What was injected alike, a line each.
    [[nodiscard]] std::vector<std::string> totals() const;

private:
    [[nodiscard]] BodyView view() const { return {*region_, side_}; }
    [[nodiscard]] papers::MapFrame frame(Canvas) const;
    [[nodiscard]] std::optional<std::size_t> point_near(Canvas, Spot) const;
    [[nodiscard]] std::optional<std::size_t> point_under_cursor() const;
    /// Nothing where more than a session may hold would be placed.
    [[nodiscard]] std::vector<Place> planned() const;
    /// The chosen points stay on the skin.
    [[nodiscard]] bool may_shift(int across, int down) const;
    void place_at(const std::vector<Place>&);
    void choose(std::size_t, bool more);
    void tell() const;

    Desk& desk_;
    std::optional<Region> region_;
    Side side_ = Side::front;
    MapTool tool_ = MapTool::point;
    int spacing_ = 10;
    Injecting how_;
    PlacedPoints points_;
    std::map<Region, std::vector<InjectionPoint>> put_away_;
    Place cursor_{drawing_edge / 2, drawing_edge / 2};
    Place middle_ = cursor_;           // of the picture, zoomed in
    std::optional<Place> from_;        // where a line or an area begins
    std::optional<Place> moving_from_; // where the chosen points were taken hold of
    double zoom_ = 1;
};

} // namespace clinic
