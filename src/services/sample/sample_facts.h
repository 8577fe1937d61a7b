#pragma once

#include "domain/formulas/formula.h"
#include "domain/formulas/ingredient.h"
#include "domain/formulas/version.h"

#include <string_view>
#include <vector>

namespace clinic {

/// What mesotherapy injects: names, numbers, categories and allergen groups (domain.md 4.5, 4.6), and mannitol.
[[nodiscard]] const std::vector<IngredientDraft>& sample_ingredients();

struct SampleLine {
    std::string_view inci;    // of one of the sample ingredients
    std::string_view percent; // w/v in the final mix
};

/// A version as it follows the one before it; the first has neither reason nor text.
struct SampleVersion {
    std::vector<SampleLine> lines;
    std::optional<ChangeReason> reason = std::nullopt;
    std::string_view reason_text = {};
};

struct SampleFormula {
    std::string_view code;
    std::string_view name;
    std::set<Indication> indications;
    std::vector<SampleVersion> versions; // number 1 first
};

/// Invented formulas that show what an audit finds: sample data, not for clinical use (domain.md 4.7).
[[nodiscard]] const std::vector<SampleFormula>& sample_formulas();

} // namespace clinic
