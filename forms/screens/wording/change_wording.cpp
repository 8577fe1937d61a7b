#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ChangeRequestRule>& violation)
{
    using enum ChangeRequestRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case version_missing: return tell(mark("Choose the version that is to be changed."));
    case version_never_in_force:
        return tell(mark("{version} was never in force: change its draft, or write another version."));
    case other_change_open:
        return tell(mark("{change} is open for the same formula: what each of them did can hardly be told apart."));
    case reason_missing: return tell(mark("Choose a reason for the change."));
    case reactions_missing: return tell(mark("Choose the reactions because of which it is to be changed."));
    case reaction_unknown: return tell(mark("A reaction is not on file. Take it out."));
    case reaction_of_other_formula: return tell(mark("{reaction} followed another formula. Take it out."));
    case reaction_refuted: return tell(mark("{reaction} was refuted. Take it out."));
    case description_missing: return tell(mark("Say in at least 10 characters what is to be changed."));
    case risk_missing: return tell(mark("Say in at least 10 characters what the change itself may do."));
    case training_unreadable:
        return tell(mark("What the staff must be told is too long or holds characters that cannot be kept."));
    case requested_by_missing: return tell(mark("Choose who asks for the change."));
    case responsible_missing: return tell(mark("Choose who sees to the change."));
    case due_missing: return tell(mark("Give the day by which the changed version is to be in force."));
    case due_passed: return tell(mark("This day is over. Give today or a later one."));
    case review_missing: return tell(mark("Give the day on which its effect is looked at."));
    case review_before_due: return tell(mark("The effect cannot be seen before the change. Give a later day."));
    case grade_out_of_range: return tell(mark("Grades go from 1 to 5."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<EffectReviewRule>& violation)
{
    using enum EffectReviewRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case change_missing: return tell(mark("Choose the change that the review is about."));
    case not_in_force: return tell(mark("No version is in force for this change yet, so it had no effect."));
    case over_already: return tell(mark("This change is over already."));
    case conclusion_missing: return tell(mark("Choose what the counts say."));
    case not_enough_to_say:
        return tell(mark("Not enough yet: {sessions} more sessions with the new version must be followed up. Choose "
                         "“not enough yet”."));
    case not_as_counted: return tell(mark("The counts say something else. Choose what they say, or “not enough yet”."));
    case reviewer_missing: return tell(mark("Choose who concludes this."));
    case note_missing: return tell(mark("Say in at least 10 characters what it rests on."));
    case training_missing: return tell(mark("Write who was told what the staff must know, and when."));
    case trained_unreadable: return tell(mark("Who was told is too long or holds characters that cannot be kept."));
    case next_review_missing: return tell(mark("Give the day on which to look again."));
    case next_review_passed: return tell(mark("The next look must be after today."));
    case next_review_of_the_last: return tell(mark("This conclusion ends the change. Take the next day out."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<ChangeDropRule>& violation)
{
    using enum ChangeDropRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case change_missing: return tell(mark("Choose the change that will not be made."));
    case in_force_already: return tell(mark("A version is in force for it. Review its effect instead."));
    case over_already: return tell(mark("This change is over already."));
    case reason_missing: return tell(mark("Say why in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
