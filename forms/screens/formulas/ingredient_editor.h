#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/ingredients.h"

namespace clinic {

/// A substance being put on file, or changed.
class IngredientEditor {
public:
    IngredientEditor(Desk& desk, std::optional<IngredientId> editing) : desk_(desk), editing_(editing) {}

    [[nodiscard]] bool is_new() const { return !editing_; }
    /// What the form starts from.
    [[nodiscard]] IngredientDraft draft() const
    {
        return editing_ ? desk_.records.formulas().ingredient(*editing_).value().ingredient : IngredientDraft();
    }
    /// All legal classes, and before them that nothing is said.
    [[nodiscard]] std::vector<Named<std::optional<LegalClass>>> legal_classes() const
    {
        std::vector<Named<std::optional<LegalClass>>> all{{std::nullopt, {}, desk_.words("not said")}};
        for (const auto& each : all_named<LegalClass>(desk_.words))
            all.push_back({each.id, each.key, each.name});
        return all;
    }

    [[nodiscard]] std::vector<Named<IngredientCategory>> categories() const
    {
        return all_named<IngredientCategory>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<AllergenGroup>> groups() const { return all_named<AllergenGroup>(desk_.words); }
    [[nodiscard]] std::vector<Told> objections(const IngredientDraft& draft) const
    {
        return told(desk_, check_ingredient(desk_.records, draft, editing_));
    }
    SaveOutcome<IngredientId> save(const IngredientDraft& draft)
    {
        if (editing_)
            return told(desk_, amend_ingredient(desk_.records, desk_.deed(), *editing_, draft));
        return told(desk_, add_ingredient(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    std::optional<IngredientId> editing_;
};

} // namespace clinic
