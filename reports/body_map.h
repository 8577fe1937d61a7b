#pragma once

#include "base/words.h"
#include "reports/body_drawing.h"

#include <optional>
#include <vector>

namespace clinic::papers {

/// How a drawing lies in a rectangle, in the units of the canvas.
struct MapFrame {
    double left = 0;
    double top = 0;
    double scale = 1; // units a millimetre
    Extent extent;

    [[nodiscard]] double x_of(Place) const;
    [[nodiscard]] double y_of(Place) const;
    /// The nearest place of the drawing.
    [[nodiscard]] Place place_at(double x, double y) const;
};
/// As large as fits; zoomed in, this place of the drawing is in the middle as far as the drawing fills the rectangle.
[[nodiscard]] MapFrame frame_for(BodyView, double width, double height, double zoom = 1,
                                 Place middle = {drawing_edge / 2, drawing_edge / 2});

/// Colours of points and drawing; points differ in shape as well.
struct MapInks {
    BodyInks body;
    Ink text;
    Ink point;
    Ink ring; // around a point, so that it stands out of the drawing
    Ink chosen;
};
[[nodiscard]] MapInks light_map();
[[nodiscard]] MapInks dark_map();

/// A drawing with points on it.
struct BodyMapPicture {
    Words words; // the language of left and right
    BodyView view;
    std::vector<Place> points = {};
    std::vector<Place> chosen = {};  // drawn larger
    std::vector<Place> planned = {}; // where points would be placed, as rings
    std::optional<Place> cursor = {};
};
/// Clipped to the rectangle that the frame was made for.
void paint(cairo_t*, const BodyMapPicture&, const MapFrame&, double width, double height, const MapInks&);

/// The points of a session on the drawings of its region: those sides that have some. With those of another session
/// each side stands there twice, the other session's first.
struct BodyMap {
    Words words;
    Region region = Region::face;
    std::vector<InjectionPoint> points;
    struct Other {
        std::string name; // begins its captions
        std::vector<InjectionPoint> points;
    };
    std::optional<Other> other = {};
    std::string name = {}; // begins the captions beside those of another session
};
/// The points of one side.
[[nodiscard]] std::vector<Place> places_on(Side, const std::vector<InjectionPoint>&);
/// The sides that have points, in the order in which the region is drawn.
[[nodiscard]] std::vector<Side> sides_with_points(Region, const std::vector<InjectionPoint>&);
[[nodiscard]] double height_of(const BodyMap&, double width);
/// Side by side with their names below, upper left corner at the origin.
void paint(cairo_t*, const BodyMap&, double width, const MapInks&);

} // namespace clinic::papers
