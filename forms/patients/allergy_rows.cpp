#include "forms/patients/allergy_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int substance_width = 184;
constexpr int group_width = 196;

} // namespace

AllergyRows::AllergyRows(wxWindow* parent, std::vector<Named<AllergenGroup>> groups)
    : wxPanel(parent)
    , groups_(std::move(groups))
    , lines_(new wxBoxSizer(wxVERTICAL))
    , more_(new wxButton(this, wxID_ANY, say("Add allergy")))
{
    ui::name(*more_, "patient.allergies.add");
    more_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) { add_row(); });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(lines_);
    whole->Add(more_);
    SetSizer(whole);
}

AllergyRows::Row& AllergyRows::append()
{
    auto* const line = new wxPanel(this);
    auto* const substance = new TextField(line, substance_width);
    substance->SetHint(say("Substance"));
    auto* const group = new TypeAhead<AllergenGroup>(line, groups_, group_width);
    group->set_hint(say("Group, if known"));
    auto* const gone = new wxButton(line, wxID_ANY, say("Remove"));
    look::make_flat(*gone);
    gone->Bind(wxEVT_BUTTON, [this, line](const wxCommandEvent&) { CallAfter([this, line] { remove(line); }); });
    auto* const fields = new wxBoxSizer(wxHORIZONTAL);
    fields->Add(substance, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    fields->Add(group, wxSizerFlags().Border(wxRIGHT, FromDIP(look::near)));
    fields->Add(gone, wxSizerFlags().CenterVertical());
    line->SetSizer(fields);
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::row)));
    more_->MoveAfterInTabOrder(line);
    rows_.push_back({line, substance, group});
    rename();
    return rows_.back();
}

void AllergyRows::rename()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto id = wxString::Format("patient.allergies.%zu", i);
        ui::name(*rows_[i].substance, id + ".substance", say("Substance"));
        ui::name(*rows_[i].group, id + ".group", say("Allergen group"));
        ui::name(*rows_[i].line, id);
        ui::name(*rows_[i].line->GetChildren().GetLast()->GetData(), id + ".remove", say("Remove"));
    }
}

void AllergyRows::add_row()
{
    auto& row = append();
    look::make_room_for(*this);
    if (IsShownOnScreen())
        row.substance->SetFocus();
}

void AllergyRows::remove(const wxWindow* line)
{
    const auto gone = std::find_if(rows_.begin(), rows_.end(), [line](const Row& row) { return row.line == line; });
    if (gone == rows_.end())
        return;
    gone->line->Destroy();
    rows_.erase(gone);
    rename();
    look::make_room_for(*this);
    more_->SetFocus();
}

void AllergyRows::show(const std::vector<Allergy>& allergies)
{
    for (const auto& row : rows_)
        row.line->Destroy();
    rows_.clear();
    for (const auto& allergy : allergies) {
        auto& row = append();
        row.substance->show(allergy.substance);
        for (const auto& group : groups_)
            if (allergy.group == group.id)
                row.group->show(group);
    }
    look::make_room_for(*this);
}

std::vector<Allergy> AllergyRows::read() const
{
    std::vector<Allergy> allergies;
    for (const auto& row : rows_)
        if (!row.substance->text().empty() || row.group->chosen())
            allergies.push_back({row.substance->text(), row.group->chosen()});
    return allergies;
}

void AllergyRows::SetFocus()
{
    if (rows_.empty())
        more_->SetFocus();
    else
        rows_.front().substance->SetFocus();
}

} // namespace clinic::ui
