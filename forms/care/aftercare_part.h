#pragma once

#include "forms/navigation.h"
#include "screens/care/session_lists.h"

#include <wx/panel.h>

class wxButton;

namespace clinic::ui {

class FactRows;
class ProblemLine;
class Table;
class TextField;

/// The aftercare plan; Enter or the button clears the selected item, an early one with a reason given right here.
class AftercarePart final : public wxPanel {
public:
    AftercarePart(wxWindow* parent, Desk&, Navigation&, SessionId);

    void read_again();

private:
    void show_selected();
    void open_selected();
    void clear_selected();

    SessionFile file_;
    Navigation& navigation_;
    AftercareList* plan_ = nullptr;
    Table* table_ = nullptr;
    TextField* reason_ = nullptr;
    wxButton* clear_ = nullptr;
    wxButton* change_ = nullptr;
    wxButton* advise_ = nullptr;
    FactRows* advice_ = nullptr;
    ProblemLine* problem_ = nullptr;
};

} // namespace clinic::ui
