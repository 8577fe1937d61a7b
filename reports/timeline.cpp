#include "reports/timeline.h"

#include <algorithm>

namespace clinic::papers {

namespace {

constexpr double solid_height = 8;
constexpr double light_height = 5;
constexpr double arrow_length = 9;
constexpr double arrow_room = 24;
constexpr Ink light_ink{0.62, 0.78, 0.81};

/// A timeline on which nothing ends shows a day.
constexpr std::chrono::hours least_span{24};

void fill_box(cairo_t* canvas, double left, double right, double middle, double height, const Ink& ink)
{
    dip_into(canvas, ink);
    cairo_rectangle(canvas, left, middle - height / 2, right - left, height);
    cairo_fill(canvas);
}

void arrow_head(cairo_t* canvas, double tip, double middle)
{
    dip_into(canvas, accent_ink);
    cairo_move_to(canvas, tip - arrow_length, middle - solid_height / 2);
    cairo_line_to(canvas, tip, middle);
    cairo_line_to(canvas, tip - arrow_length, middle + solid_height / 2);
    cairo_close_path(canvas);
    cairo_fill(canvas);
}

} // namespace

double TimelineScale::x_of(Moment moment) const
{
    const auto share = static_cast<double>((moment - from).count()) / static_cast<double>((to - from).count());
    return left + (right - left) * std::clamp(share, 0.0, 1.0);
}

TimelineScale scale_of(const Timeline& timeline, double left, double edge)
{
    Moment last = timeline.from;
    bool arrows = false;
    for (const auto& bar : timeline.bars) {
        last = std::max({last, bar.surely_until.value_or(last), bar.rather_until.value_or(last)});
        arrows = arrows || bar.open;
    }
    return {.from = timeline.from,
            .to = last > timeline.from ? last : timeline.from + least_span,
            .left = left,
            .right = edge - (arrows ? arrow_room : 0),
            .edge = edge};
}

TimelineBarShape shape_of(const TimelineBar& bar, const TimelineScale& scale)
{
    const double solid = bar.surely_until ? scale.x_of(*bar.surely_until) : scale.left;
    const double light = bar.rather_until ? std::max(solid, scale.x_of(*bar.rather_until)) : solid;
    return {.solid = solid, .light = bar.open ? scale.edge : light, .arrow = bar.open};
}

void paint(cairo_t* canvas, const TimelineBarShape& shape, double left, double middle)
{
    cairo_save(canvas);
    cairo_new_path(canvas);
    const double light_end = shape.arrow ? shape.light - arrow_length : shape.light;
    if (light_end > shape.solid)
        fill_box(canvas, shape.solid, light_end, middle, light_height, light_ink);
    if (shape.solid > left)
        fill_box(canvas, left, shape.solid, middle, solid_height, accent_ink);
    if (shape.arrow)
        arrow_head(canvas, shape.light, middle);
    cairo_restore(canvas);
}

} // namespace clinic::papers
