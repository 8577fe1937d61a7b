#include "forms/patients/history_row.h"

#include "forms/kit/date_field.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/text_fields.h"
#include "forms/words.h"

#include <wx/radiobut.h>
#include <wx/sizer.h>

namespace clinic::ui {

HistoryRow::HistoryRow(wxWindow* parent, const wxString& id, const std::vector<Named<Answered>>& answers,
                       Details details, Day today)
    : wxPanel(parent)
    , details_(new wxPanel(this))
    , asked_(details)
{
    buttons_.push_back(
        new wxRadioButton(this, wxID_ANY, say("Not asked"), wxDefaultPosition, wxDefaultSize, wxRB_GROUP));
    ui::name(*buttons_.front(), id + ".not_asked");
    for (const auto& each : answers) {
        buttons_.push_back(new wxRadioButton(this, wxID_ANY, to_wx(each.name)));
        ui::name(*buttons_.back(), id + "." + to_wx(each.key));
        values_.push_back(each.id);
    }
    auto* const choices = new wxBoxSizer(wxHORIZONTAL);
    for (auto* const button : buttons_) {
        button->SetMinSize(wxSize(-1, look::field_height(*this)));
        button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent& event) {
            show_details();
            event.Skip();
        });
        choices->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(look::group)));
    }
    note_ = new TextField(details_);
    note_->SetHint(say("Which, since when, how treated?"));
    ui::name(*note_, id + ".note", say("Which, since when, how treated?"));
    auto* const below = new wxBoxSizer(wxVERTICAL);
    below->Add(note_, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    if (details == Details::note_and_day) {
        auto* const line = new wxBoxSizer(wxHORIZONTAL);
        line->Add(new wxStaticText(details_, wxID_ANY, say("Not to be treated before")),
                  wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(look::row)));
        until_ = new DateField(details_, today);
        ui::name(*until_, id + ".until", say("Not to be treated before"));
        line->Add(until_);
        below->Add(line, wxSizerFlags().Border(wxTOP, FromDIP(look::near)));
    }
    details_->SetSizer(below);
    auto* const rows = new wxBoxSizer(wxVERTICAL);
    rows->Add(choices);
    rows->Add(details_);
    SetSizer(rows);
    show_details();
}

std::optional<Answered> HistoryRow::chosen() const
{
    for (std::size_t i = 0; i < values_.size(); ++i)
        if (buttons_[i + 1]->GetValue())
            return values_[i];
    return std::nullopt;
}

std::optional<HistoryAnswer> HistoryRow::answer() const
{
    const auto value = chosen();
    if (!value)
        return std::nullopt;
    if (*value != Answered::yes)
        return HistoryAnswer{*value, {}, {}};
    return HistoryAnswer{*value, note_->text(), until_ ? until_->day() : std::nullopt};
}

void HistoryRow::show(const std::optional<HistoryAnswer>& answer)
{
    buttons_.front()->SetValue(true);
    for (std::size_t i = 0; answer && i < values_.size(); ++i)
        if (values_[i] == answer->value)
            buttons_[i + 1]->SetValue(true);
    note_->show(answer ? answer->note : std::string());
    if (until_)
        until_->show(answer ? answer->until : std::nullopt);
    show_details();
}

void HistoryRow::SetFocus()
{
    for (auto* const button : buttons_)
        if (button->GetValue())
            button->SetFocus();
}

void HistoryRow::show_details()
{
    if (details_->Show(asked_ != Details::none && chosen() == Answered::yes))
        look::make_room_for(*this);
}

} // namespace clinic::ui
