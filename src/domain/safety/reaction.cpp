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
    case onset_time_before_session:
    case onset_time_in_future: return "reaction.onset_time";
    case signs_missing:
    case sign_unknown:
    case sign_twice:
    case grade_does_not_exist: return "reaction.signs";
    case outcome_missing:
    case death_and_outcome_differ: return "reaction.outcome";
    case ended_unexpected:
    case ended_before_onset:
    case ended_in_future: return "reaction.ended";
    case sequelae_missing:
    case sequelae_unexpected: return "reaction.sequelae";
    case size_out_of_range: return "reaction.size_mm";
    case text_unreadable: return "reaction.treatment";
    case suspected_not_injected: return "reaction.suspected";
    case description_unreadable: return "reaction.description";
    }
    return "reaction";
}

namespace {

void check_onset(Verdict<ReactionRule>& verdict, const ReactionDraft& draft, const ReactionFacts& facts)
{
    using enum ReactionRule;
    verdict.require(draft.onset.has_value(), onset_missing);
    if (!draft.onset)
        return;
    const bool in_future = *draft.onset > facts.today;
    const bool too_early = facts.session_day && *draft.onset < *facts.session_day;
    verdict.require(!in_future, onset_in_future);
    verdict.require(!too_early, onset_before_session);
    if (!draft.onset_time || in_future || too_early)
        return;
    const Moment began = facts.zone.moment_of(*draft.onset, *draft.onset_time);
    verdict.require(began <= facts.now, onset_time_in_future);
    verdict.require(!facts.session_started || began >= *facts.session_started, onset_time_before_session);
}

void check_end(Verdict<ReactionRule>& verdict, const ReactionDraft& draft, const ReactionFacts& facts)
{
    using enum ReactionRule;
    verdict.require(!draft.ended || (draft.outcome && is_over(*draft.outcome)), ended_unexpected);
    verdict.require(!draft.ended || !draft.onset || *draft.ended >= *draft.onset, ended_before_onset);
    verdict.require(!draft.ended || *draft.ended <= facts.today, ended_in_future);
    const bool with_sequelae = draft.outcome == ReactionOutcome::recovered_with_sequelae;
    verdict.require(!with_sequelae || !is_blank(draft.sequelae), sequelae_missing);
    verdict.require(with_sequelae || is_blank(draft.sequelae), sequelae_unexpected);
}

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

} // namespace

ReactionViolations check(const ReactionDraft& draft, const ReactionFacts& facts)
{
    using enum ReactionRule;
    Verdict<ReactionRule> verdict;
    verdict.require(draft.session && facts.session_signed, session_missing);
    check_onset(verdict, draft, facts);
    check_signs(verdict, draft.signs);
    verdict.require(draft.outcome.has_value(), outcome_missing);
    const bool died = draft.seriousness.contains(Seriousness::death);
    verdict.require(!draft.outcome || died == (*draft.outcome == ReactionOutcome::fatal), death_and_outcome_differ);
    check_end(verdict, draft, facts);
    verdict.require(!draft.size_mm || (*draft.size_mm > Decimal() && *draft.size_mm <= largest_reaction),
                    size_out_of_range, {{"most", largest_reaction}});
    for (const auto& [text, name] : {std::pair(&draft.site, "site"), std::pair(&draft.treatment, "treatment"),
                                     std::pair(&draft.sequelae, "sequelae")})
        verdict.require(is_short_text(*text), text_unreadable, {}, name);
    verdict.require(std::all_of(draft.suspected.begin(), draft.suspected.end(),
                                [&facts](IngredientId each) { return facts.injected.contains(each); }),
                    suspected_not_injected);
    verdict.require(is_long_text(draft.description), description_unreadable);
    return std::move(verdict).broken();
}

Latency latency_of(const ReactionDraft& reaction, Moment session_ended, const Zone& zone)
{
    using namespace std::chrono;
    const Day onset = reaction.onset.value();
    Latency latency{.days = duration_cast<days>(onset - zone.day_of(session_ended))};
    if (reaction.onset_time)
        latency.exact = floor<minutes>(zone.moment_of(onset, *reaction.onset_time) - session_ended);
    return latency;
}

int severity_of(const std::vector<Sign>& signs)
{
    int worst = 0;
    for (const auto& sign : signs)
        worst = std::max(worst, sign.grade);
    return worst;
}

} // namespace clinic
