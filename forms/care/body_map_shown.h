#pragma once

#include "screens/care/session_file.h"

#include <wx/panel.h>

namespace clinic::ui {

class ChartCanvas;
class FactRows;

/// The body map of a signed session: its points on the drawings, and what was injected alike.
class BodyMapShown final : public wxPanel {
public:
    explicit BodyMapShown(wxWindow* parent);

    void show(const SessionFile&);

private:
    ChartCanvas* picture_;
    FactRows* totals_;
};

} // namespace clinic::ui
