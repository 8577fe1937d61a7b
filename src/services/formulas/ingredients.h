#pragma once

#include "records/formulas.h"
#include "records/incoming.h"
#include "services/perform.h"

#include <functional>

namespace clinic {

Outcome<Saved<IngredientId>, IngredientViolations> add_ingredient(Records&, const Deed&, const IngredientDraft&);
/// Rewrites what is on file of an ingredient.
Outcome<Saved<IngredientId>, IngredientViolations> amend_ingredient(Records&, const Deed&, IngredientId,
                                                                    const IngredientDraft&);
[[nodiscard]] IngredientViolations check_ingredient(const Stores&, const IngredientDraft&,
                                                    std::optional<IngredientId> editing = std::nullopt);

/// What an import did, or would do. `odd` names every row with something to look at.
struct IngredientImport {
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    struct OddRow {
        std::size_t line;
        std::string inci;
        IngredientViolations what;
    };
    std::vector<OddRow> odd;        // refused rows and rows that only warn
    std::optional<Receipt> receipt; // none for a dry run, a cancelled one, or when nothing changed
    bool cancelled = false;
};

/// Adds what is new and updates what is known by INCI name and CAS, in one change: all or nothing. Rows that a rule
/// refuses are left out and reported. `progress` gets 0–100 and may return false to cancel.
IngredientImport import_ingredients(Records&, const Deed&, const std::vector<IncomingIngredient>&, bool dry_run,
                                    const std::function<bool(int)>& progress);

} // namespace clinic
