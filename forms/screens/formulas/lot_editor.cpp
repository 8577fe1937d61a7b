#include "screens/formulas/lot_editor.h"

namespace clinic {

namespace {

constexpr std::size_t most_ingredients_offered = 50;

} // namespace

std::optional<Named<IngredientId>> LotEditor::given_ingredient() const
{
    const auto row = ingredient_ ? desk_.records.formulas().ingredient(*ingredient_) : std::nullopt;
    if (!row)
        return std::nullopt;
    return Named<IngredientId>{row->id, row->key, row->ingredient.inci};
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
