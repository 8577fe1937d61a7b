#pragma once

#include "domain/formulas/hold.h"
#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// Opened vials and the clinic's own mixtures: all, or those of one lot or version.
[[nodiscard]] ListPage* make_vials_page(wxWindow* parent, Desk&, Navigation&, std::optional<HeldThing> of);

} // namespace clinic::ui
