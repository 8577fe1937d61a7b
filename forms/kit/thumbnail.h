#pragma once

#include <wx/bitmap.h>

#include <string>

namespace clinic::ui {

/// The picture in these bytes, no larger than this in device-independent pixels and never enlarged; not Ok() where the
/// bytes are no picture, or one so large that drawing it small would take too much memory.
[[nodiscard]] wxBitmap thumbnail(const std::string& bytes, const wxSize& largest, double scale);

} // namespace clinic::ui
