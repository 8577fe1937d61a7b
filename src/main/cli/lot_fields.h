#pragma once

#include "main/cli/field.h"
#include "main/cli/keys.h"
#include "records/formulas.h"

namespace clinic::cli {

/// A lot by the manufacturer's code among the ingredient's own, or by key.
inline std::optional<LotId> lot_for(const Stores& stores, IngredientId ingredient, const std::string& key_or_code)
{
    for (const auto& row : stores.formulas().lots_of(ingredient))
        if (row.lot.code == key_or_code)
            return row.id;
    return find_key<LotId>(stores, key_or_code);
}

/// Which lot of each ingredient.
template <typename Draft>
Field<Draft> lots_field(Need need)
{
    return {"lots",
            need,
            "The lot used of each ingredient: {ingredient: lot}, by keys, INCI names or lot numbers.",
            map_shape("ingredient", key_shape("lot")),
            [](Draft& draft, const Cell& cell) {
                draft.lots.clear();
                for (const auto& [name, lot] : cell.members()) {
                    const auto ingredient = find_key<IngredientId>(lot.stores(), name);
                    const auto chosen = ingredient ? lot_for(lot.stores(), *ingredient, lot.text()) : std::nullopt;
                    if (chosen)
                        draft.lots.emplace(*ingredient, *chosen);
                    else
                        lot.odd(ReadingRule::unknown_key, {{"given", ingredient ? lot.text() : name}});
                }
            },
            [](const Draft& draft, const Desk& desk) {
                Json json = Json::object();
                for (const auto& [ingredient, lot] : draft.lots)
                    json[key_of(desk.records, ingredient)] = key_of(desk.records, lot);
                return json;
            }};
}

/// How much of each counted lot.
template <typename Draft>
Field<Draft> used_field()
{
    return {"used",
            Need::optional,
            "How much of each counted lot was used: {ingredient: amount}, in the lot's unit.",
            map_shape("ingredient", decimal_shape("of the lot")),
            [](Draft& draft, const Cell& cell) {
                draft.used.clear();
                for (const auto& [name, amount] : cell.members()) {
                    const auto ingredient = find_key<IngredientId>(amount.stores(), name);
                    if (!ingredient)
                        amount.odd(ReadingRule::unknown_key, {{"given", name}});
                    else if (const auto value = amount.decimal())
                        draft.used.emplace(*ingredient, *value);
                }
            },
            [](const Draft& draft, const Desk& desk) {
                Json json = Json::object();
                for (const auto& [ingredient, amount] : draft.used)
                    json[key_of(desk.records, ingredient)] = amount.text();
                return json;
            }};
}

} // namespace clinic::cli
