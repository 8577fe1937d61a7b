#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// What stands against an injection, and how heavily in this clinic; Enter weighs one otherwise.
[[nodiscard]] ListPage* make_contraindications_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
