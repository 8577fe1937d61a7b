#pragma once

#include "forms/kit/background.h"

#include <wx/panel.h>

class wxButton;
class wxGauge;
class wxStaticText;

namespace clinic::ui {

/// How far long work has come, in a page: sentence, bar and Cancel. Hidden until something is told.
class ProgressRow final : public wxPanel {
public:
    ProgressRow(wxWindow* parent, const wxString& id);

    std::function<void()> on_cancel;

    void tell(const Progress&);
    /// The last word; the bar and the button go.
    void finish(const wxString& sentence);

private:
    wxStaticText* text_;
    wxGauge* bar_;
    wxButton* cancel_;
};

} // namespace clinic::ui
