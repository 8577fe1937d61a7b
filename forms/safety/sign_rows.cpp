#include "forms/safety/sign_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/removable.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int term_width = 196;
constexpr int grade_width = 184;

} // namespace

SignRows::SignRows(wxWindow* parent, const ReactionEditor& editor)
    : wxPanel(parent)
    , editor_(editor)
    , terms_(editor.terms())
    , lines_(new wxBoxSizer(wxVERTICAL))
    , more_(new wxButton(this, wxID_ANY, say("Add sign")))
{
    ui::name(*more_, "reaction.signs.add");
    more_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { add_row(); });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(lines_);
    whole->Add(more_);
    SetSizer(whole);
    add_row();
}

void SignRows::add_row()
{
    auto* const line = new wxPanel(this);
    auto* const term = new TypeAhead<Term>(line, terms_, term_width);
    term->set_hint(say("Sign"));
    auto* const grade = new Choice<int>(line, {});
    grade->SetMinSize(wxSize(FromDIP(grade_width), -1));
    grade->Disable();
    term->on_chosen = [this, term, grade] {
        const auto chosen = term->chosen();
        grade->offer(chosen ? editor_.grades(*chosen) : std::vector<Named<int>>());
        grade->Enable(chosen.has_value());
        if (grade->GetCount() == 1)
            grade->SetSelection(0);
    };
    auto* const gone = remove_button(*line, [this, line] { remove(line); });
    auto* const fields = new wxBoxSizer(wxHORIZONTAL);
    fields->Add(term, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    fields->Add(grade, wxSizerFlags().Border(wxRIGHT, FromDIP(look::near)));
    fields->Add(gone, wxSizerFlags().CenterVertical());
    line->SetSizer(fields);
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    more_->MoveAfterInTabOrder(line);
    rows_.push_back({line, term, grade});
    rename();
    look::make_room_for(*this);
    if (IsShownOnScreen())
        term->SetFocus();
}

void SignRows::rename()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto id = wxString::Format("reaction.signs.%zu", i);
        ui::name(*rows_[i].term, id + ".term", say("Sign"));
        ui::name(*rows_[i].grade, id + ".grade", say("Grade"));
        ui::name(*rows_[i].line, id);
        ui::name(*rows_[i].line->GetChildren().GetLast()->GetData(), id + ".remove", say("Remove"));
    }
}

void SignRows::remove(const wxWindow* line)
{
    if (!take_out(rows_, line))
        return;
    rename();
    look::make_room_for(*this);
    tell_change();
    more_->SetFocus();
}

std::vector<Sign> SignRows::read() const
{
    std::vector<Sign> signs;
    for (const auto& row : rows_)
        if (const auto term = row.term->chosen())
            signs.push_back({terms_[*term].key, row.grade->chosen().value_or(0)});
    return signs;
}

void SignRows::show(const std::vector<Sign>& signs)
{
    while (!rows_.empty())
        remove(rows_.back().line);
    for (const auto& sign : signs) {
        const auto known =
            std::find_if(terms_.begin(), terms_.end(), [&sign](const auto& each) { return each.key == sign.term; });
        if (known == terms_.end())
            continue;
        add_row();
        rows_.back().term->show(*known);
        rows_.back().term->on_chosen();
        rows_.back().grade->show(sign.grade);
    }
}

wxString SignRows::problem() const
{
    for (const auto& row : rows_)
        if (auto sentence = row.term->problem(); !sentence.empty())
            return sentence;
    return {};
}

void SignRows::tell_change()
{
    wxCommandEvent changed(wxEVT_CHOICE, GetId());
    changed.SetEventObject(this);
    ProcessWindowEvent(changed);
}

void SignRows::SetFocus()
{
    if (rows_.empty())
        more_->SetFocus();
    else
        rows_.front().term->SetFocus();
}

} // namespace clinic::ui
