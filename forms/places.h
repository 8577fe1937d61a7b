#pragma once

#include "forms/main_window.h"

namespace clinic {
struct Desk;
}

namespace clinic::ui {

class Navigator;

/// The nine places of the main window, in the order in which they are listed.
[[nodiscard]] std::vector<Place> places(Desk&, Navigator&);

/// Lets the find box look everything up and open what was found.
void set_find(MainWindow&, Desk&, Navigator&);

} // namespace clinic::ui
