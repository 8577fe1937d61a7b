#pragma once

#include "forms/kit/deed_buttons.h"
#include "forms/kit/live_page.h"
#include "forms/navigation.h"
#include "screens/formulas/trace.h"

#include <wx/panel.h>

class wxSizer;
class wxStaticText;

namespace clinic::ui {

class Banner;
class ListPage;
class ReasonStrip;

/// One lot, version or vial: whether it may be used, everybody who was treated with it, and who still would be.
class TracePage final : public wxPanel, public LivePage {
public:
    TracePage(wxWindow* parent, Desk&, Navigation&, const HeldThing&);

    void read_again() override;
    void SetFocus() override;

private:
    void make_list(Desk&);
    [[nodiscard]] wxSizer* make_deeds();
    void add_deeds_of(LotId, std::vector<DeedButton>&);
    void add_deeds_of(VersionId, std::vector<DeedButton>&);
    void add_deeds_of(VialId, std::vector<DeedButton>&);
    void print();
    void ask_hold();
    void ask_release();
    void conclude(const SaveOutcome<HoldId>&);

    Navigation& navigation_;
    TraceFile file_;
    Banner* banner_;
    ReasonStrip* asking_;
    wxStaticText* held_;
    ListPage* trace_ = nullptr;
};

} // namespace clinic::ui
