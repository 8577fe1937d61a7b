#pragma once

#include <wx/panel.h>

#include <functional>

class wxButton;
class wxStaticText;

namespace clinic::ui {

/// What an empty place says: what will be here, and the first step.
class EmptyState final : public wxPanel {
public:
    EmptyState(wxWindow* parent, const wxString& id);

    /// Without a verb there is no button.
    void say_this(const wxString& sentence, const wxString& verb, std::function<void()> step);

private:
    wxStaticText* sentence_;
    wxButton* button_;
    std::function<void()> step_;
};

} // namespace clinic::ui
