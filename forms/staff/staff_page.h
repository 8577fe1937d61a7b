#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// Who treats patients here, and whose proofs end soon.
[[nodiscard]] ListPage* make_staff_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
