#include "forms/care/aftercare_part.h"

#include "forms/fact_list.h"
#include "forms/kit/convert.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/problem_line.h"
#include "forms/kit/table.h"
#include "forms/kit/text_fields.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

AftercarePart::AftercarePart(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : wxPanel(parent)
    , file_(desk, session)
    , navigation_(navigation)
{
    auto plan = std::make_unique<AftercareList>(desk, session);
    plan_ = plan.get();
    table_ = new Table(this, "session.aftercare", say("Aftercare plan"), std::move(plan));
    clear_ = new wxButton(this, wxID_ANY, say("C&lear item"));
    change_ = new wxButton(this, wxID_ANY, say("Chan&ge its end…"));
    advise_ = new wxButton(this, wxID_ANY, say("A&dvice…"));
    ui::name(*change_, "session.aftercare.change");
    ui::name(*advise_, "session.aftercare.advise");
    change_->Bind(wxEVT_BUTTON,
                  [this](const wxCommandEvent&) { navigation_.change_aftercare(plan_->at(table_->selected()).id); });
    advise_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { navigation_.give_advice(file_.session()); });
    advice_ = new FactRows(this, "session.advice", say("No advice beside the plan."));
    reason_ = new TextField(this, look::field_width);
    problem_ = new ProblemLine(this, look::paragraph_width);
    reason_->SetHint(say("Why it is cleared before its time, in at least 10 characters"));
    ui::name(*clear_, "session.aftercare.clear");
    ui::name(*reason_, "clearance.reason", say("Reason"));
    table_->on_selected = [this](long) { show_selected(); };
    table_->on_open = [this](long) { open_selected(); };
    clear_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { clear_selected(); });

    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(clear_, wxSizerFlags().CenterVertical());
    line->Add(change_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    line->Add(advise_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    line->Add(reason_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(table_, wxSizerFlags().Expand());
    whole->Add(line, wxSizerFlags().Border(wxTOP, FromDIP(look::row)));
    whole->Add(problem_, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    whole->Add(advice_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(look::row)));
    SetSizer(whole);
    show_selected();
}

void AftercarePart::read_again()
{
    table_->read_again();
    advice_->show(fact_list(file_.advice()));
    advise_->Enable(file_.counts());
    show_selected();
}

void AftercarePart::show_selected()
{
    const long row = table_->selected();
    clear_->Enable(row >= 0 && plan_->at(row).clearable);
    change_->Enable(row >= 0 && plan_->at(row).changeable);
    problem_->be_silent();
    reason_->Show(row >= 0 && plan_->at(row).needs_reason);
    look::make_room_for(*this);
}

void AftercarePart::open_selected()
{
    if (reason_->IsShown() && reason_->IsEmpty())
        reason_->SetFocus();
    else if (clear_->IsEnabled())
        clear_selected();
}

void AftercarePart::clear_selected()
{
    const auto outcome = file_.clear(plan_->at(table_->selected()).id, reason_->IsShown() ? reason_->text() : "");
    if (outcome) {
        reason_->Clear();
        navigation_.saved(outcome->key, outcome->receipt);
        read_again();
        table_->SetFocus();
        return;
    }
    problem_->say_this(to_wx(outcome.reasons().front().sentence), Tone::danger);
    look::make_room_for(*this);
    if (reason_->IsShown())
        reason_->SetFocus();
}

} // namespace clinic::ui
