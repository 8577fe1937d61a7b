#include "domain/safety/assessment.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(AssessmentRule rule)
{
    using enum AssessmentRule;
    switch (rule) {
    case reaction_missing: return "assessment.reaction";
    case naranjo_contradicts_rechallenge: return "assessment.naranjo";
    case rival_missing:
    case rival_unreadable: return "assessment.rivals";
    case causality_missing: return "assessment.causality";
    case not_injected:
    case cleared_and_suspected: return "assessment.by_ingredient";
    case suspected_not_injected: return "assessment.suspected";
    case reason_missing: return "assessment.reason";
    case nothing_to_second: return "assessment.independent";
    case assessor_missing:
    case same_judge: return "assessment.assessor";
    }
    return "assessment";
}

WhoUmcCriteria criteria_of(const AssessmentDraft& draft)
{
    auto criteria = draft.criteria;
    switch (draft.rechallenge.value_or(Rechallenge::not_done)) {
    case Rechallenge::recurred: criteria.rechallenge = RechallengeShown::satisfactory; break;
    case Rechallenge::did_not_recur: criteria.rechallenge = RechallengeShown::negative; break;
    case Rechallenge::outcome_unknown:
    case Rechallenge::not_done: criteria.rechallenge = RechallengeShown::not_done; break;
    }
    return criteria;
}

namespace {

bool contradicts(const NaranjoAnswers& answers, std::optional<Rechallenge> rechallenge)
{
    const auto recurred = answers.find(NaranjoQuestion::recurred_on_readministration);
    if (recurred == answers.end() || !rechallenge)
        return false;
    return (*rechallenge != Rechallenge::did_not_recur && recurred->second == NaranjoAnswer::no) ||
           (*rechallenge != Rechallenge::recurred && recurred->second == NaranjoAnswer::yes);
}

void check_rivals(Verdict<AssessmentRule>& verdict, const AssessmentDraft& draft)
{
    const auto others = draft.criteria.other_causes;
    const bool explains = others == OtherCauses::could_also_explain || others == OtherCauses::plausible_explanation;
    verdict.require(!explains || !draft.rivals.empty(), AssessmentRule::rival_missing);
    for (const auto& [cause, evidence] : draft.rivals)
        verdict.require(!is_blank(evidence) && is_short_text(evidence), AssessmentRule::rival_unreadable, {},
                        std::string(code_of(cause)));
}

void check_ingredients(Verdict<AssessmentRule>& verdict, const AssessmentDraft& draft, const AssessmentFacts& facts)
{
    const auto injected = [&facts](IngredientId each) { return facts.injected.contains(each); };
    for (const auto& [ingredient, causality] : draft.by_ingredient) {
        verdict.require(injected(ingredient), AssessmentRule::not_injected);
        const bool suspected = draft.suspected.empty() ? !draft.refuted : draft.suspected.contains(ingredient);
        verdict.require(causality != Causality::unlikely || !suspected, AssessmentRule::cleared_and_suspected,
                        {{"ingredient", injected(ingredient) ? facts.injected.at(ingredient) : std::string()}});
    }
    verdict.require(std::all_of(draft.suspected.begin(), draft.suspected.end(), injected),
                    AssessmentRule::suspected_not_injected);
}

} // namespace

AssessmentViolations check(const AssessmentDraft& draft, const AssessmentFacts& facts)
{
    using enum AssessmentRule;
    Verdict<AssessmentRule> verdict;
    verdict.require(draft.reaction && facts.reaction_known, reaction_missing);
    verdict.require(!contradicts(draft.naranjo, draft.rechallenge), naranjo_contradicts_rechallenge);
    check_rivals(verdict, draft);
    verdict.require(draft.causality && *draft.causality != Causality::not_assessed, causality_missing);
    check_ingredients(verdict, draft, facts);
    verdict.require(is_reason(draft.reason), reason_missing);
    verdict.require(!draft.independent || !facts.judges.empty(), nothing_to_second);
    verdict.require(!draft.independent || draft.assessor, assessor_missing);
    verdict.require(!draft.independent || !facts.judges.contains(facts.author), same_judge, {{"who", facts.author}});
    return std::move(verdict).broken();
}

Judgements judgements_in(const std::vector<AssessmentDraft>& newest_first)
{
    Judgements found;
    for (const auto& each : newest_first) {
        if (!each.independent) {
            found.counting = &each;
            break;
        }
        if (!found.second)
            found.second = &each;
    }
    return found;
}

bool agree(const AssessmentDraft& one, const AssessmentDraft& other)
{
    return one.refuted == other.refuted && (one.refuted || one.causality == other.causality);
}

namespace {

HeldAgainst held(const AssessmentDraft& each)
{
    return {.causality = each.causality.value(), .refuted = each.refuted, .suspected = each.suspected};
}

/// Both stand: what either suspects is suspected, and none marked is everything.
HeldAgainst together(HeldAgainst one, const AssessmentDraft& other)
{
    if (one.suspected->empty() || other.suspected.empty())
        one.suspected->clear();
    else
        one.suspected->insert(other.suspected.begin(), other.suspected.end());
    return one;
}

} // namespace

HeldAgainst held_against(const std::vector<AssessmentDraft>& newest_first)
{
    const auto* const counting = judgements_in(newest_first).counting;
    if (!counting)
        return {};
    auto all = held(*counting);
    for (const auto& each : newest_first) {
        if (&each == counting)
            break;
        if (stands(each.causality.value(), each.refuted))
            all = stands(all.causality, all.refuted) ? together(std::move(all), each) : held(each);
    }
    return all;
}

} // namespace clinic
