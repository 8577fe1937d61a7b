#pragma once

#include <filesystem>
#include <functional>
#include <vector>

class wxWindow;

namespace clinic::ui {

using TakeFiles = std::function<void(const std::vector<std::filesystem::path>&)>;

/// Files that are dropped on the window, or pasted into it with Ctrl+V: those that were copied in a file manager, or a
/// copied picture, which becomes a PNG file in `folder`.
void take_files(wxWindow&, std::function<std::filesystem::path()> folder, TakeFiles take);

} // namespace clinic::ui
