#pragma once

#include <cairo.h>

namespace clinic::papers {

/// A colour; each part from 0 to 1.
struct Ink {
    double red = 0;
    double green = 0;
    double blue = 0;
};

inline void dip_into(cairo_t* canvas, const Ink& ink)
{
    cairo_set_source_rgb(canvas, ink.red, ink.green, ink.blue);
}

// The papers' inks: one accent, dark enough to stay itself on a black-and-white printer.
inline constexpr Ink black_ink{0.10, 0.12, 0.14};
inline constexpr Ink muted_ink{0.35, 0.39, 0.43};
inline constexpr Ink accent_ink{0.05, 0.35, 0.42};
inline constexpr Ink rule_ink{0.80, 0.83, 0.85};
inline constexpr Ink tint_ink{0.94, 0.96, 0.965};

} // namespace clinic::papers
