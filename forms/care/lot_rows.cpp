#include "forms/care/lot_rows.h"

#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/objecting.h"
#include "forms/words.h"

#include <wx/sizer.h>

#include <algorithm>

namespace clinic::ui {

namespace {

constexpr int name_width = 176;
constexpr int lot_width = 236;

} // namespace

LotRows::LotRows(wxWindow* parent, const SessionChoices& choices, std::function<Day()> day, std::string subject)
    : wxPanel(parent)
    , choices_(choices)
    , day_(std::move(day))
    , subject_(std::move(subject))
    , rows_(new wxFlexGridSizer(2, FromDIP(wxSize(look::row, look::row))))
    , none_(look::remark(this, say("The lots are asked for when a formula version is chosen.")))
{
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(none_, wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(look::near)));
    whole->Add(rows_);
    SetSizer(whole);
}

void LotRows::add_row(const Named<IngredientId>& ingredient)
{
    auto* const label = new wxStaticText(this, wxID_ANY, wxString());
    label->SetLabel(wxControl::EscapeMnemonics(look::broken(*label, to_wx(ingredient.name), FromDIP(name_width))));
    label->SetMinSize(wxSize(FromDIP(name_width), -1));
    auto* const lot = new TypeAhead<LotId>(
        this,
        [this, id = ingredient.id](const std::string& typed) {
            auto found = offers(choices_.lots(id, day_()));
            std::erase_if(found, [&](const auto& each) { return !matches(typed, each.key + ' ' + each.name); });
            return found;
        },
        lot_width);
    ui::name(*lot, to_wx(subject_ + ".lots." + ingredient.key), to_wx(ingredient.name));
    rows_->Add(label, wxSizerFlags().CenterVertical());
    auto* const used = new DecimalField(this);
    ui::name(*used, to_wx(subject_ + ".used." + ingredient.key),
             fill(say("Used of {ingredient}"), {{"ingredient", to_wx(ingredient.name)}}));
    const Row row{label, lot, look::remark(this, say("Used")), used};
    rows_->Add(lot);
    rows_->Add(row.used_label, wxSizerFlags().CenterVertical().Right());
    rows_->Add(used, wxSizerFlags().CenterVertical());
    lots_.emplace(ingredient.id, row);
    lot->on_chosen = [this, row] {
        show_amount(row);
        look::make_room_for(*this);
    };
    if (const auto last = choices_.last_used_lot(ingredient.id, day_()))
        if (const auto named = choices_.lot(*last))
            lot->show(*named);
    show_amount(row);
}

void LotRows::show_amount(const Row& row) const
{
    const auto there = row.lot->IsShown() && row.lot->chosen() ? choices_.on_hand(*row.lot->chosen()) : std::nullopt;
    row.used_label->Show(there.has_value());
    row.used->Show(there.has_value());
    if (there)
        row.used->set_unit(to_wx(*there));
}

void LotRows::show_version(std::optional<VersionId> version)
{
    const auto chosen = read();
    const auto used = read_used();
    rows_->Clear(true);
    lots_.clear();
    for (const auto& ingredient : version ? choices_.ingredients(*version) : std::vector<Named<IngredientId>>())
        add_row(ingredient);
    show(chosen, used);
    none_->Show(lots_.empty());
    look::make_room_for(*this);
}

void LotRows::leave_out(const Deviations& deviations)
{
    for (const auto& [ingredient, row] : lots_) {
        const bool needed = !is_left_out(deviations, ingredient);
        row.label->Show(needed);
        row.lot->Show(needed);
        show_amount(row);
    }
    look::make_room_for(*this);
}

bool LotRows::asks_for_any() const
{
    return std::any_of(lots_.begin(), lots_.end(), [](const auto& row) { return row.second.lot->IsShown(); });
}

void LotRows::clear()
{
    for (const auto& [ingredient, row] : lots_) {
        row.lot->clear();
        row.used->show(std::nullopt);
        show_amount(row);
    }
}

void LotRows::show(const std::map<IngredientId, LotId>& chosen, const std::map<IngredientId, Decimal>& used)
{
    for (const auto& [ingredient, lot] : chosen)
        if (const auto row = lots_.find(ingredient); row != lots_.end()) {
            if (const auto named = choices_.lot(lot))
                row->second.lot->show(*named);
            row->second.used->show(std::nullopt);
        }
    for (const auto& [ingredient, amount] : used)
        if (const auto row = lots_.find(ingredient); row != lots_.end())
            row->second.used->show(amount);
    for (const auto& [ingredient, row] : lots_)
        show_amount(row);
}

std::map<IngredientId, LotId> LotRows::read() const
{
    std::map<IngredientId, LotId> chosen;
    for (const auto& [ingredient, row] : lots_)
        if (row.lot->IsShown() && row.lot->chosen())
            chosen.emplace(ingredient, *row.lot->chosen());
    return chosen;
}

std::map<IngredientId, Decimal> LotRows::read_used() const
{
    std::map<IngredientId, Decimal> used;
    for (const auto& [ingredient, row] : lots_)
        if (const auto amount = row.used->value(); amount && row.used->IsShown())
            used.emplace(ingredient, *amount);
    return used;
}

wxString LotRows::problem() const
{
    for (const auto& [ingredient, row] : lots_) {
        if (auto sentence = row.lot->problem(); row.lot->IsShown() && !sentence.empty())
            return sentence;
        if (auto sentence = row.used->problem(); row.used->IsShown() && !sentence.empty())
            return sentence;
    }
    return {};
}

void LotRows::SetFocus()
{
    const auto empty = std::find_if(lots_.begin(), lots_.end(), [](const auto& row) {
        return row.second.lot->IsShown() && !row.second.lot->chosen();
    });
    if (empty != lots_.end())
        empty->second.lot->SetFocus();
    else if (!lots_.empty())
        lots_.begin()->second.lot->SetFocus();
}

} // namespace clinic::ui
