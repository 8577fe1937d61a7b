#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ReactionRule>& violation)
{
    using enum ReactionRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_missing: return tell(mark("Choose the signed session that was followed by the reaction."));
    case onset_missing: return tell(mark("Give the day when the reaction began."));
    case onset_in_future: return tell(mark("The onset is in the future. Correct the day."));
    case onset_before_session:
        return tell(mark("The onset is before the session. Correct the day, or choose another session."));
    case signs_missing: return tell(mark("Choose at least one sign."));
    case sign_unknown: return tell(mark("“{sign}” is not in the list of signs."));
    case sign_twice: return tell(mark("“{sign}” stands there twice. Take one out."));
    case grade_does_not_exist:
        return tell(mark("“{sign}” has no grade {grade}; it is graded from {lowest} to {highest}."));
    case outcome_missing: return tell(mark("Choose the outcome; “not known” is an answer too."));
    case death_and_outcome_differ:
        return tell(mark("Death and the outcome “fatal” belong together. Correct one of the two."));
    case suspected_not_injected: return tell(mark("A suspected ingredient was not in what was injected. Take it out."));
    case description_unreadable:
        return tell(
            mark("The description is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AssessmentRule>& violation)
{
    using enum AssessmentRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case reaction_missing: return tell(mark("Choose the reaction to assess."));
    case causality_missing: return tell(mark("Choose the causality."));
    case suspected_not_injected: return tell(mark("A suspected ingredient was not in what was injected. Take it out."));
    case reason_missing: return tell(mark("Give the grounds of the assessment in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
