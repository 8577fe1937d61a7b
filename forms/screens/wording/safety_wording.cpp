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
    case onset_time_before_session:
        return tell(mark("At this time the session had not begun. Correct the time, or leave it empty."));
    case onset_time_in_future: return tell(mark("This time is in the future. Correct it, or leave it empty."));
    case signs_missing: return tell(mark("Choose at least one sign."));
    case sign_unknown: return tell(mark("“{sign}” is not in the list of signs."));
    case sign_twice: return tell(mark("“{sign}” stands there twice. Take one out."));
    case grade_does_not_exist:
        return tell(mark("“{sign}” has no grade {grade}; it is graded from {lowest} to {highest}."));
    case outcome_missing: return tell(mark("Choose the outcome; “not known” is an answer too."));
    case death_and_outcome_differ:
        return tell(mark("Death and the outcome “fatal” belong together. Correct one of the two."));
    case ended_unexpected:
        return tell(mark("What goes on has no end yet. Choose another outcome, or take the day out."));
    case ended_before_onset: return tell(mark("It cannot be over before it began. Correct one of the two days."));
    case ended_in_future: return tell(mark("The end is in the future. Correct the day."));
    case sequelae_missing: return tell(mark("Write what stays behind."));
    case sequelae_unexpected:
        return tell(mark("Something stays behind: choose “recovered with sequelae”, or take the text out."));
    case size_out_of_range: return tell(mark("The size is more than 0 and at most {most} mm."));
    case text_unreadable:
        return tell(mark("The place, the treatment or what stays behind is too long (200 characters at most) or holds "
                         "characters that cannot be kept."));
    case suspected_not_injected: return tell(mark("A suspected ingredient was not in what was injected. Take it out."));
    case description_unreadable:
        return tell(
            mark("The description is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<ReactionFollowUpRule>& violation)
{
    using enum ReactionFollowUpRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case reaction_missing: return tell(mark("Choose the reaction to follow up."));
    case seen_missing: return tell(mark("Give the day that it is about."));
    case seen_in_future: return tell(mark("The day is in the future. Correct it."));
    case seen_before_last: return tell(mark("How it stood on {day} is on file already. Give that day or a later one."));
    case signs_missing: return tell(mark("It goes on: choose at least one sign that is left."));
    case sign_wrong:
        return tell(mark("“{sign}” must be in the list of signs, once, with a grade from {lowest} to {highest}."));
    case signs_left:
        return tell(mark("Signs are left, so it is not recovered. Choose another outcome, or take them out."));
    case outcome_missing: return tell(mark("Choose the outcome; “not known” is an answer too."));
    case death_and_outcome_differ:
        return tell(mark("Death, here or on file already, and the outcome “fatal” belong together. Correct one."));
    case ended_missing: return tell(mark("Give the day on which it was over."));
    case ended_unexpected:
        return tell(mark("What goes on has no end yet. Choose another outcome, or take the day out."));
    case ended_out_of_course:
        return tell(mark("The end lies between the day when it began and the day that this is about. Correct it."));
    case sequelae_missing: return tell(mark("Write what stays behind."));
    case sequelae_unexpected:
        return tell(mark("Something stays behind: choose “recovered with sequelae”, or take the text out."));
    case text_unreadable:
        return tell(
            mark("What stays behind, the treatment or the note is too long or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AssessmentRule>& violation)
{
    using enum AssessmentRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case reaction_missing: return tell(mark("Choose the reaction to assess."));
    case naranjo_contradicts_rechallenge:
        return tell(mark("Whether it came back is answered otherwise in the Naranjo scale than under Injected again. "
                         "Change one of the two."));
    case rival_missing: return tell(mark("Something else may explain it: say what, and what speaks for it."));
    case rival_unreadable:
        return tell(mark("Say what speaks for the other cause in at most 200 characters, without control characters."));
    case causality_missing: return tell(mark("Choose the causality."));
    case not_injected: return tell(mark("A judged ingredient was not in what was injected. Take it out."));
    case cleared_and_suspected:
        return tell(mark("{ingredient} is called unlikely and suspected (none marked: all are). Mark what is "
                         "suspected, or judge it again."));
    case suspected_not_injected: return tell(mark("A suspected ingredient was not in what was injected. Take it out."));
    case reason_missing: return tell(mark("Give the grounds of the assessment in at least 10 characters."));
    case nothing_to_second: return tell(mark("Nobody has judged it yet. Assess it first."));
    case assessor_missing: return tell(mark("Choose whose second opinion it is."));
    case same_judge: return tell(mark("{who} has judged this reaction before. A second opinion is somebody else's."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<DirectiveRule>& violation)
{
    using enum DirectiveRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case reaction_missing: return tell(mark("Choose the reaction that it follows from."));
    case instead_not_in_force:
        return tell(mark("No version of the formula to be used instead is in force. Choose another."));
    case instead_is_avoided:
        return tell(mark("The formula to be used instead contains what is to be avoided. Choose another."));
    case instead_of_nothing: return tell(mark("Say what is to be avoided beside what is to be used instead."));
    case nothing_avoided: return tell(mark("Say what is to be avoided, or that nothing need be avoided."));
    case nothing_and_something:
        return tell(mark("Nothing need be avoided, and something is to be avoided: keep one of the two."));
    case reason_missing: return tell(mark("Say why in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
