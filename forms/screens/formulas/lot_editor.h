#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/formulas/lots.h"

namespace clinic {

/// Lots being received, as their labels say: one in its form, or a delivery on one page.
class LotEditor {
public:
    LotEditor(Desk& desk, std::optional<IngredientId> ingredient) : desk_(desk), ingredient_(ingredient) {}

    [[nodiscard]] std::optional<Named<IngredientId>> given_ingredient() const;
    [[nodiscard]] std::vector<Choosable<IngredientId>> ingredients(const std::string& typed) const;
    [[nodiscard]] std::optional<Named<IngredientId>> ingredient(IngredientId) const;
    [[nodiscard]] std::vector<Named<LegalClass>> legal_classes() const { return all_named<LegalClass>(desk_.words); }
    [[nodiscard]] std::vector<Named<StockUnit>> units() const { return all_named<StockUnit>(desk_.words); }
    [[nodiscard]] Day today() const { return desk_.today(); }

    /// The draft with what its code says when that is a whole GS1 label, and with what the last lot of the same packing
    /// was; nothing when the code is no such label.
    [[nodiscard]] std::optional<LotDraft> taken_apart(const LotDraft&) const;

    [[nodiscard]] std::vector<Told> objections(const LotDraft& draft) const
    {
        return told(desk_, check_lot(desk_.records, draft));
    }
    SaveOutcome<LotId> save(const LotDraft& draft) { return told(desk_, add_lot(desk_.records, desk_.deed(), draft)); }

    /// The same for a delivery; each line is the number of its lot, from 1.
    [[nodiscard]] std::vector<Told> objections(const std::vector<LotDraft>& drafts) const
    {
        return told(desk_, check_lots(desk_.records, drafts));
    }
    SaveOutcome<LotId> save(const std::vector<LotDraft>& drafts)
    {
        return told(desk_, receive_lots(desk_.records, desk_.deed(), drafts));
    }

private:
    Desk& desk_;
    std::optional<IngredientId> ingredient_;
};

} // namespace clinic
