#pragma once

#include "domain/care/body_map.h"
#include "reports/body_outlines.h"

#include <cairo.h>
#include <vector>

namespace clinic::papers::outlines {

/// A trace in its place on the extent.
struct TracedShape {
    Brush brush;
    std::vector<Knot> knots;
    bool closed;
};

/// The outlines of a view; those of the right sides are the left sides' and wait to be mirrored.
[[nodiscard]] Outlines outlines_of(BodyView);
/// The traces of a view with their reflections, from the back to the front.
[[nodiscard]] std::vector<TracedShape> shapes_of(const Outlines&, BodyView);
/// Adds a shape's line to the canvas's path.
void add_path(cairo_t*, const TracedShape&);

} // namespace clinic::papers::outlines
