#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// All formulas and the version of each that is in force.
[[nodiscard]] ListPage* make_formulas_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
