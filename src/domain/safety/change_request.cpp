#include "domain/safety/change_request.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

namespace {

constexpr int highest_grade = 5; // CTCAE

bool is_over(ChangeState state)
{
    return state == ChangeState::closed || state == ChangeState::dropped;
}

/// Somebody said what it did after this moment, in which its version came into force.
bool is_concluded(const ChangeOnFile& change, Moment in_force_from)
{
    if (change.reviews.empty())
        return false;
    const auto& last = change.reviews.back();
    return last.at >= in_force_from && last.review.conclusion != ChangeEffect::not_enough_yet;
}

void check_reactions(Verdict<ChangeRequestRule>& verdict, const ChangeRequestDraft& draft,
                     const ChangeRequestFacts& facts)
{
    using enum ChangeRequestRule;
    verdict.require(draft.reason != ChangeReason::safety_reaction || !draft.reactions.empty(), reactions_missing);
    for (const ReactionId each : draft.reactions) {
        const auto known = facts.reactions.find(each);
        verdict.require(known != facts.reactions.end(), reaction_unknown);
        if (known == facts.reactions.end())
            continue;
        const auto& reaction = known->second;
        verdict.require(reaction.same_formula, reaction_of_other_formula, {{"reaction", reaction.key}}, reaction.key);
        verdict.require(!reaction.refuted, reaction_refuted, {{"reaction", reaction.key}}, reaction.key);
    }
}

void check_days(Verdict<ChangeRequestRule>& verdict, const ChangeRequestDraft& draft, Day today)
{
    using enum ChangeRequestRule;
    verdict.require(draft.due.has_value(), due_missing);
    verdict.require(!draft.due || *draft.due >= today, due_passed);
    verdict.require(draft.review_on.has_value(), review_missing);
    verdict.require(!draft.due || !draft.review_on || *draft.review_on > *draft.due, review_before_due);
}

void check_conclusion(Verdict<EffectReviewRule>& verdict, ChangeEffect conclusion, const EffectReviewFacts& facts)
{
    using enum EffectReviewRule;
    if (conclusion == ChangeEffect::not_enough_yet)
        return;
    verdict.require(facts.counted != ChangeEffect::not_enough_yet, not_enough_to_say,
                    {{"sessions", facts.still_needed}});
    verdict.require(facts.counted == ChangeEffect::not_enough_yet || conclusion == facts.counted, not_as_counted);
}

void check_next(Verdict<EffectReviewRule>& verdict, const EffectReviewDraft& draft, Day today)
{
    using enum EffectReviewRule;
    if (draft.conclusion != ChangeEffect::not_enough_yet) {
        verdict.require(!draft.next_review, next_review_of_the_last);
        return;
    }
    verdict.require(draft.next_review.has_value(), next_review_missing);
    verdict.require(!draft.next_review || *draft.next_review > today, next_review_passed);
}

} // namespace

const ChangeCarrier* in_force_for(const ChangeOnFile& change)
{
    const auto last = std::max_element(
        change.carriers.begin(), change.carriers.end(),
        [](const ChangeCarrier& one, const ChangeCarrier& other) { return one.in_force_from < other.in_force_from; });
    return last == change.carriers.end() || !last->in_force_from ? nullptr : &*last;
}

ChangeState state_of(const ChangeOnFile& change)
{
    if (const auto* const carrier = in_force_for(change))
        return is_concluded(change, *carrier->in_force_from) ? ChangeState::closed : ChangeState::in_force;
    if (change.dropped)
        return ChangeState::dropped;
    const auto last = std::find_if(change.carriers.rbegin(), change.carriers.rend(),
                                   [](const ChangeCarrier& each) { return each.state != VersionState::rejected; });
    if (last == change.carriers.rend())
        return ChangeState::requested;
    switch (last->state) {
    case VersionState::draft: return ChangeState::proposed;
    case VersionState::in_review: return ChangeState::in_review;
    case VersionState::approved: return ChangeState::approved;
    case VersionState::effective:
    case VersionState::superseded:
    case VersionState::withdrawn:
    case VersionState::rejected: break;
    }
    return ChangeState::requested;
}

bool is_open(const ChangeOnFile& change)
{
    return !is_over(state_of(change));
}

std::optional<Day> due_of(const ChangeOnFile& change)
{
    if (!is_open(change))
        return std::nullopt;
    if (state_of(change) != ChangeState::in_force)
        return change.request.due;
    return change.reviews.empty() ? change.request.review_on : change.reviews.back().review.next_review;
}

bool training_awaited(const ChangeOnFile& change)
{
    return !is_blank(change.request.training) &&
           std::all_of(change.reviews.begin(), change.reviews.end(),
                       [](const EffectReviewOnFile& each) { return is_blank(each.review.trained); });
}

