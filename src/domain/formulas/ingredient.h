#pragma once

#include "domain/clinic/violation.h"
#include "domain/formulas/allergen_group.h"
#include "domain/formulas/legal_class.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// Longest INCI name; ferments of many plants have the longest of CosIng (1,928 characters).
inline constexpr std::size_t longest_inci = 2'000;

/// What an ingredient is (domain.md 4.5, S5, S41).
enum class IngredientCategory {
    vitamin,
    mineral,
    amino_acid,
    hyaluronic_acid,
    prp,
    natural_extract,
    coenzyme,
    nucleotide,
    peptide,
    vasodilator,
    lipolytic,
    anaesthetic,
    other_active,
};
template <>
struct CodeTable<IngredientCategory> {
    static constexpr auto rows = std::to_array<Code<IngredientCategory>>({
        {IngredientCategory::vitamin, "VITAMIN"},
        {IngredientCategory::mineral, "MINERAL"},
        {IngredientCategory::amino_acid, "AMINO_ACID"},
        {IngredientCategory::hyaluronic_acid, "HYALURONIC_ACID"},
        {IngredientCategory::prp, "PRP"},
        {IngredientCategory::natural_extract, "NATURAL_EXTRACT"},
        {IngredientCategory::coenzyme, "COENZYME"},
        {IngredientCategory::nucleotide, "NUCLEOTIDE"},
        {IngredientCategory::peptide, "PEPTIDE"},
        {IngredientCategory::vasodilator, "VASODILATOR"},
        {IngredientCategory::lipolytic, "LIPOLYTIC"},
        {IngredientCategory::anaesthetic, "ANAESTHETIC"},
        {IngredientCategory::other_active, "OTHER_ACTIVE"},
    });
};

/// The patient's own blood has no maker, hence no papers of one.
[[nodiscard]] constexpr bool has_papers_of_a_maker(IngredientCategory category)
{
    return category != IngredientCategory::prp;
}

/// A substance. `inci` is its label name (or the INN where it has none); identification numbers are kept as given,
/// several with a slash between them.
struct IngredientDraft {
    std::string inci;
    std::string common_name;
    std::string cas;
    std::string ec;
    std::optional<IngredientCategory> category;
    AllergenGroups groups;
    std::string functions; // CosIng's words
    std::string name_fr = {};
    std::string name_el = {};
    std::string inn = {};    // international nonproprietary name, of a medicine
    std::string origin = {}; // synthetic, plant, animal species, fermentation …
    std::optional<LegalClass> legal_class = std::nullopt;
    /// The row version that this draft was read from; 0 for a new ingredient.
    std::int64_t row_version = 0;
};

struct IngredientFacts {
    bool inci_taken = false; // the same INCI name, folded, with the same CAS, is on file as another ingredient
    std::optional<std::int64_t> row_version = std::nullopt; // of the ingredient being edited, now
};

enum class IngredientRule {
    inci_missing,
    inci_unreadable,
    inci_taken,
    common_name_unreadable,
    category_missing,
    cas_form,
    cas_check_digit, // warns: the official table itself holds wrong ones
    ec_form,
    ec_check_digit,
    functions_unreadable,
    name_unreadable,
    inn_unreadable,
    origin_unreadable,
    changed_meanwhile,
};
template <>
struct CodeTable<IngredientRule> {
    static constexpr auto rows = std::to_array<Code<IngredientRule>>({
        {IngredientRule::inci_missing, "inci_missing"},
        {IngredientRule::inci_unreadable, "inci_unreadable"},
        {IngredientRule::inci_taken, "inci_taken"},
        {IngredientRule::common_name_unreadable, "common_name_unreadable"},
        {IngredientRule::category_missing, "category_missing"},
        {IngredientRule::cas_form, "cas_form"},
        {IngredientRule::cas_check_digit, "cas_check_digit"},
        {IngredientRule::ec_form, "ec_form"},
        {IngredientRule::ec_check_digit, "ec_check_digit"},
        {IngredientRule::functions_unreadable, "functions_unreadable"},
        {IngredientRule::name_unreadable, "name_unreadable"},
        {IngredientRule::inn_unreadable, "inn_unreadable"},
        {IngredientRule::origin_unreadable, "origin_unreadable"},
        {IngredientRule::changed_meanwhile, "changed_meanwhile"},
    });
};
[[nodiscard]] std::string_view field_of(IngredientRule);
[[nodiscard]] Weight weight_of(IngredientRule);

/// Official tables give several numbers to one substance: "237-443-6 / 275-967-7".
[[nodiscard]] std::vector<std::string> numbers_in(std::string_view);

using IngredientViolations = Violations<IngredientRule>;
[[nodiscard]] IngredientViolations check(const IngredientDraft&, const IngredientFacts&);
using Ingredient = Accepted<IngredientDraft, IngredientFacts, IngredientRule>;

} // namespace clinic
