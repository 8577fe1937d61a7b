#pragma once

#include <wx/string.h>

class wxSizer;
class wxWindow;

namespace clinic::ui {

/// A field with its name above it, for several fields side by side.
[[nodiscard]] wxSizer* labelled(const wxString& label, wxWindow& field);

} // namespace clinic::ui
