#include "screens/formulas/lot_editor.h"

namespace clinic {

namespace {

constexpr std::size_t most_ingredients_offered = 50;

} // namespace

std::optional<Named<IngredientId>> LotEditor::given_ingredient() const
{
    return ingredient_ ? ingredient(*ingredient_) : std::nullopt;
}

std::optional<Named<IngredientId>> LotEditor::ingredient(IngredientId id) const
{
    const auto row = desk_.records.formulas().ingredient(id);
    if (!row)
        return std::nullopt;
    return Named<IngredientId>{row->id, row->key, row->ingredient.inci};
}

std::optional<LotDraft> LotEditor::taken_apart(const LotDraft& draft) const
{
    if (!looks_like_gs1(draft.code))
        return std::nullopt;
    const auto label = read_gs1(draft.code, today());
    if (!label)
        return std::nullopt;
    auto filled = labelled(draft, *label);
    if (label->lot.empty())
        filled.code.clear();
    const auto last = desk_.records.formulas().last_lot_of(filled.gtin);
    if (!last)
        return filled;
    if (!filled.ingredient)
        filled.ingredient = last->lot.ingredient;
    if (filled.manufacturer.empty())
        filled.manufacturer = last->lot.manufacturer;
    if (filled.storage.empty())
        filled.storage = last->lot.storage;
    if (!filled.legal_class)
        filled.legal_class = last->lot.legal_class;
    if (!filled.unit && filled.quantity)
        filled.unit = last->lot.unit;
    return filled;
}

std::vector<Choosable<IngredientId>> LotEditor::ingredients(const std::string& typed) const
{
    std::vector<Choosable<IngredientId>> all;
    for (const auto& row : desk_.records.formulas()
                               .ingredients({.text = typed, .sorted_by = "inci", .most = most_ingredients_offered})
                               .rows)
        all.push_back({row.id, row.key, row.ingredient.inci});
    return all;
}

} // namespace clinic
