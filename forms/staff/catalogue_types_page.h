#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// The clinic's catalogue of certification types; Enter changes one.
[[nodiscard]] ListPage* make_catalogue_types_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
