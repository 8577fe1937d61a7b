#include "forms/care/prp_choice.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

PrpChoice::PrpChoice(wxWindow* parent, std::function<void()> prepare)
    : wxPanel(parent)
    , choice_(new Choice<PrpId>(this, {}))
{
    auto* const button = new wxButton(this, wxID_ANY, say("Prepare PRP…"));
    prepare_ = button;
    ui::name(*choice_, "session.prp.choice", say("Prepared of the patient's blood"));
    ui::name(*button, "session.prp.prepare", say("Put down what was prepared of the patient's blood"));
    button->Bind(wxEVT_BUTTON, [prepare = std::move(prepare)](wxCommandEvent&) { prepare(); });
    auto* const whole = new wxBoxSizer(wxHORIZONTAL);
    whole->Add(choice_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
    whole->Add(button, wxSizerFlags().CenterVertical());
    SetSizer(whole);
}

void PrpChoice::offer(const std::vector<Named<PrpId>>& all)
{
    choice_->offer(all);
    choice_->Show(!all.empty());
    look::make_room_for(*this);
}

void PrpChoice::SetFocus()
{
    (choice_->IsShown() ? static_cast<wxWindow*>(choice_) : prepare_)->SetFocus();
}

} // namespace clinic::ui
