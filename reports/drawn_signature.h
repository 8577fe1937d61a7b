#pragma once

#include "domain/patients/signature.h"
#include "reports/ink.h"

using cairo_t = struct _cairo;

namespace clinic::papers {

/// A signature as it was drawn, on a pad that is `width` wide; the canvas's origin is the pad's top left corner.
void paint(cairo_t*, const DrawnSignature&, double width, const Ink&);
/// How high such a pad is.
[[nodiscard]] double height_of_pad(double width);

} // namespace clinic::papers
