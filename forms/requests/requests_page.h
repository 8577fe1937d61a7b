#pragma once

#include "forms/kit/list_page.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigation;

/// Patients' requests for documents and the days left.
[[nodiscard]] ListPage* make_requests_page(wxWindow* parent, Desk&, Navigation&);

} // namespace clinic::ui
