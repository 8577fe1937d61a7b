#pragma once

#include <map>
#include <string>

class wxWindow;

namespace clinic::ui {

/// The text of every line on this page that says itself that nobody can read it, by the name of its field.
[[nodiscard]] std::map<std::string, std::string> half_typed(const wxWindow& page);
/// The text in this field; empty for a field without a line of its own.
[[nodiscard]] std::string typed_in(const wxWindow& field);
/// Puts the texts back as they were typed; nobody is told. A field that is not there is passed over.
void retype(const wxWindow& page, const std::map<std::string, std::string>& texts);

} // namespace clinic::ui
