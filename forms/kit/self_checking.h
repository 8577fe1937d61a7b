#pragma once

#include <wx/string.h>

namespace clinic::ui {

/// A field that knows by itself when nobody could read what stands in it. The page asks when the cursor leaves.
class SelfChecking {
public:
    virtual ~SelfChecking() = default;
    /// One sentence that says how to put it right, or nothing.
    [[nodiscard]] virtual wxString problem() const = 0;
};

} // namespace clinic::ui
