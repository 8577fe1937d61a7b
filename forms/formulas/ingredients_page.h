#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// All substances that formulas are made of.
[[nodiscard]] ListPage* make_ingredients_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
