#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// The place of all reactions; those not assessed yet stand out.
[[nodiscard]] ListPage* make_reactions_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
