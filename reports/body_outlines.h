#pragma once

#include "domain/care/body_map.h"

#include <array>
#include <span>

namespace clinic::papers::outlines {

/// How a line passes one of its knots.
enum class Turn { smooth, sharp };
using enum Turn;

/// A point that a line passes, in millimetres of the extent; symmetrical views count x from their middle line.
struct Knot {
    double x = 0;
    double y = 0;
    Turn turn = Turn::smooth;
};

/// What a trace is painted as; the shades stay within the body painted before them.
enum class Brush { body, fine, detail, faint, solid, deep, brow, tint, shadow, hair };
using enum Brush;

/// Whether a trace of a symmetrical view is repeated beside itself or joined to its reflection at its first knot.
enum class Twin { none, beside, joined };
using enum Twin;

/// A smooth line through knots; it is closed where it ends at its beginning, or, when joined, on the middle line.
struct Trace {
    Brush brush = Brush::detail;
    Twin twin = Twin::none;
    std::span<const Knot> knots;
};

/// The drawing vanishes from one line across it to another, where the body goes on.
struct Fade {
    enum class Across { columns, rows };
    Across across = Across::rows;
    double gone = 0; // columns of symmetrical views count from the middle line and fade on both sides
    double full = 0;
};

/// One view as it is drawn, from the back to the front.
struct Outlines {
    bool symmetrical = false;
    std::span<const Trace> traces;
    std::span<const Fade> fades;
};

/// A closed round or oval of four knots.
constexpr std::array<Knot, 5> oval(double x, double y, double half_width, double half_height)
{
    return {
        {{x, y - half_height}, {x + half_width, y}, {x, y + half_height}, {x - half_width, y}, {x, y - half_height}}};
}

/// The outlines of each region from the sides it is drawn from; the right sides are the left ones mirrored.
[[nodiscard]] Outlines face_outlines(Side);
[[nodiscard]] Outlines scalp_outlines(Side);
[[nodiscard]] Outlines scalp_side_outlines();
[[nodiscard]] Outlines neck_outlines(Side);
[[nodiscard]] Outlines arms_outlines(Side);
[[nodiscard]] Outlines breasts_outlines(Side);
[[nodiscard]] Outlines abdomen_outlines(Side);
[[nodiscard]] Outlines back_outlines();
[[nodiscard]] Outlines legs_outlines(Side);

} // namespace clinic::papers::outlines
