#include "domain/safety/reaction_follow_up.h"

#include "domain/clinic/limits.h"
#include "domain/safety/term.h"

#include <algorithm>

namespace clinic {

namespace {

bool is_sign(const Sign& sign)
{
    const ReactionTerm* const term = reaction_term(sign.term);
    return term && sign.grade >= term->lowest_grade && sign.grade <= term->highest_grade;
}

void check_signs_left(Verdict<ReactionFollowUpRule>& verdict, const ReactionFollowUpDraft& draft)
{
    using enum ReactionFollowUpRule;
    std::set<std::string> seen;
    for (const auto& sign : draft.signs) {
        const ReactionTerm* const term = reaction_term(sign.term);
        verdict.require(is_sign(sign) && seen.insert(sign.term).second, sign_wrong,
                        {{"sign", sign.term},
                         {"lowest", std::int64_t{term ? term->lowest_grade : 1}},
                         {"highest", std::int64_t{term ? term->highest_grade : 5}}},
                        sign.term);
    }
    const bool goes_on =
        draft.outcome == ReactionOutcome::recovering || draft.outcome == ReactionOutcome::not_recovered;
    verdict.require(!goes_on || !draft.signs.empty(), signs_missing);
    verdict.require(draft.outcome != ReactionOutcome::recovered || draft.signs.empty(), signs_left);
}

void check_how_it_ended(Verdict<ReactionFollowUpRule>& verdict, const ReactionFollowUpDraft& draft,
                        const ReactionFollowUpFacts& facts)
{
    using enum ReactionFollowUpRule;
    verdict.require(draft.outcome.has_value(), outcome_missing);
    if (!draft.outcome)
        return;
    const bool died = draft.seriousness.contains(Seriousness::death) ||
                      (facts.now && facts.now->seriousness.contains(Seriousness::death));
    verdict.require(died == (*draft.outcome == ReactionOutcome::fatal), death_and_outcome_differ);
    verdict.require(!is_over(*draft.outcome) || draft.ended, ended_missing);
    verdict.require(is_over(*draft.outcome) || !draft.ended, ended_unexpected);
    const bool in_course = !draft.ended || ((!facts.onset || *draft.ended >= *facts.onset) &&
                                            (!draft.seen || *draft.ended <= *draft.seen));
    verdict.require(in_course, ended_out_of_course);
    const bool with_sequelae = *draft.outcome == ReactionOutcome::recovered_with_sequelae;
    verdict.require(!with_sequelae || !is_blank(draft.sequelae), sequelae_missing);
    verdict.require(with_sequelae || is_blank(draft.sequelae), sequelae_unexpected);
}

} // namespace

ReactionNow now_of(const ReactionDraft& reaction, Day reported,
                   const std::vector<ReactionFollowUpOnFile>& in_the_order_given)
{
    ReactionNow now{.outcome = reaction.outcome.value(),
                    .ended = reaction.ended,
                    .worst_grade = severity_of(reaction.signs),
                    .seriousness = reaction.seriousness,
                    .sequelae = reaction.sequelae,
                    .seen = std::max(reported, reaction.onset.value())};
    for (const auto& on_file : in_the_order_given) {
        const auto& each = on_file.follow_up;
        now.outcome = each.outcome.value();
        now.ended = each.ended;
        now.worst_grade = std::max(now.worst_grade, severity_of(each.signs));
        now.seriousness.insert(each.seriousness.begin(), each.seriousness.end());
        now.sequelae = each.sequelae;
        now.seen = each.seen.value();
    }
    return now;
}

std::string_view field_of(ReactionFollowUpRule rule)
{
    using enum ReactionFollowUpRule;
    switch (rule) {
    case reaction_missing: return "reaction_follow_up.reaction";
    case seen_missing:
    case seen_in_future:
    case seen_before_last: return "reaction_follow_up.seen";
    case signs_missing:
    case sign_wrong:
    case signs_left: return "reaction_follow_up.signs";
    case outcome_missing:
    case death_and_outcome_differ: return "reaction_follow_up.outcome";
    case ended_missing:
    case ended_unexpected:
    case ended_out_of_course: return "reaction_follow_up.ended";
    case sequelae_missing:
    case sequelae_unexpected: return "reaction_follow_up.sequelae";
    case text_unreadable: return "reaction_follow_up.note";
    }
    return "reaction_follow_up";
}

ReactionFollowUpViolations check(const ReactionFollowUpDraft& draft, const ReactionFollowUpFacts& facts)
{
    using enum ReactionFollowUpRule;
    Verdict<ReactionFollowUpRule> verdict;
    verdict.require(draft.reaction && facts.now, reaction_missing);
    verdict.require(draft.seen.has_value(), seen_missing);
    verdict.require(!draft.seen || *draft.seen <= facts.today, seen_in_future);
    if (facts.now)
        verdict.require(!draft.seen || *draft.seen >= facts.now->seen, seen_before_last, {{"day", facts.now->seen}});
    check_signs_left(verdict, draft);
    check_how_it_ended(verdict, draft, facts);
    verdict.require(is_short_text(draft.sequelae), text_unreadable, {}, "sequelae");
    verdict.require(is_short_text(draft.treatment), text_unreadable, {}, "treatment");
    verdict.require(is_long_text(draft.note), text_unreadable, {}, "note");
    return std::move(verdict).broken();
}

std::optional<Day> see_again(const ReactionNow& now)
{
    if (is_over(now.outcome))
        return std::nullopt;
    return now.seen + (now.seriousness.empty() ? see_reaction_again_after : see_serious_reaction_again_after);
}

} // namespace clinic
