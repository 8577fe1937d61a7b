#pragma once

#include "forms/kit/choice.h"
#include "screens/care/session_file.h"

#include <wx/panel.h>

namespace clinic::ui {

class ChartCanvas;
class FactRows;

/// The body map of a signed session: its points on the drawings, beside those of another session on demand, and what
/// was injected alike.
class BodyMapShown final : public wxPanel {
public:
    /// The file must live as long.
    BodyMapShown(wxWindow* parent, const SessionFile&);

    void read_again();

private:
    void paint();

    const SessionFile& file_;
    wxWindow* comparison_;
    Choice<std::optional<SessionId>>* other_;
    ChartCanvas* picture_;
    FactRows* totals_;
};

} // namespace clinic::ui
