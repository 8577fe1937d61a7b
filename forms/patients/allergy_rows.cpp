#include "forms/patients/allergy_rows.h"

#include "forms/kit/labelled.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/removable.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int substance_width = 184;
constexpr int group_width = 196;

} // namespace

AllergyRows::AllergyRows(wxWindow* parent, Choices choices)
    : wxPanel(parent)
    , choices_(std::move(choices))
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
    Row row{.line = line,
            .substance = new TextField(line, substance_width),
            .group = new TypeAhead<AllergenGroup>(line, choices_.groups, group_width),
            .kind = new Choice<AllergyKind>(line, choices_.kinds),
            .certainty = new Choice<AllergyCertainty>(line, choices_.certainties),
            .severity = new Choice<AllergySeverity>(line, choices_.severities),
            .reaction = new TextField(line, substance_width),
            .gone = remove_button(*line, [this, line] { remove(line); })};
    row.substance->SetHint(say("Substance"));
    row.group->set_hint(say("Group, if known"));
    auto* const fields = new wxFlexGridSizer(3, FromDIP(wxSize(look::row, look::near)));
    fields->Add(row.substance, wxSizerFlags().Expand());
    fields->Add(row.group);
    fields->Add(row.gone, wxSizerFlags().CenterVertical());
    fields->Add(labelled(say("Allergy or sensitivity"), *row.kind), wxSizerFlags().Expand());
    fields->Add(labelled(say("How sure"), *row.certainty), wxSizerFlags().Expand());
    fields->AddSpacer(0);
    fields->Add(labelled(say("How intense"), *row.severity), wxSizerFlags().Expand());
    fields->Add(labelled(say("What happened"), *row.reaction), wxSizerFlags().Expand());
    fields->AddSpacer(0);
    line->SetSizer(fields);
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::group)));
    more_->MoveAfterInTabOrder(line);
    rows_.push_back(row);
    rename();
    return rows_.back();
}

void AllergyRows::rename()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto id = wxString::Format("patient.allergies.%zu", i);
        ui::name(*rows_[i].substance, id + ".substance", say("Substance"));
        ui::name(*rows_[i].group, id + ".group", say("Allergen group"));
        ui::name(*rows_[i].kind, id + ".kind", say("Allergy or sensitivity"));
        ui::name(*rows_[i].certainty, id + ".certainty", say("How sure"));
        ui::name(*rows_[i].severity, id + ".severity", say("How intense"));
        ui::name(*rows_[i].reaction, id + ".reaction", say("What happened"));
        ui::name(*rows_[i].line, id);
        ui::name(*rows_[i].gone, id + ".remove", say("Remove"));
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
    if (!take_out(rows_, line))
        return;
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
        for (const auto& group : choices_.groups)
            if (allergy.group == group.id)
                row.group->show(group);
        row.kind->show(allergy.kind);
        row.certainty->show(allergy.certainty);
        row.severity->show(allergy.severity);
        row.reaction->show(allergy.reaction);
    }
    look::make_room_for(*this);
}

std::vector<Allergy> AllergyRows::read() const
{
    std::vector<Allergy> allergies;
    for (const auto& row : rows_)
        if (!row.substance->text().empty() || row.group->chosen())
            allergies.push_back({row.substance->text(), row.group->chosen(), row.kind->chosen(),
                                 row.certainty->chosen(), row.severity->chosen(), row.reaction->text()});
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
