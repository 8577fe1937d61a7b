#include "forms/formulas/reason_strip.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/text_fields.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

ReasonStrip::ReasonStrip(wxWindow* parent, const wxString& id)
    : wxPanel(parent)
    , question_(look::heading(this, wxString()))
    , by_(new Choice<PractitionerId>(this, {}))
    , reason_(new TextField(this))
    , do_(new wxButton(this, wxID_ANY, wxString()))
    , leave_(new wxButton(this, wxID_ANY, say("Cancel")))
    , problem_(new wxStaticText(this, wxID_ANY, wxString()))
{
    ui::name(*by_, id + ".by", say("Who decides"));
    ui::name(*reason_, id + ".reason", say("Reason"));
    ui::name(*do_, id + ".do");
    ui::name(*leave_, id + ".leave");
    ui::name(*problem_, id + ".problem");
    problem_->SetForegroundColour(look::ink(Tone::danger));
    do_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { decision_(by_->chosen(), reason_->text()); });
    leave_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { close(); });
    auto* const line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(by_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
    line->Add(reason_, wxSizerFlags().CenterVertical());
    line->Add(do_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    line->Add(leave_, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(look::row)));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    const auto flags = wxSizerFlags().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page));
    whole->Add(question_, flags);
    whole->AddSpacer(FromDIP(look::row));
    whole->Add(line, wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->Add(problem_, flags);
    SetSizer(whole);
    Hide();
}

void ReasonStrip::ask(const wxString& question, const wxString& verb, Deed deed)
{
    decision_ = [deed = std::move(deed)](std::optional<PractitionerId>, const std::string& reason) { deed(reason); };
    open(question, verb, false, true);
    reason_->SetFocus();
}

void ReasonStrip::ask_who(const wxString& question, const wxString& verb,
                          const std::vector<Named<PractitionerId>>& people, bool with_reason, Decision decision)
{
    decision_ = std::move(decision);
    by_->offer(people);
    by_->show(std::nullopt);
    open(question, verb, true, with_reason);
    by_->SetFocus();
}

void ReasonStrip::open(const wxString& question, const wxString& verb, bool with_people, bool with_reason)
{
    question_->SetLabel(question);
    do_->SetLabel(verb);
    reason_->show({});
    problem_->SetLabel(wxString());
    question_->Show();
    by_->Show(with_people);
    reason_->Show(with_reason);
    do_->Show();
    leave_->Show();
    problem_->Hide();
    settle();
}

void ReasonStrip::say_this(const wxString& sentence)
{
    problem_->SetLabel(wxControl::EscapeMnemonics(sentence));
    problem_->Show();
    if (!IsShown())
        for (wxWindow* const each :
             {static_cast<wxWindow*>(question_), static_cast<wxWindow*>(by_), static_cast<wxWindow*>(reason_),
              static_cast<wxWindow*>(do_), static_cast<wxWindow*>(leave_)})
            each->Hide();
    settle();
}

void ReasonStrip::close()
{
    Hide();
    GetParent()->Layout();
    GetParent()->SetFocus(); // what is hidden keeps no keyboard
}

void ReasonStrip::settle()
{
    Show();
    look::make_room_for(*this);
}

} // namespace clinic::ui
