#pragma once

#include "forms/kit/icons.h"

#include <wx/window.h>

#include <functional>
#include <vector>

class wxSizer;

namespace clinic::ui {

/// What can be done on a page, as a button with a drawing before its verb.
struct DeedButton {
    wxString id;
    wxString verb;
    Icon icon;
    std::function<void()> act;
    bool next_too = false; // the natural next deed where the first is hidden
};

/// Buttons in a row on top of a page; the first is the natural next deed and, while it is shown, also Ctrl+N. What does
/// not fit goes on below.
[[nodiscard]] wxSizer* deed_buttons(wxWindow& page, const std::vector<DeedButton>&);

} // namespace clinic::ui
