#include "domain/care/agreed.h"

#include <algorithm>

namespace clinic {

namespace {

using AgreedVerdict = Verdict<SessionRule>;
using enum SessionRule;

/// The end of a session: what was decided until then counts.
Moment counted_until(const SessionDraft& draft, const SigningFacts& facts)
{
    return draft.ended.value_or(facts.now);
}

std::vector<Mention> mentions_of(const ConsentOnFile& consent, const SigningFacts& facts)
{
    return {{"consent", consent.key},
            {"version", facts.version->key},
            {"other", consent.version_key},
            {"day", facts.zone.day_of(*consent.consent.decided)}};
}

/// Why no decision counts: there is one, but it came too late or was about another version; or there is none at all.
void say_why_none(AgreedVerdict& verdict, const ConsentQuestion& question, const SigningFacts& facts)
{
    const auto given = [](const ConsentOnFile& each) {
        return each.consent.decision == ConsentDecision::given && !each.withdrawn;
    };
    const auto& all = facts.consents;
    const auto late =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return is_about(each, question) && given(each); });
    const auto other = std::find_if(all.begin(), all.end(), [&](const auto& each) {
        return each.consent.subject == ConsentSubject::treatment && each.consent.indication == question.indication &&
               each.formula == facts.version->composition.formula && given(each);
    });
    if (late != all.end())
        verdict.require(false, consent_too_late, {{"consent", late->key}, {"given", *late->consent.decided}});
    else if (other != all.end())
        verdict.require(false, consent_to_other_version, mentions_of(*other, facts));
    else
        verdict.require(false, consent_missing, {{"version", facts.version->key}});
}

} // namespace

std::optional<ConsentQuestion> asked_to_agree(const SessionDraft& draft, const std::optional<VersionOnFile>& version)
{
    if (!draft.patient || !draft.indication || !version)
        return std::nullopt;
    return ConsentQuestion{ConsentSubject::treatment, draft.version, version->content_hash, draft.indication};
}

void check_agreed(AgreedVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    const auto question = asked_to_agree(draft, facts.version);
    if (!question)
        return;
    const auto standing = standing_of(facts.consents, *question, counted_until(draft, facts), facts.zone);
    if (!standing)
        say_why_none(verdict, *question, facts);
    else if (standing->state == ConsentState::refused)
        verdict.require(false, consent_refused, mentions_of(*standing->decision, facts));
    else if (standing->state == ConsentState::withdrawn)
        verdict.require(false, consent_withdrawn, mentions_of(*standing->decision, facts));
    else if (standing->state == ConsentState::expired)
        verdict.require(false, consent_expired, mentions_of(*standing->decision, facts));
}

const ConsentOnFile* consent_of(const SessionDraft& draft, const SigningFacts& facts)
{
    const auto question = asked_to_agree(draft, facts.version);
    const auto standing =
        question ? standing_of(facts.consents, *question, counted_until(draft, facts), facts.zone) : std::nullopt;
    return standing && standing->state == ConsentState::given ? standing->decision : nullptr;
}

} // namespace clinic
