#pragma once

#include "domain/clinic/indication.h"
#include "domain/clinic/violation.h"
#include "domain/formulas/allergen_group.h"
#include "domain/formulas/concentration.h"
#include "domain/formulas/hold.h"
#include "domain/formulas/specification.h"
#include "domain/ids.h"

#include <map>
#include <optional>
#include <set>

namespace clinic {

/// The life of a version (domain.md 4.2): only `effective` may be injected, and only a draft's content changes.
enum class VersionState { draft, in_review, approved, effective, superseded, withdrawn, rejected };
template <>
struct CodeTable<VersionState> {
    static constexpr auto rows = std::to_array<Code<VersionState>>({
        {VersionState::draft, "DRAFT"},
        {VersionState::in_review, "IN_REVIEW"},
        {VersionState::approved, "APPROVED"},
        {VersionState::effective, "EFFECTIVE"},
        {VersionState::superseded, "SUPERSEDED"},
        {VersionState::withdrawn, "WITHDRAWN"},
        {VersionState::rejected, "REJECTED"},
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
    std::optional<LineRole> role = std::nullopt;
};

/// A version while it is written. The first of a formula has no parent and needs no reason; the author is needed
/// before the review.
struct VersionDraft {
    std::optional<FormulaId> formula;
    std::optional<VersionId> parent;
    std::optional<ChangeReason> reason;
    std::string reason_text;
    std::vector<CompositionLine> lines;
    std::optional<PractitionerId> author = std::nullopt;
    Specification specification = {};
    std::optional<ChangeRequestId> change = {}; // the request that it carries out
    /// The row version that this draft was read from; 0 for a new version.
    std::int64_t row_version = 0;
};

/// Another version of the same formula, as far as a draft must know it.
struct SisterVersion {
    VersionId id;
    std::string key; // "HAIR-01@2"
    std::optional<VersionId> parent;
    std::optional<ChangeReason> reason; // why it replaced its parent
    std::string reason_text;
    std::vector<CompositionLine> lines;
};

struct VersionFacts {
    bool formula_known = false;
    bool formula_has_versions = false;
    bool parent_of_same_formula = false;
    /// State of the version being edited; none for a new one.
    std::optional<VersionState> state;
    std::optional<std::int64_t> row_version = std::nullopt; // of the version being edited, now
    std::optional<VersionId> editing = std::nullopt;
    /// The other versions of the formula.
    std::vector<SisterVersion> sisters = {};
    /// The names of ingredients on file, for those that the draft mentions.
    std::map<IngredientId, std::string> ingredients;
    /// Those of them that are a cosmetic by law, so not made to be injected.
    std::set<IngredientId> cosmetics = {};
    /// Those of them that are the patient's own blood.
    std::set<IngredientId> blood = {};
    /// Requests to change the formula that are open.
    std::set<ChangeRequestId> open_changes = {};
};

enum class VersionRule {
    formula_missing,
    not_a_draft, // what has gone to review never changes
    changed_meanwhile,
    parent_missing,
    parent_of_other_formula,
    parent_follows_it, // a chain has no circle
    reason_missing,
    reason_text_missing,
    reason_text_unreadable,
    change_not_open,
    lines_missing,
    line_ingredient_missing,
    line_ingredient_unknown,
    line_ingredient_twice,
    blood_twice,
    line_concentration_missing,
    line_concentration_not_positive,
    line_over_100_percent,
    sum_over_100_percent,
    same_as_older,         // warns: what it equals was changed for a reason
    ingredient_taken_out,  // warns: for the safety of patients
    cosmetic_in_injection, // warns
    vehicle_may_harm,      // warns (domain.md 4.1)
    ph_out_of_range,
    ph_tolerance_wrong,
    osmolality_out_of_range,
    osmolality_tolerance_wrong,
    not_isotonic, // warns
    depth_not_positive,
    needle_too_deep, // warns
    volume_range_wrong,
    beyond_use_wrong,
    specification_unreadable,
};
template <>
struct CodeTable<VersionRule> {
    static constexpr auto rows = std::to_array<Code<VersionRule>>({
        {VersionRule::formula_missing, "formula_missing"},
        {VersionRule::not_a_draft, "not_a_draft"},
        {VersionRule::changed_meanwhile, "changed_meanwhile"},
        {VersionRule::parent_missing, "parent_missing"},
        {VersionRule::parent_of_other_formula, "parent_of_other_formula"},
        {VersionRule::parent_follows_it, "parent_follows_it"},
        {VersionRule::reason_missing, "reason_missing"},
        {VersionRule::reason_text_missing, "reason_text_missing"},
        {VersionRule::reason_text_unreadable, "reason_text_unreadable"},
        {VersionRule::change_not_open, "change_not_open"},
        {VersionRule::lines_missing, "lines_missing"},
        {VersionRule::line_ingredient_missing, "line_ingredient_missing"},
        {VersionRule::line_ingredient_unknown, "line_ingredient_unknown"},
        {VersionRule::line_ingredient_twice, "line_ingredient_twice"},
        {VersionRule::blood_twice, "blood_twice"},
        {VersionRule::line_concentration_missing, "line_concentration_missing"},
        {VersionRule::line_concentration_not_positive, "line_concentration_not_positive"},
        {VersionRule::line_over_100_percent, "line_over_100_percent"},
        {VersionRule::sum_over_100_percent, "sum_over_100_percent"},
        {VersionRule::same_as_older, "same_as_older"},
        {VersionRule::ingredient_taken_out, "ingredient_taken_out"},
        {VersionRule::cosmetic_in_injection, "cosmetic_in_injection"},
        {VersionRule::vehicle_may_harm, "vehicle_may_harm"},
        {VersionRule::ph_out_of_range, "ph_out_of_range"},
        {VersionRule::ph_tolerance_wrong, "ph_tolerance_wrong"},
        {VersionRule::osmolality_out_of_range, "osmolality_out_of_range"},
        {VersionRule::osmolality_tolerance_wrong, "osmolality_tolerance_wrong"},
        {VersionRule::not_isotonic, "not_isotonic"},
        {VersionRule::depth_not_positive, "depth_not_positive"},
        {VersionRule::needle_too_deep, "needle_too_deep"},
        {VersionRule::volume_range_wrong, "volume_range_wrong"},
        {VersionRule::beyond_use_wrong, "beyond_use_wrong"},
        {VersionRule::specification_unreadable, "specification_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(VersionRule);
[[nodiscard]] Weight weight_of(VersionRule);

using VersionViolations = Violations<VersionRule>;
[[nodiscard]] VersionViolations check(const VersionDraft&, const VersionFacts&);
using Version = Accepted<VersionDraft, VersionFacts, VersionRule>;

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
    std::optional<Moment> in_force_from;
    std::optional<Moment> in_force_until;
    VersionState state = VersionState::draft;
    std::string instead = {}; // the key of its formula's version in force, if there is one
    std::map<IngredientId, std::set<std::string>> cas = {};
    std::set<IngredientId> prp = {}; // of its ingredients the patient's own blood
    std::optional<HoldOnFile> hold = {};
    std::optional<Volume> most_volume = {}; // in a session
    std::string content_hash = {};          // of its frozen content
    std::map<IngredientId, Concentration> strengths = {};
};
[[nodiscard]] bool in_force(const VersionOnFile&, Moment);
/// The names of its ingredients but for the patient's own blood, which is of no lot.
[[nodiscard]] std::map<IngredientId, std::string> names_with_lots(const VersionOnFile&);
/// The numbers of all its substances.
[[nodiscard]] std::set<std::string> cas_of(const VersionOnFile&);

} // namespace clinic
