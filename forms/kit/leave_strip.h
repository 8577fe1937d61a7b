#pragma once

#include <wx/panel.h>

#include <functional>

class wxButton;

namespace clinic::ui {

/// The question "leave without saving?", asked inside the page and not in a box of its own.
class LeaveStrip final : public wxPanel {
public:
    LeaveStrip(wxWindow* parent, std::function<void()> stay, std::function<void()> leave);

    /// Shows the question with the cursor on the answer that loses nothing.
    void ask();

private:
    wxButton* stay_ = nullptr;
};

} // namespace clinic::ui
