#include "forms/kit/answer_row.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/text_fields.h"
#include "forms/words.h"

#include <wx/radiobut.h>
#include <wx/sizer.h>

namespace clinic::ui {

namespace {

enum Part : std::size_t { not_asked, no, yes };

} // namespace

AnswerRow::AnswerRow(wxWindow* parent, const wxString& id, const wxString& note_label, std::optional<bool> note_after)
    : wxPanel(parent)
    , note_after_(note_after)
    , buttons_{new wxRadioButton(this, wxID_ANY, say("Not asked"), wxDefaultPosition, wxDefaultSize, wxRB_GROUP),
               new wxRadioButton(this, wxID_ANY, say("No")), new wxRadioButton(this, wxID_ANY, say("Yes"))}
    , note_(new TextField(this))
{
    ui::name(*buttons_[not_asked], id + ".not_asked");
    ui::name(*buttons_[no], id + ".no");
    ui::name(*buttons_[yes], id + ".yes");
    ui::name(*note_, id + ".note", note_label);
    note_->SetHint(note_label);
    auto* const answers = new wxBoxSizer(wxHORIZONTAL);
    for (auto* const button : buttons_) {
        button->SetMinSize(wxSize(-1, look::field_height(*this)));
        button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent& event) {
            show_note();
            event.Skip();
        });
        answers->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(look::group)));
    }
    auto* const rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(answers);
    rows->Add(note_, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    SetSizer(rows);
    show_note();
}

std::optional<bool> AnswerRow::answer() const
{
    if (buttons_[not_asked]->GetValue())
        return std::nullopt;
    return buttons_[yes]->GetValue();
}

std::string AnswerRow::note() const
{
    return wants_note() ? note_->text() : std::string();
}

void AnswerRow::show(std::optional<bool> answer, const std::string& note)
{
    const Part part = answer ? *answer ? yes : no : not_asked;
    buttons_[part]->SetValue(true);
    note_->show(note);
    show_note();
}

void AnswerRow::call_unanswered(const wxString& label)
{
    buttons_[not_asked]->SetLabel(label);
}

void AnswerRow::SetFocus()
{
    for (auto* const button : buttons_)
        if (button->GetValue())
            button->SetFocus();
}

void AnswerRow::show_note()
{
    if (note_->Show(wants_note()))
        look::make_room_for(*this);
}

} // namespace clinic::ui
