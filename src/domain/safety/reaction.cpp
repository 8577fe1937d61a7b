#include "domain/safety/reaction.h"

#include "domain/clinic/limits.h"
#include "domain/safety/term.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(ReactionRule rule)
{
    using enum ReactionRule;
    switch (rule) {
    case session_missing: return "reaction.session";
    case onset_missing:
    case onset_in_future:
    case onset_before_session: return "reaction.onset";
    case signs_missing:
    case sign_unknown:
    case sign_twice:
    case grade_does_not_exist: return "reaction.signs";
    case outcome_missing:
    case death_and_outcome_differ: return "reaction.outcome";
    case suspected_not_injected: return "reaction.suspected";
    case description_unreadable: return "reaction.description";
    }
    return "reaction";
}

namespace {

void check_signs(Verdict<ReactionRule>& verdict, const std::vector<Sign>& signs)
{
    using enum ReactionRule;
    verdict.require(!signs.empty(), signs_missing);
    std::set<std::string> seen;
    for (const auto& sign : signs) {
        const ReactionTerm* term = reaction_term(sign.term);
        verdict.require(term != nullptr, sign_unknown, {{"sign", sign.term}}, sign.term);
        verdict.require(seen.insert(sign.term).second, sign_twice, {{"sign", sign.term}}, sign.term);
        if (term)
            verdict.require(sign.grade >= term->lowest_grade && sign.grade <= term->highest_grade, grade_does_not_exist,
                            {{"sign", sign.term},
                             {"grade", std::int64_t{sign.grade}},
                             {"lowest", std::int64_t{term->lowest_grade}},
                             {"highest", std::int64_t{term->highest_grade}}},
                            sign.term);
    }
}

template <typename Rule>
void check_suspected(Verdict<Rule>& verdict, const std::set<IngredientId>& suspected,
                     const std::map<IngredientId, std::string>& injected)
{
    const bool all_injected = std::all_of(suspected.begin(), suspected.end(),
                                          [&injected](IngredientId each) { return injected.contains(each); });
    verdict.require(all_injected, Rule::suspected_not_injected);
}

} // namespace

ReactionViolations check(const ReactionDraft& draft, const ReactionFacts& facts)
{
    using enum ReactionRule;
    Verdict<ReactionRule> verdict;
    verdict.require(draft.session && facts.session_signed, session_missing);
    verdict.require(draft.onset.has_value(), onset_missing);
    verdict.require(!draft.onset || *draft.onset <= facts.today, onset_in_future);
    verdict.require(!draft.onset || !facts.session_day || *draft.onset >= *facts.session_day, onset_before_session);
    check_signs(verdict, draft.signs);
    verdict.require(draft.outcome.has_value(), outcome_missing);
    const bool died = draft.seriousness.contains(Seriousness::death);
    verdict.require(!draft.outcome || died == (*draft.outcome == ReactionOutcome::fatal), death_and_outcome_differ);
    check_suspected(verdict, draft.suspected, facts.injected);
    verdict.require(is_long_text(draft.description), description_unreadable);
    return std::move(verdict).broken();
}

int severity_of(const std::vector<Sign>& signs)
{
    int worst = 0;
    for (const auto& sign : signs)
        worst = std::max(worst, sign.grade);
    return worst;
}

std::string_view field_of(AssessmentRule rule)
{
    using enum AssessmentRule;
    switch (rule) {
    case reaction_missing: return "assessment.reaction";
    case causality_missing: return "assessment.causality";
    case suspected_not_injected: return "assessment.suspected";
    case reason_missing: return "assessment.reason";
    }
    return "assessment";
}

AssessmentViolations check(const AssessmentDraft& draft, const AssessmentFacts& facts)
{
    using enum AssessmentRule;
    Verdict<AssessmentRule> verdict;
    verdict.require(draft.reaction && facts.reaction_known, reaction_missing);
    verdict.require(draft.causality.has_value(), causality_missing);
    check_suspected(verdict, draft.suspected, facts.injected);
    verdict.require(is_reason(draft.reason), reason_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
