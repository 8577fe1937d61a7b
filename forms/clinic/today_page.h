#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// The worklist: every row opens the form that ends it.
[[nodiscard]] ListPage* make_today_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
