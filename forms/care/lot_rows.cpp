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

LotRows::LotRows(wxWindow* parent, const SessionChoices& choices, std::function<Day()> day)
    : wxPanel(parent)
    , choices_(choices)
    , day_(std::move(day))
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
    ui::name(*lot, to_wx("session.lots." + ingredient.key), to_wx(ingredient.name));
    rows_->Add(label, wxSizerFlags().CenterVertical());
    rows_->Add(lot);
    lots_.emplace(ingredient.id, lot);
    if (const auto last = choices_.last_used_lot(ingredient.id, day_()))
        if (const auto named = choices_.lot(*last))
            lot->show(*named);
}

void LotRows::show_version(std::optional<VersionId> version)
{
    const auto chosen = read();
    rows_->Clear(true);
    lots_.clear();
    for (const auto& ingredient : version ? choices_.ingredients(*version) : std::vector<Named<IngredientId>>())
        add_row(ingredient);
    show(chosen);
    none_->Show(lots_.empty());
    look::make_room_for(*this);
}

void LotRows::show(const std::map<IngredientId, LotId>& chosen)
{
    for (const auto& [ingredient, lot] : chosen)
        if (const auto row = lots_.find(ingredient); row != lots_.end())
            if (const auto named = choices_.lot(lot))
                row->second->show(*named);
}

std::map<IngredientId, LotId> LotRows::read() const
{
    std::map<IngredientId, LotId> chosen;
    for (const auto& [ingredient, lot] : lots_)
        if (lot->chosen())
            chosen.emplace(ingredient, *lot->chosen());
    return chosen;
}

void LotRows::SetFocus()
{
    const auto empty = std::find_if(lots_.begin(), lots_.end(), [](const auto& row) { return !row.second->chosen(); });
    if (empty != lots_.end())
        empty->second->SetFocus();
    else if (!lots_.empty())
        lots_.begin()->second->SetFocus();
}

} // namespace clinic::ui
