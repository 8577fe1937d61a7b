#pragma once

#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// The ingredients; the part of FormulaTable that is about them.
class IngredientTable {
public:
    IngredientTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] ListPage<IngredientRow> page(const ListQuery&) const;
    [[nodiscard]] std::optional<IngredientRow> find(IngredientId) const;
    [[nodiscard]] std::optional<IngredientId> of(const std::string& key_or_inci) const;
    [[nodiscard]] std::optional<IngredientId> same(const IngredientDraft&) const;

    Added<IngredientId> add(const IngredientDraft&);
    void amend(IngredientId, const IngredientDraft&);

private:
    [[nodiscard]] IngredientRow row_in(const Statement&) const;
    void put_content(IngredientId, const std::string& key, const IngredientDraft&);

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& ingredient_kind();

/// The groups of allergens that an ingredient belongs to.
[[nodiscard]] AllergenGroups groups_of(Connection&, IngredientId);

} // namespace clinic::db
