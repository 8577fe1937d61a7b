#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// All lots and how long they last.
[[nodiscard]] ListPage* make_lots_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
