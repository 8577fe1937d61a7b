#pragma once

#include "domain/clinic/violation.h"
#include "domain/formulas/allergen_group.h"
#include "domain/formulas/concentration.h"
#include "domain/formulas/hold.h"
#include "domain/formulas/indication.h"
#include "domain/ids.h"

#include <map>
#include <optional>
#include <set>

namespace clinic {

/// The life of a version (domain.md 4.2): only `effective` may be injected, and its content never changes.
enum class VersionState { draft, effective, superseded, withdrawn };
template <>
struct CodeTable<VersionState> {
    static constexpr auto rows = std::to_array<Code<VersionState>>({
        {VersionState::draft, "DRAFT"},
        {VersionState::effective, "EFFECTIVE"},
        {VersionState::superseded, "SUPERSEDED"},
        {VersionState::withdrawn, "WITHDRAWN"},
    });
};

/// Why a version replaces its parent (domain.md 4.2).
enum class ChangeReason { safety_reaction, supplier_change, regulatory, stock, efficacy, error_correction };
template <>
struct CodeTable<ChangeReason> {
    static constexpr auto rows = std::to_array<Code<ChangeReason>>({
        {ChangeReason::safety_reaction, "SAFETY_REACTION"},
        {ChangeReason::supplier_change, "SUPPLIER_CHANGE"},
        {ChangeReason::regulatory, "REGULATORY"},
        {ChangeReason::stock, "STOCK"},
        {ChangeReason::efficacy, "EFFICACY"},
        {ChangeReason::error_correction, "ERROR_CORRECTION"},
    });
};

struct CompositionLine {
    std::optional<IngredientId> ingredient;
    std::optional<Concentration> concentration;
};

/// A version while it is written. The first of a formula has no parent and needs no reason.
struct VersionDraft {
    std::optional<FormulaId> formula;
    std::optional<VersionId> parent;
    std::optional<ChangeReason> reason;
    std::string reason_text;
    std::vector<CompositionLine> lines;
};

struct VersionFacts {
    bool formula_known = false;
    bool formula_has_versions = false;
    bool parent_of_same_formula = false;
    /// State of the version being edited; none for a new one.
    std::optional<VersionState> state;
    /// The names of ingredients on file, for those that the draft mentions.
    std::map<IngredientId, std::string> ingredients;
};

enum class VersionRule {
    formula_missing,
    not_a_draft, // content of a version that has been in force never changes
    parent_missing,
    parent_of_other_formula,
    reason_missing,
    reason_text_missing,
    reason_text_unreadable,
    lines_missing,
    line_ingredient_missing,
    line_ingredient_unknown,
    line_ingredient_twice,
    line_concentration_missing,
    line_concentration_not_positive,
    line_over_100_percent,
    sum_over_100_percent,
};
template <>
struct CodeTable<VersionRule> {
    static constexpr auto rows = std::to_array<Code<VersionRule>>({
        {VersionRule::formula_missing, "formula_missing"},
        {VersionRule::not_a_draft, "not_a_draft"},
        {VersionRule::parent_missing, "parent_missing"},
        {VersionRule::parent_of_other_formula, "parent_of_other_formula"},
        {VersionRule::reason_missing, "reason_missing"},
        {VersionRule::reason_text_missing, "reason_text_missing"},
        {VersionRule::reason_text_unreadable, "reason_text_unreadable"},
        {VersionRule::lines_missing, "lines_missing"},
        {VersionRule::line_ingredient_missing, "line_ingredient_missing"},
        {VersionRule::line_ingredient_unknown, "line_ingredient_unknown"},
        {VersionRule::line_ingredient_twice, "line_ingredient_twice"},
        {VersionRule::line_concentration_missing, "line_concentration_missing"},
        {VersionRule::line_concentration_not_positive, "line_concentration_not_positive"},
        {VersionRule::line_over_100_percent, "line_over_100_percent"},
        {VersionRule::sum_over_100_percent, "sum_over_100_percent"},
    });
};
[[nodiscard]] std::string_view field_of(VersionRule);
[[nodiscard]] constexpr Weight weight_of(VersionRule)
{
    return Weight::refused;
}

using VersionViolations = Violations<VersionRule>;
[[nodiscard]] VersionViolations check(const VersionDraft&, const VersionFacts&);
using Version = Accepted<VersionDraft, VersionFacts, VersionRule>;

/// Putting a version in force, or withdrawing it.
enum class VersionStepRule { not_a_draft, not_effective, reason_missing };
template <>
struct CodeTable<VersionStepRule> {
    static constexpr auto rows = std::to_array<Code<VersionStepRule>>({
        {VersionStepRule::not_a_draft, "not_a_draft"},
        {VersionStepRule::not_effective, "not_effective"},
        {VersionStepRule::reason_missing, "reason_missing"},
    });
};
[[nodiscard]] std::string_view field_of(VersionStepRule);
[[nodiscard]] constexpr Weight weight_of(VersionStepRule)
{
    return Weight::refused;
}
using VersionStepViolations = Violations<VersionStepRule>;
[[nodiscard]] VersionStepViolations check_approval(VersionState now);
[[nodiscard]] VersionStepViolations check_withdrawal(VersionState now, std::string_view reason);

/// What a version is made of, as far as safety asks.
struct Composition {
    VersionId version;
    FormulaId formula;
    std::map<IngredientId, AllergenGroups> ingredients;
};
[[nodiscard]] AllergenGroups groups_of(const Composition&);

/// A formula version as far as a session asks. In force from the one moment until the other (or still).
struct VersionOnFile {
    std::string key; // "HAIR-01@2"
    Composition composition;
    std::map<IngredientId, std::string> names;
    std::set<Indication> indications;
    bool with_prp = false;
    std::optional<Moment> in_force_from;
    std::optional<Moment> in_force_until;
    std::optional<HoldOnFile> hold = {};
};
[[nodiscard]] bool in_force(const VersionOnFile&, Moment);

} // namespace clinic
