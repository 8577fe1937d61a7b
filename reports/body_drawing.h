#pragma once

#include "domain/care/body_map.h"
#include "reports/ink.h"

namespace clinic::papers {

/// The inks of a drawing of the body; the paper beneath is the caller's.
struct BodyInks {
    Ink skin;
    Ink line;
    Ink detail;
};

[[nodiscard]] BodyInks light_body(); // for white paper and light windows
[[nodiscard]] BodyInks dark_body();  // for a window with a ground of about #2a2a2a

/// Paints what is seen from that side, upper left corner at the origin, one unit a millimetre of the view's extent.
void paint(cairo_t*, BodyView, const BodyInks&);

/// Whether this place of the drawing is on the skin (hair of the scalp views counts as skin).
[[nodiscard]] bool is_on_body(BodyView, Place);
/// Those of the places that are, in their order.
[[nodiscard]] std::vector<Place> on_body(BodyView, const std::vector<Place>&);

} // namespace clinic::papers
