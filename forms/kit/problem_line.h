#pragma once

#include "screens/list_source.h"

#include <wx/panel.h>

class wxStaticBitmap;
class wxStaticText;

namespace clinic::ui {

/// A sentence with a sign before it, in the colour of its tone. Takes no room while it has nothing to say.
class ProblemLine final : public wxPanel {
public:
    /// `wrap` in units of 1/96 inch.
    ProblemLine(wxWindow* parent, int wrap);

    void say_this(const wxString& sentence, Tone);
    void be_silent();
    [[nodiscard]] const wxString& sentence() const { return sentence_; }

private:
    int wrap_;
    wxString sentence_;
    wxStaticBitmap* sign_;
    wxStaticText* text_;
};

} // namespace clinic::ui
