#include "reports/body_shapes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace clinic::papers::outlines {

namespace {

using Knots = std::vector<Knot>;

struct Reach {
    double x = 0;
    double y = 0;
};

Reach operator-(const Knot& to, const Knot& from)
{
    return {to.x - from.x, to.y - from.y};
}

double length_of(Reach reach)
{
    return std::max(std::hypot(reach.x, reach.y), 1e-9);
}

Reach in_length(Reach reach, double length)
{
    const double factor = length / length_of(reach);
    return {reach.x * factor, reach.y * factor};
}

/// The direction in which the circle through three knots passes the middle one.
Reach direction_at(const Knot& before, const Knot& at, const Knot& after)
{
    const Reach in = at - before;
    const Reach out = after - at;
    const Reach by_in = in_length(in, length_of(out));
    const Reach by_out = in_length(out, length_of(in));
    return in_length({by_in.x + by_out.x, by_in.y + by_out.y}, 1);
}

/// The direction at the other end of the arc that leaves along `direction` and spans `chord`.
Reach at_other_end(Reach direction, Reach chord)
{
    const Reach along = in_length(chord, 1);
    const double part = 2 * (direction.x * along.x + direction.y * along.y);
    return {part * along.x - direction.x, part * along.y - direction.y};
}

/// The handle of a curve that is a circle's arc where both ends allow it.
Reach curve_handle(Reach direction, Reach chord)
{
    const double length = length_of(chord);
    const double cosine = (direction.x * chord.x + direction.y * chord.y) / length;
    return in_length(direction, 2 * length / (3 * (1 + std::max(cosine, 0.0))));
}

const Knot* neighbouring_knot(const TracedShape& shape, std::size_t at, bool after)
{
    const auto& knots = shape.knots;
    if (knots[at].turn == Turn::sharp)
        return nullptr;
    if (after ? at + 1 < knots.size() : at > 0)
        return &knots[after ? at + 1 : at - 1];
    if (!shape.closed)
        return nullptr;
    return after ? &knots.front() : &knots.back();
}

void add_curve(cairo_t* canvas, const TracedShape& shape, std::size_t from, std::size_t to)
{
    const Knot& start = shape.knots[from];
    const Knot& end = shape.knots[to];
    const Reach chord = end - start;
    const Knot* before = neighbouring_knot(shape, from, false);
    const Knot* after = neighbouring_knot(shape, to, true);
    Reach leaving = in_length(chord, 1);
    Reach arriving = leaving;
    if (before != nullptr)
        leaving = direction_at(*before, start, end);
    if (after != nullptr)
        arriving = direction_at(start, end, *after);
    if (before == nullptr && after != nullptr)
        leaving = at_other_end(arriving, chord);
    if (after == nullptr && before != nullptr)
        arriving = at_other_end(leaving, chord);
    const Reach first = curve_handle(leaving, chord);
    const Reach second = curve_handle(arriving, chord);
    cairo_curve_to(canvas, start.x + first.x, start.y + first.y, end.x - second.x, end.y - second.y, end.x, end.y);
}

Knots moved(std::span<const Knot> knots, double middle)
{
    Knots result(knots.begin(), knots.end());
    for (Knot& knot : result)
        knot.x += middle;
    return result;
}

Knots reflected(Knots knots, double width)
{
    for (Knot& knot : knots)
        knot.x = width - knot.x;
    return knots;
}

bool is_same_place(const Knot& one, const Knot& other)
{
    return std::hypot(one.x - other.x, one.y - other.y) < 1e-6;
}

TracedShape shape_of(Brush brush, Knots knots)
{
    const bool closed = knots.size() > 2 && is_same_place(knots.front(), knots.back());
    if (closed)
        knots.pop_back();
    return {brush, std::move(knots), closed};
}

/// A half and its reflection as one line, which passes the half's first knot in its middle.
Knots joined_halves(const Knots& half, double width)
{
    Knots whole = reflected(half, width);
    std::reverse(whole.begin(), whole.end());
    whole.insert(whole.end(), half.begin() + 1, half.end());
    return whole;
}

void add_shapes(std::vector<TracedShape>& shapes, const Trace& trace, double middle)
{
    const Knots knots = moved(trace.knots, middle);
    if (trace.twin == Twin::joined) {
        shapes.push_back(shape_of(trace.brush, joined_halves(knots, 2 * middle)));
        return;
    }
    shapes.push_back(shape_of(trace.brush, knots));
    if (trace.twin == Twin::beside)
        shapes.push_back(shape_of(trace.brush, reflected(knots, 2 * middle)));
}

} // namespace

Outlines outlines_of(BodyView view)
{
    const Side side = view.side == Side::right ? Side::left : view.side;
    switch (view.region) {
    case Region::face: return face_outlines(side);
    case Region::scalp: return scalp_outlines(side);
    case Region::neck: return neck_outlines(side);
    case Region::arms: return arms_outlines(side);
    case Region::breasts: return breasts_outlines(side);
    case Region::abdomen: return abdomen_outlines(side);
    case Region::back: return back_outlines();
    case Region::legs: return legs_outlines(side);
    }
    return {};
}

std::vector<TracedShape> shapes_of(const Outlines& drawing, BodyView view)
{
    const double middle = drawing.symmetrical ? extent_of(view).width / 2.0 : 0;
    std::vector<TracedShape> shapes;
    for (const Trace& trace : drawing.traces)
        add_shapes(shapes, trace, middle);
    return shapes;
}

void add_path(cairo_t* canvas, const TracedShape& shape)
{
    cairo_move_to(canvas, shape.knots.front().x, shape.knots.front().y);
    for (std::size_t at = 1; at < shape.knots.size(); ++at)
        add_curve(canvas, shape, at - 1, at);
    if (shape.closed) {
        add_curve(canvas, shape, shape.knots.size() - 1, 0);
        cairo_close_path(canvas);
    }
}

} // namespace clinic::papers::outlines
