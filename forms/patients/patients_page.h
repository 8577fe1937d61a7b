#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// The place where patients are found before a new one is made.
[[nodiscard]] ListPage* make_patients_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
