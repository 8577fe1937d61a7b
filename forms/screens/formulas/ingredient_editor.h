#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/ingredients.h"

namespace clinic {

/// A substance being put on file.
class IngredientEditor {
public:
    explicit IngredientEditor(Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Named<IngredientCategory>> categories() const
    {
        return all_named<IngredientCategory>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<AllergenGroup>> groups() const { return all_named<AllergenGroup>(desk_.words); }
    [[nodiscard]] std::vector<Told> objections(const IngredientDraft& draft) const
    {
        return told(desk_, check_ingredient(desk_.records, draft));
    }
    SaveOutcome<IngredientId> save(const IngredientDraft& draft)
    {
        return told(desk_, add_ingredient(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
};

} // namespace clinic
