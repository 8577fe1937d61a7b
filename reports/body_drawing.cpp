#include "reports/body_drawing.h"

#include "reports/body_shapes.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace clinic::papers {

namespace {

using outlines::Brush;
using outlines::Fade;
using outlines::Outlines;
using outlines::TracedShape;

void dip_thinly(cairo_t* canvas, const Ink& ink, double strength)
{
    cairo_set_source_rgba(canvas, ink.red, ink.green, ink.blue, strength);
}

/// A line whose width is a part of the drawing's height, so that all drawings look alike at one height.
void stroke_shape(cairo_t* canvas, const TracedShape& shape, double width)
{
    outlines::add_path(canvas, shape);
    cairo_set_line_width(canvas, width);
    cairo_stroke(canvas);
}

void fill_shape(cairo_t* canvas, const TracedShape& shape)
{
    outlines::add_path(canvas, shape);
    cairo_fill(canvas);
}

/// Fills what of a shape is on the body.
void shade_shape(cairo_t* canvas, const TracedShape& shape, const TracedShape* body)
{
    cairo_save(canvas);
    if (body != nullptr) {
        outlines::add_path(canvas, *body);
        cairo_clip(canvas);
    }
    fill_shape(canvas, shape);
    cairo_restore(canvas);
}

double brightness_of(const Ink& ink)
{
    return ink.red + ink.green + ink.blue;
}

/// What lies in the dark, on dark skin as well: pupils, nostrils, shadows.
Ink deep_ink(const BodyInks& inks)
{
    constexpr double darker = 0.4;
    if (brightness_of(inks.line) < brightness_of(inks.skin))
        return inks.line;
    return {inks.skin.red * darker, inks.skin.green * darker, inks.skin.blue * darker};
}

/// How a trace is painted; without a width it is filled.
struct Manner {
    Ink ink;
    double strength = 1;
    double width = 0; // as a part of the outline's
};

Manner manner_of(Brush brush, const BodyInks& inks)
{
    switch (brush) {
    case Brush::body: return {inks.line, 1, 1};
    case Brush::fine: return {inks.line, 1, 0.75};
    case Brush::detail: return {inks.detail, 1, 0.65};
    case Brush::faint: return {inks.detail, 0.55, 0.55};
    case Brush::solid: return {inks.line, 1, 0};
    case Brush::deep: return {deep_ink(inks), 1, 0};
    case Brush::brow: return {inks.detail, 0.8, 0};
    case Brush::tint: return {inks.detail, 0.16, 0};
    case Brush::shadow: return {deep_ink(inks), 0.10, 0};
    case Brush::hair: return {inks.detail, 0.30, 0};
    }
    return {};
}

void paint_shape(cairo_t* canvas, const TracedShape& shape, const TracedShape* body, const BodyInks& inks, double width)
{
    if (shape.brush == Brush::body) {
        dip_into(canvas, inks.skin);
        fill_shape(canvas, shape);
    }
    const Manner manner = manner_of(shape.brush, inks);
    dip_thinly(canvas, manner.ink, manner.strength);
    if (manner.width > 0)
        stroke_shape(canvas, shape, manner.width * width);
    else
        shade_shape(canvas, shape, body);
}

void paint_shapes(cairo_t* canvas, const std::vector<TracedShape>& shapes, const BodyInks& inks, double height)
{
    constexpr double line_of_height = 0.0046;
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(canvas, CAIRO_LINE_JOIN_ROUND);
    const TracedShape* body = nullptr;
    for (const TracedShape& shape : shapes) {
        if (shape.brush == Brush::body)
            body = &shape;
        paint_shape(canvas, shape, body, inks, line_of_height * height);
    }
}

using Pattern = std::unique_ptr<cairo_pattern_t, decltype(&cairo_pattern_destroy)>;

void add_veil_stop(cairo_pattern_t* veil, double at, double length, double strength)
{
    cairo_pattern_add_color_stop_rgba(veil, std::clamp(at / length, 0.0, 1.0), 0, 0, 0, strength);
}

Pattern veil_of(const Fade& fade, bool symmetrical, Extent extent)
{
    const bool columns = fade.across == Fade::Across::columns;
    const double length = columns ? extent.width : extent.height;
    const double middle = columns && symmetrical ? length / 2 : 0;
    Pattern veil(cairo_pattern_create_linear(0, 0, columns ? length : 0, columns ? 0 : length), cairo_pattern_destroy);
    add_veil_stop(veil.get(), middle + fade.gone, length, 0);
    add_veil_stop(veil.get(), middle + fade.full, length, 1);
    if (middle > 0) {
        add_veil_stop(veil.get(), middle - fade.gone, length, 0);
        add_veil_stop(veil.get(), middle - fade.full, length, 1);
    }
    return veil;
}

/// Each fade veils what was painted since it began.
void end_fades(cairo_t* canvas, const Outlines& drawing, Extent extent)
{
    for (const Fade& fade : drawing.fades) {
        cairo_pop_group_to_source(canvas);
        cairo_mask(canvas, veil_of(fade, drawing.symmetrical, extent).get());
    }
}

void mirror_canvas(cairo_t* canvas, double width)
{
    cairo_translate(canvas, width, 0);
    cairo_scale(canvas, -1, 1);
}

} // namespace

BodyInks light_body()
{
    return {.skin = {0.972, 0.916, 0.876}, .line = {0.34, 0.30, 0.31}, .detail = {0.62, 0.46, 0.41}};
}

BodyInks dark_body()
{
    return {.skin = {0.300, 0.272, 0.260}, .line = {0.80, 0.74, 0.70}, .detail = {0.68, 0.57, 0.52}};
}

void paint(cairo_t* canvas, BodyView view, const BodyInks& inks)
{
    const Extent extent = extent_of(view);
    const Outlines drawing = outlines::outlines_of(view);
    cairo_save(canvas);
    cairo_rectangle(canvas, 0, 0, extent.width, extent.height);
    cairo_clip(canvas);
    if (view.side == Side::right)
        mirror_canvas(canvas, extent.width);
    cairo_new_path(canvas);
    for (std::size_t at = 0; at < drawing.fades.size(); ++at)
        cairo_push_group(canvas);
    paint_shapes(canvas, shapes_of(drawing, view), inks, extent.height);
    end_fades(canvas, drawing, extent);
    cairo_restore(canvas);
}

std::vector<Place> on_body(BodyView view, const std::vector<Place>& places)
{
    const Extent extent = extent_of(view);
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> paper(
        cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), cairo_surface_destroy);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> canvas(cairo_create(paper.get()), cairo_destroy);
    const auto is_inside = [&](Place place) {
        const double x = static_cast<double>(place.x) * extent.width / drawing_edge;
        const double y = static_cast<double>(place.y) * extent.height / drawing_edge;
        return cairo_in_fill(canvas.get(), view.side == Side::right ? extent.width - x : x, y) != 0;
    };
    std::vector<bool> found(places.size());
    for (const TracedShape& shape : shapes_of(outlines::outlines_of(view), view)) {
        if (shape.brush != Brush::body)
            continue;
        cairo_new_path(canvas.get());
        outlines::add_path(canvas.get(), shape);
        for (std::size_t i = 0; i < places.size(); ++i)
            found[i] = found[i] || is_inside(places[i]);
    }
    std::vector<Place> kept;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (found[i])
            kept.push_back(places[i]);
    return kept;
}

bool is_on_body(BodyView view, Place place)
{
    return !on_body(view, {place}).empty();
}

} // namespace clinic::papers
