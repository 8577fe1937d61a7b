#pragma once

#include <wx/string.h>

#include <filesystem>
#include <optional>

class wxWindow;

namespace clinic::ui {

/// The system's own question where a file shall go; `kinds` as wxFileDialog takes them. Nothing when it was left.
[[nodiscard]] std::optional<std::filesystem::path> ask_where_to_save(wxWindow* page, const wxString& name,
                                                                     const wxString& kinds);
/// The system's own question which file is meant.
[[nodiscard]] std::optional<std::filesystem::path> ask_which_file(wxWindow* page, const wxString& kinds);
/// Lets the system's program for this kind of file open it; false when there is none.
[[nodiscard]] bool open_outside(const std::filesystem::path&);

} // namespace clinic::ui
