#include "reports/drawn_signature.h"

#include <cairo.h>

namespace clinic::papers {

namespace {

constexpr double pad_units = 1000; // a signature is measured in thousandths of the pad's width
constexpr double pen_share = 0.005;

} // namespace

void paint(cairo_t* canvas, const DrawnSignature& signature, double width, const Ink& ink)
{
    cairo_save(canvas);
    dip_into(canvas, ink);
    cairo_set_line_width(canvas, width * pen_share);
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(canvas, CAIRO_LINE_JOIN_ROUND);
    for (const auto& stroke : signature) {
        cairo_new_path(canvas);
        for (const auto& point : stroke)
            cairo_line_to(canvas, point.x * width / pad_units, point.y * width / pad_units);
        cairo_stroke(canvas);
    }
    cairo_restore(canvas);
}

double height_of_pad(double width)
{
    return width * pad_height / pad_units;
}

} // namespace clinic::papers
