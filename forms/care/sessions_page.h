#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// The place of all sessions.
[[nodiscard]] ListPage* make_sessions_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