std::string_view field_of(ChangeRequestRule rule)
{
    using enum ChangeRequestRule;
    switch (rule) {
    case version_missing:
    case version_never_in_force:
    case other_change_open: return "change.version";
    case reason_missing: return "change.reason";
    case reactions_missing:
    case reaction_unknown:
    case reaction_of_other_formula:
    case reaction_refuted: return "change.reactions";
    case description_missing: return "change.description";
    case risk_missing: return "change.risk";
    case training_unreadable: return "change.training";
    case requested_by_missing: return "change.requested_by";
    case responsible_missing: return "change.responsible";
    case due_missing:
    case due_passed: return "change.due";
    case review_missing:
    case review_before_due: return "change.review_on";
    case grade_out_of_range: return "change.lowest_grade";
    }
    return "change";
}

Weight weight_of(ChangeRequestRule rule)
{
    return rule == ChangeRequestRule::other_change_open ? Weight::warning : Weight::refused;
}

ChangeRequestViolations check(const ChangeRequestDraft& draft, const ChangeRequestFacts& facts)
{
    using enum ChangeRequestRule;
    Verdict<ChangeRequestRule> verdict;
    const bool known = draft.version && facts.version_known;
    verdict.require(known, version_missing);
    verdict.require(!known || facts.version_was_in_force, version_never_in_force, {{"version", facts.version_key}});
    verdict.require(facts.open_change.empty(), other_change_open, {{"change", facts.open_change}});
    verdict.require(draft.reason.has_value(), reason_missing);
    check_reactions(verdict, draft, facts);
    verdict.require(is_reason(draft.description), description_missing);
    verdict.require(is_reason(draft.risk), risk_missing);
    verdict.require(is_long_text(draft.training), training_unreadable);
    verdict.require(draft.requested_by.has_value(), requested_by_missing);
    verdict.require(draft.responsible.has_value(), responsible_missing);
    check_days(verdict, draft, facts.today);
    verdict.require(draft.lowest_grade >= 1 && draft.lowest_grade <= highest_grade, grade_out_of_range);
    return std::move(verdict).broken();
}

std::string_view field_of(EffectReviewRule rule)
{
    using enum EffectReviewRule;
    switch (rule) {
    case change_missing:
    case not_in_force:
    case over_already: return "effect_review.change";
    case conclusion_missing:
    case not_enough_to_say:
    case not_as_counted: return "effect_review.conclusion";
    case reviewer_missing: return "effect_review.reviewed_by";
    case note_missing: return "effect_review.note";
    case training_missing:
    case trained_unreadable: return "effect_review.trained";
    case next_review_missing:
    case next_review_passed:
    case next_review_of_the_last: return "effect_review.next_review";
    }
    return "effect_review";
}

EffectReviewViolations check(const EffectReviewDraft& draft, const EffectReviewFacts& facts)
{
    using enum EffectReviewRule;
    Verdict<EffectReviewRule> verdict;
    verdict.require(draft.change && facts.state, change_missing);
    if (facts.state) {
        verdict.require(!is_over(*facts.state), over_already);
        verdict.require(is_over(*facts.state) || *facts.state == ChangeState::in_force, not_in_force);
    }
    verdict.require(draft.conclusion.has_value(), conclusion_missing);
    if (draft.conclusion && facts.state == ChangeState::in_force)
        check_conclusion(verdict, *draft.conclusion, facts);
    verdict.require(draft.reviewed_by.has_value(), reviewer_missing);
    verdict.require(is_reason(draft.note), note_missing);
    const bool ends = draft.conclusion && draft.conclusion != ChangeEffect::not_enough_yet;
    verdict.require(!ends || !facts.training_awaited || !is_blank(draft.trained), training_missing);
    verdict.require(is_long_text(draft.trained), trained_unreadable);
    if (draft.conclusion)
        check_next(verdict, draft, facts.today);
    return std::move(verdict).broken();
}

std::string_view field_of(ChangeDropRule rule)
{
    return rule == ChangeDropRule::reason_missing ? "change_drop.reason" : "change_drop.change";
}

ChangeDropViolations check(const ChangeDropDraft& draft, const ChangeDropFacts& facts)
{
    using enum ChangeDropRule;
    Verdict<ChangeDropRule> verdict;
    verdict.require(draft.change && facts.state, change_missing);
    if (facts.state) {
        verdict.require(!is_over(*facts.state), over_already);
        verdict.require(facts.state != ChangeState::in_force, in_force_already);
    }
    verdict.require(is_reason(draft.reason), reason_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
