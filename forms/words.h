#pragma once

#include "base/words.h"

#include <wx/string.h>

#include <initializer_list>
#include <string_view>
#include <utility>

namespace clinic::ui {

/// From now on windows are made in this language, those of wxWidgets and GTK too. Open windows keep theirs.
void speak(const Words&);
/// The words windows are made with.
[[nodiscard]] const Words& spoken();

[[nodiscard]] wxString say(const char* english);
/// The form for `count`; both sentences may hold {n}, which becomes the count as people write it.
[[nodiscard]] wxString say_many(const char* one, const char* many, long count);

/// Puts values where {name} stands.
[[nodiscard]] wxString fill(wxString text, std::initializer_list<std::pair<std::string_view, wxString>> values);
/// A count as people of the window's language write it: 1,234,567 or 1 234 567 or 1.234.567.
[[nodiscard]] wxString in_figures(long count);

} // namespace clinic::ui
