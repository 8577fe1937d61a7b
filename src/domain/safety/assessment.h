#pragma once

#include "domain/safety/challenge.h"
#include "domain/safety/naranjo.h"
#include "domain/safety/reaction.h"
#include "domain/safety/who_umc.h"

namespace clinic {

/// What else than the formula may have caused a reaction.
enum class RivalCause {
    product_quality,
    technique,
    handling,
    storage,
    aftercare_not_followed,
    patient_condition,
    coincidence,
};
template <>
struct CodeTable<RivalCause> {
    static constexpr auto rows = std::to_array<Code<RivalCause>>({
        {RivalCause::product_quality, "PRODUCT_QUALITY"},
        {RivalCause::technique, "TECHNIQUE"},
        {RivalCause::handling, "HANDLING"},
        {RivalCause::storage, "STORAGE"},
        {RivalCause::aftercare_not_followed, "AFTERCARE_NOT_FOLLOWED"},
        {RivalCause::patient_condition, "PATIENT_CONDITION"},
        {RivalCause::coincidence, "COINCIDENCE"},
    });
};

/// A person's judgement of a reaction. Judgements are added, never overwritten. The last one that is no independent
/// second opinion counts.
struct AssessmentDraft {
    std::optional<ReactionId> reaction = {};
    std::optional<Causality> causality = {}; // of the formula, as a person confirmed it
    bool refuted = false;                    // it was no reaction to what was injected
    std::set<IngredientId> suspected = {};   // none marked: all of the version are suspected
    std::string reason = {};
    WhoUmcCriteria criteria = {}; // its rechallenge is the one below: see `criteria_of`
    NaranjoAnswers naranjo = {};  // never unknown ones
    std::optional<Rechallenge> rechallenge = {};
    std::optional<ActionTaken> action = {};
    std::map<IngredientId, Causality> by_ingredient = {};
    std::map<RivalCause, std::string> rivals = {}; // with what speaks for it
    bool independent = false;                      // a second opinion of somebody who has not seen the first
    std::optional<PractitionerId> assessor = {};   // none: whoever puts it on file
    bool operator==(const AssessmentDraft&) const = default;
};

/// The WHO-UMC points as ticked, with what the rechallenge showed.
[[nodiscard]] WhoUmcCriteria criteria_of(const AssessmentDraft&);

struct AssessmentFacts {
    bool reaction_known = false;
    std::map<IngredientId, std::string> injected;
    std::string author = {};           // the assessor's name; empty: not known yet
    std::set<std::string> judges = {}; // whoever judged it before
};
enum class AssessmentRule {
    reaction_missing,
    naranjo_contradicts_rechallenge,
    rival_missing,
    rival_unreadable,
    causality_missing,
    not_injected,
    cleared_and_suspected,
    suspected_not_injected,
    reason_missing,
    nothing_to_second,
    assessor_missing,
    same_judge,
};
template <>
struct CodeTable<AssessmentRule> {
    static constexpr auto rows = std::to_array<Code<AssessmentRule>>({
        {AssessmentRule::reaction_missing, "reaction_missing"},
        {AssessmentRule::naranjo_contradicts_rechallenge, "naranjo_contradicts_rechallenge"},
        {AssessmentRule::rival_missing, "rival_missing"},
        {AssessmentRule::rival_unreadable, "rival_unreadable"},
        {AssessmentRule::causality_missing, "causality_missing"},
        {AssessmentRule::not_injected, "not_injected"},
        {AssessmentRule::cleared_and_suspected, "cleared_and_suspected"},
        {AssessmentRule::suspected_not_injected, "suspected_not_injected"},
        {AssessmentRule::reason_missing, "reason_missing"},
        {AssessmentRule::nothing_to_second, "nothing_to_second"},
        {AssessmentRule::assessor_missing, "assessor_missing"},
        {AssessmentRule::same_judge, "same_judge"},
    });
};
[[nodiscard]] std::string_view field_of(AssessmentRule);
[[nodiscard]] constexpr Weight weight_of(AssessmentRule)
{
    return Weight::refused;
}
using AssessmentViolations = Violations<AssessmentRule>;
[[nodiscard]] AssessmentViolations check(const AssessmentDraft&, const AssessmentFacts&);
using Assessment = Accepted<AssessmentDraft, AssessmentFacts, AssessmentRule>;

/// The judgement that counts, and the independent opinion given after it, if there is one.
struct Judgements {
    const AssessmentDraft* counting = nullptr;
    const AssessmentDraft* second = nullptr;
};
[[nodiscard]] Judgements judgements_in(const std::vector<AssessmentDraft>& newest_first);
/// Both call it a reaction to what was injected, with the same causality; or neither does.
[[nodiscard]] bool agree(const AssessmentDraft&, const AssessmentDraft&);

/// What the next choice of a formula asks for. Opinions given after the judgement that counts hold beside it until it
/// is judged again: the reaction stands if it does for one of them, and whatever one of those suspects is suspected.
struct HeldAgainst {
    Causality causality = Causality::not_assessed;
    bool refuted = false;
    std::optional<std::set<IngredientId>> suspected = {}; // nothing: as it was reported
};
[[nodiscard]] HeldAgainst held_against(const std::vector<AssessmentDraft>& newest_first);

} // namespace clinic
