#include "forms/formulas/composition_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/removable.h"
#include "forms/words.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int ingredient_width = 280;

} // namespace

CompositionRows::CompositionRows(wxWindow* parent, Search search, std::vector<Named<ConcentrationUnit>> units,
                                 std::vector<Named<Role>> roles)
    : wxPanel(parent)
    , search_(std::move(search))
    , units_(std::move(units))
    , roles_(std::move(roles))
    , lines_(new wxBoxSizer(wxVERTICAL))
    , more_(new wxButton(this, wxID_ANY, say("&Add ingredient")))
{
    ui::name(*more_, "version.lines.add");
    more_->Bind(wxEVT_BUTTON, [this](const wxCommandEvent&) {
        add_empty();
        look::make_room_for(*this);
        rows_.back().ingredient->SetFocus();
    });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(lines_);
    whole->Add(more_);
    SetSizer(whole);
}

CompositionRows::Row& CompositionRows::append()
{
    auto* const line = new wxPanel(this);
    auto* const ingredient = new TypeAhead<IngredientId>(line, search_, ingredient_width);
    ingredient->set_hint(say("Ingredient"));
    auto* const value = new DecimalField(line);
    auto* const unit = new Choice<ConcentrationUnit>(line, units_);
    unit->show(ConcentrationUnit::percent_w_v);
    auto* const role = new Choice<Role>(line, roles_);
    role->show(Role());
    auto* const gone = remove_button(*line, [this, line] { remove(line); });
    const auto changed = [this](wxCommandEvent& event) {
        event.Skip();
        tell_changed();
    };
    line->Bind(wxEVT_TEXT, changed);
    line->Bind(wxEVT_CHOICE, changed);
    auto* const amount = new wxBoxSizer(wxHORIZONTAL);
    amount->Add(ingredient, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    amount->Add(value);
    amount->Add(unit);
    auto* const purpose = new wxBoxSizer(wxHORIZONTAL);
    purpose->Add(role, wxSizerFlags().Border(wxRIGHT, FromDIP(look::row)));
    purpose->Add(gone, wxSizerFlags().CenterVertical());
    auto* const fields = new wxBoxSizer(wxVERTICAL);
    fields->Add(amount, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::near)));
    fields->Add(purpose);
    line->SetSizer(fields);
    lines_->Add(line, wxSizerFlags().Border(wxBOTTOM, FromDIP(look::beside)));
    more_->MoveAfterInTabOrder(line);
    rows_.push_back({line, ingredient, value, unit, role});
    rename();
    return rows_.back();
}

void CompositionRows::rename()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto id = wxString::Format("version.lines.%zu", i);
        ui::name(*rows_[i].line, id);
        ui::name(*rows_[i].line->GetChildren().GetLast()->GetData(), id + ".remove", say("Remove"));
        ui::name(*rows_[i].ingredient, id + ".ingredient", say("Ingredient"));
        ui::name(*rows_[i].value, id + ".value", say("Amount"));
        ui::name(*rows_[i].unit, id + ".unit", say("Unit"));
        ui::name(*rows_[i].role, id + ".role", say("Role"));
    }
}

void CompositionRows::tell_changed() const
{
    if (on_changed)
        on_changed();
}

void CompositionRows::add_line(const Named<IngredientId>& ingredient, const CompositionLine& line)
{
    auto& row = append();
    row.ingredient->show(ingredient);
    row.value->show(line.concentration.value().value);
    row.unit->show(line.concentration->unit);
    row.role->show(line.role);
}

void CompositionRows::add_empty()
{
    append();
    tell_changed();
}

void CompositionRows::remove(const wxWindow* line)
{
    if (!take_out(rows_, line))
        return;
    rename();
    look::make_room_for(*this);
    more_->SetFocus();
    tell_changed();
}

std::vector<CompositionLine> CompositionRows::read() const
{
    std::vector<CompositionLine> lines;
    for (const auto& row : rows_) {
        const auto value = row.value->value();
        if (!row.ingredient->chosen() && !value)
            continue;
        CompositionLine line{.ingredient = row.ingredient->chosen(),
                             .concentration = std::nullopt,
                             .role = row.role->chosen().value_or(Role())};
        if (value)
            line.concentration =
                Concentration{.value = *value, .unit = row.unit->chosen().value_or(ConcentrationUnit::percent_w_v)};
        lines.push_back(line);
    }
    return lines;
}

wxString CompositionRows::problem() const
{
    for (const auto& row : rows_)
        for (const SelfChecking* const field :
             {static_cast<const SelfChecking*>(row.ingredient), static_cast<const SelfChecking*>(row.value)})
            if (auto sentence = field->problem(); !sentence.empty())
                return sentence;
    return {};
}

void CompositionRows::SetFocus()
{
    if (rows_.empty())
        more_->SetFocus();
    else
        rows_.front().ingredient->SetFocus();
}

} // namespace clinic::ui
