#pragma once

#include <wx/bmpbndl.h>
#include <wx/colour.h>

namespace clinic::ui {

/// The drawings a window may show, always beside a word.
enum class Icon {
    today,
    patients,
    sessions,
    reactions,
    formulas,
    lots,
    staff,
    requests,
    audit,
    plus,
    search,
    warning,
    check,
    clock,
    print,
    import,
    calendar,
    lock,
    person,
    back,
    camera,
};

/// A line drawing, sharp at every scale. `side` in units of 1/96 inch.
[[nodiscard]] wxBitmapBundle drawing(Icon, const wxColour&, int side = 16);

} // namespace clinic::ui
