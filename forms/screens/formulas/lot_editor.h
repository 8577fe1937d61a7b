#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/formulas.h"

namespace clinic {

/// A lot being received, as its label says.
class LotEditor {
public:
    LotEditor(Desk& desk, std::optional<IngredientId> ingredient) : desk_(desk), ingredient_(ingredient) {}

    [[nodiscard]] std::optional<Named<IngredientId>> given_ingredient() const;
    [[nodiscard]] std::vector<Choosable<IngredientId>> ingredients(const std::string& typed) const;
    [[nodiscard]] Day today() const { return desk_.today(); }

    [[nodiscard]] std::vector<Told> objections(const LotDraft& draft) const
    {
        return told(desk_, check_lot(desk_.records, draft));
    }
    SaveOutcome<LotId> save(const LotDraft& draft) { return told(desk_, add_lot(desk_.records, desk_.deed(), draft)); }

private:
    Desk& desk_;
    std::optional<IngredientId> ingredient_;
};

} // namespace clinic
