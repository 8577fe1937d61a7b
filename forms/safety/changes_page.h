#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// All changes of formulas.
[[nodiscard]] ListPage* make_changes_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
