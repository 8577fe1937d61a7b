#include "forms/care/deviation_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int ingredient_width = 176;

} // namespace

DeviationRows::DeviationRows(wxWindow* parent, const SessionChoices& choices)
    : wxPanel(parent)
    , choices_(choices)
    , open_(new wxButton(this, wxID_ANY, say("Mi&x otherwise…")))
    , opened_(new wxPanel(this))
    , grid_(new wxFlexGridSizer(3, FromDIP(wxSize(look::row, look::row))))
{
    ui::name(*open_, "session.deviations.open", say("Mix otherwise than the formula says, for this patient"));
    open_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        open();
        SetFocus();
    });
    opened_->SetSizer(grid_);
    opened_->Hide();
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(open_);
    whole->Add(opened_);
    SetSizer(whole);
}

std::vector<Named<DeviationRows::Mixed>> DeviationRows::ways()
{
    return {{Mixed::as_written, "as_written", to_utf8(say("as written"))},
            {Mixed::left_out, "left_out", to_utf8(say("left out"))},
            {Mixed::other_strength, "other_strength", to_utf8(say("in another strength"))}};
}

void DeviationRows::add_row(const SessionChoices::Written& ingredient)
{
    auto* const label = new wxStaticText(opened_, wxID_ANY, wxString());
    label->SetLabel(
        wxControl::EscapeMnemonics(look::broken(*label, to_wx(ingredient.name), FromDIP(ingredient_width))));
    label->SetMinSize(wxSize(FromDIP(ingredient_width), -1));
    auto* const how = new Choice<Mixed>(opened_, ways());
    ui::name(*how, to_wx("session.deviations." + ingredient.key), to_wx(ingredient.name));
    how->show(Mixed::as_written);
    auto* const strength = new DecimalField(opened_, to_wx(choices_.unit(ingredient.unit)));
    ui::name(*strength, to_wx("session.strength." + ingredient.key),
             fill(say("Strength of {ingredient}"), {{"ingredient", to_wx(ingredient.name)}}));
    const Row row{how, strength, ingredient.unit};
    grid_->Add(label, wxSizerFlags().CenterVertical());
    grid_->Add(how, wxSizerFlags().CenterVertical());
    grid_->Add(strength, wxSizerFlags().CenterVertical());
    how->Bind(wxEVT_CHOICE, [this, row](wxCommandEvent& event) {
        show_strength(row);
        look::make_room_for(*this);
        if (on_change)
            on_change();
        event.Skip();
    });
    show_strength(row);
    rows_.emplace(ingredient.id, row);
}

void DeviationRows::show_strength(const Row& row) const
{
    row.strength->Show(row.how->chosen() == Mixed::other_strength);
}

void DeviationRows::open()
{
    open_->Hide();
    opened_->Show();
    look::make_room_for(*this);
}

void DeviationRows::show_version(std::optional<VersionId> version)
{
    const auto before = read();
    std::vector<std::string> begun;
    for (const auto* field : unfinished())
        begun.push_back(to_utf8(field->GetName()));
    grid_->Clear(true);
    rows_.clear();
    for (const auto& ingredient : version ? choices_.written(*version) : std::vector<SessionChoices::Written>())
        add_row(ingredient);
    opened_->Hide();
    open_->Show();
    show(before);
    for (const auto& field : begun)
        take_up(field);
    look::make_room_for(*this);
}

bool DeviationRows::deviates() const
{
    return std::any_of(rows_.begin(), rows_.end(),
                       [](const auto& row) { return row.second.how->chosen() != Mixed::as_written; });
}

std::vector<const wxWindow*> DeviationRows::unfinished() const
{
    std::vector<const wxWindow*> fields;
    for (const auto& [ingredient, row] : rows_)
        if (row.how->chosen() == Mixed::other_strength && !row.strength->value())
            fields.push_back(row.strength);
    return fields;
}

void DeviationRows::take_up(const std::string& field)
{
    for (const auto& [ingredient, row] : rows_)
        if (to_utf8(row.strength->GetName()) == field) {
            row.how->show(Mixed::other_strength);
            show_strength(row);
            open();
        }
}

void DeviationRows::show(const Deviations& deviations)
{
    for (const auto& [ingredient, deviation] : deviations)
        if (const auto found = rows_.find(ingredient); found != rows_.end()) {
            const Row& row = found->second;
            row.how->show(deviation.strength ? Mixed::other_strength : Mixed::left_out);
            if (deviation.strength) {
                row.strength->set_unit(to_wx(choices_.unit(deviation.strength->unit)));
                row.strength->show(deviation.strength->value);
                found->second.unit = deviation.strength->unit;
            }
            show_strength(row);
        }
    if (deviates())
        open();
}

Deviations DeviationRows::read() const
{
    Deviations deviations;
    for (const auto& [ingredient, row] : rows_) {
        const auto strength = row.strength->value();
        if (row.how->chosen() == Mixed::left_out)
            deviations.emplace(ingredient, Deviation{});
        else if (row.how->chosen() == Mixed::other_strength && strength)
            deviations.emplace(ingredient, Deviation{Concentration{*strength, row.unit}});
    }
    return deviations;
}

wxString DeviationRows::problem() const
{
    for (const auto& [ingredient, row] : rows_) {
        if (row.how->chosen() != Mixed::other_strength)
            continue;
        if (auto sentence = row.strength->problem(); !sentence.empty())
            return sentence;
        if (!row.strength->value())
            return say("Give the strength that was mixed.");
    }
    return {};
}

void DeviationRows::SetFocus()
{
    if (opened_->IsShown() && !rows_.empty())
        rows_.begin()->second.how->SetFocus();
    else
        open_->SetFocus();
}

} // namespace clinic::ui
