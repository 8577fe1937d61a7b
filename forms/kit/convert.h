#pragma once

#include <wx/string.h>

#include <string>
#include <string_view>

namespace clinic::ui {

/// The border between our text (UTF-8) and the window's.
[[nodiscard]] inline wxString to_wx(std::string_view utf8)
{
    return wxString::FromUTF8(utf8.data(), utf8.size());
}
[[nodiscard]] inline std::string to_utf8(const wxString& text)
{
    return text.utf8_string();
}

} // namespace clinic::ui
