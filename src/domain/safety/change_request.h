#pragma once

#include "domain/clinic/violation.h"
#include "domain/formulas/version.h"
#include "domain/safety/change_effect.h"

#include <set>

namespace clinic {

/// A request to change a formula (domain.md 4.2, rule 2), with the question by which its effect will be judged.
struct ChangeRequestDraft {
    std::optional<VersionId> version = {}; // that is to be changed
    std::optional<ChangeReason> reason = {};
    std::set<ReactionId> reactions = {}; // that caused it
    std::string description = {};        // what is to be changed
    std::string risk = {};               // what the change itself may do
    std::string training = {};           // what the staff must be told; empty: nothing
    std::optional<PractitionerId> requested_by = {};
    std::optional<PractitionerId> responsible = {};
    std::optional<Day> due = {};       // by then the changed version is to be in force
    std::optional<Day> review_on = {}; // the effect is looked at for the first time
    AuditWindow window = AuditWindow::days_14;
    int lowest_grade = 1; // of the reactions that count
    bool operator==(const ChangeRequestDraft&) const = default;
};

/// How far a change has come. What is in force stays open until its effect is evaluated, also where the change had been
/// dropped or closed and a version that names it came into force after that.
enum class ChangeState { requested, proposed, in_review, approved, in_force, closed, dropped };
template <>
struct CodeTable<ChangeState> {
    static constexpr auto rows = std::to_array<Code<ChangeState>>({
        {ChangeState::requested, "REQUESTED"},
        {ChangeState::proposed, "PROPOSED"},
        {ChangeState::in_review, "IN_REVIEW"},
        {ChangeState::approved, "APPROVED"},
        {ChangeState::in_force, "IN_FORCE"},
        {ChangeState::closed, "CLOSED"},
        {ChangeState::dropped, "DROPPED"},
    });
};

/// A version that carries a change out, or was to.
struct ChangeCarrier {
    VersionId version;
    std::string key; // "HAIR-01@2"
    VersionState state = VersionState::draft;
    std::optional<Moment> in_force_from = {};
};

/// What somebody concluded of a change, and the counts that were on file then.
struct EffectReviewDraft {
    std::optional<ChangeRequestId> change = {};
    std::optional<ChangeEffect> conclusion = {};
    std::optional<PractitionerId> reviewed_by = {};
    std::string note = {};
    std::string trained = {};            // who was told what the staff must know, and when
    std::optional<Day> next_review = {}; // where it is not enough yet
    bool operator==(const EffectReviewDraft&) const = default;
};
struct ReviewedCounts {
    Proportion before; // trials may be 0
    Proportion after;
};
struct EffectReviewOnFile {
    EffectReviewDraft review;
    std::string reviewer;
    ReviewedCounts counts;
    Moment at{};
    std::string by = {};
};

/// That a change will not be made, and why.
struct ChangeDropDraft {
    std::optional<ChangeRequestId> change = {};
    std::string reason = {};
};
struct ChangeDrop {
    std::string reason;
    Moment at{};
    std::string by = {};
};

struct ChangeOnFile {
    ChangeRequestId id;
    std::string key; // "CR-000001"
    ChangeRequestDraft request;
    FormulaId formula;
    std::string formula_name;
    std::string version_key;
    std::string requester;
    std::string responsible;
    std::vector<std::string> reaction_keys = {};
    Moment at{};
    std::string by = {};
    std::vector<ChangeCarrier> carriers = {};     // oldest first
    std::vector<EffectReviewOnFile> reviews = {}; // oldest first
    std::optional<ChangeDrop> dropped = {};
};
[[nodiscard]] ChangeState state_of(const ChangeOnFile&);
[[nodiscard]] bool is_open(const ChangeOnFile&);
/// The version by which the effect is judged: the last that came into force for it.
[[nodiscard]] const ChangeCarrier* in_force_for(const ChangeOnFile&);
/// When the next step is due; nothing of what is over.
[[nodiscard]] std::optional<Day> due_of(const ChangeOnFile&);
/// Somebody must still be told, and nobody wrote down that it was done.
[[nodiscard]] bool training_awaited(const ChangeOnFile&);

struct ChangeRequestFacts {
    bool version_known = false;
    bool version_was_in_force = false;
    std::string version_key = {};
    std::string open_change = {}; // the key of another one of this formula, or empty
    /// Of the reactions named: those on file, with the key and whether somebody refuted it; `same_formula` as a whole.
    struct Reaction {
        std::string key;
        bool same_formula = false;
        bool refuted = false;
    };
    std::map<ReactionId, Reaction> reactions = {};
    Day today{};
};
enum class ChangeRequestRule {
    version_missing,
    version_never_in_force,
    other_change_open, // warns: their effects cannot be told apart
    reason_missing,
    reactions_missing,
    reaction_unknown,
    reaction_of_other_formula,
    reaction_refuted,
    description_missing,
    risk_missing,
    training_unreadable,
    requested_by_missing,
    responsible_missing,
    due_missing,
    due_passed,
    review_missing,
    review_before_due,
    grade_out_of_range,
};
template <>
struct CodeTable<ChangeRequestRule> {
    static constexpr auto rows = std::to_array<Code<ChangeRequestRule>>({
        {ChangeRequestRule::version_missing, "version_missing"},
        {ChangeRequestRule::version_never_in_force, "version_never_in_force"},
        {ChangeRequestRule::other_change_open, "other_change_open"},
        {ChangeRequestRule::reason_missing, "reason_missing"},
        {ChangeRequestRule::reactions_missing, "reactions_missing"},
        {ChangeRequestRule::reaction_unknown, "reaction_unknown"},
        {ChangeRequestRule::reaction_of_other_formula, "reaction_of_other_formula"},
        {ChangeRequestRule::reaction_refuted, "reaction_refuted"},
        {ChangeRequestRule::description_missing, "description_missing"},
        {ChangeRequestRule::risk_missing, "risk_missing"},
        {ChangeRequestRule::training_unreadable, "training_unreadable"},
        {ChangeRequestRule::requested_by_missing, "requested_by_missing"},
        {ChangeRequestRule::responsible_missing, "responsible_missing"},
        {ChangeRequestRule::due_missing, "due_missing"},
        {ChangeRequestRule::due_passed, "due_passed"},
        {ChangeRequestRule::review_missing, "review_missing"},
        {ChangeRequestRule::review_before_due, "review_before_due"},
        {ChangeRequestRule::grade_out_of_range, "grade_out_of_range"},
    });
};
[[nodiscard]] std::string_view field_of(ChangeRequestRule);
[[nodiscard]] Weight weight_of(ChangeRequestRule);
using ChangeRequestViolations = Violations<ChangeRequestRule>;
[[nodiscard]] ChangeRequestViolations check(const ChangeRequestDraft&, const ChangeRequestFacts&);
using ChangeRequest = Accepted<ChangeRequestDraft, ChangeRequestFacts, ChangeRequestRule>;

struct EffectReviewFacts {
    std::optional<ChangeState> state = {}; // of the change, where it is on file
    ChangeEffect counted = ChangeEffect::not_enough_yet;
    std::int64_t still_needed = 0;
    bool training_awaited = false;
    Day today{};
};
enum class EffectReviewRule {
    change_missing,
    not_in_force,
    over_already,
    conclusion_missing,
    not_enough_to_say, // the number of sessions still needed is mentioned
    not_as_counted,
    reviewer_missing,
    note_missing,
    training_missing,
    trained_unreadable,
    next_review_missing,
    next_review_passed,
    next_review_of_the_last,
};
template <>
struct CodeTable<EffectReviewRule> {
    static constexpr auto rows = std::to_array<Code<EffectReviewRule>>({
        {EffectReviewRule::change_missing, "change_missing"},
        {EffectReviewRule::not_in_force, "not_in_force"},
        {EffectReviewRule::over_already, "over_already"},
        {EffectReviewRule::conclusion_missing, "conclusion_missing"},
        {EffectReviewRule::not_enough_to_say, "not_enough_to_say"},
        {EffectReviewRule::not_as_counted, "not_as_counted"},
        {EffectReviewRule::reviewer_missing, "reviewer_missing"},
        {EffectReviewRule::note_missing, "note_missing"},
        {EffectReviewRule::training_missing, "training_missing"},
        {EffectReviewRule::trained_unreadable, "trained_unreadable"},
        {EffectReviewRule::next_review_missing, "next_review_missing"},
        {EffectReviewRule::next_review_passed, "next_review_passed"},
        {EffectReviewRule::next_review_of_the_last, "next_review_of_the_last"},
    });
};
[[nodiscard]] std::string_view field_of(EffectReviewRule);
[[nodiscard]] constexpr Weight weight_of(EffectReviewRule)
{
    return Weight::refused;
}
using EffectReviewViolations = Violations<EffectReviewRule>;
/// "Not enough yet" may always be said and keeps the change open; anything else must be what the counts say.
[[nodiscard]] EffectReviewViolations check(const EffectReviewDraft&, const EffectReviewFacts&);
using EffectReview = Accepted<EffectReviewDraft, EffectReviewFacts, EffectReviewRule>;

struct ChangeDropFacts {
    std::optional<ChangeState> state = {};
};
enum class ChangeDropRule { change_missing, in_force_already, over_already, reason_missing };
template <>
struct CodeTable<ChangeDropRule> {
    static constexpr auto rows = std::to_array<Code<ChangeDropRule>>({
        {ChangeDropRule::change_missing, "change_missing"},
        {ChangeDropRule::in_force_already, "in_force_already"},
        {ChangeDropRule::over_already, "over_already"},
        {ChangeDropRule::reason_missing, "reason_missing"},
    });
};
[[nodiscard]] std::string_view field_of(ChangeDropRule);
[[nodiscard]] constexpr Weight weight_of(ChangeDropRule)
{
    return Weight::refused;
}
using ChangeDropViolations = Violations<ChangeDropRule>;
[[nodiscard]] ChangeDropViolations check(const ChangeDropDraft&, const ChangeDropFacts&);
using AcceptedChangeDrop = Accepted<ChangeDropDraft, ChangeDropFacts, ChangeDropRule>;

} // namespace clinic
