#pragma once

#include "forms/kit/reading_page.h"
#include "forms/navigation.h"
#include "screens/safety/change_file.h"

namespace clinic::ui {

class ChartCanvas;
class DifferencePart;
class FactRows;
class ReasonStrip;

/// A change of a formula from the request to what it did, with the next step on top.
class ChangePage final : public ReadingPage {
public:
    ChangePage(wxWindow* parent, Desk&, Navigation&, ChangeRequestId);

    void read_again() override;

private:
    void make_deeds();
    void make_groups(Desk&);
    void show_deeds();
    void show_chart();
    void ask_drop();

    Navigation& navigation_;
    ChangeFile file_;
    ReasonStrip* asking_ = nullptr;
    FactRows* request_ = nullptr;
    FactRows* carriers_ = nullptr;
    DifferencePart* difference_ = nullptr;
    FactRows* affected_ = nullptr;
    FactRows* effect_ = nullptr;
    ChartCanvas* chart_ = nullptr;
    FactRows* reviews_ = nullptr;
};

} // namespace clinic::ui
