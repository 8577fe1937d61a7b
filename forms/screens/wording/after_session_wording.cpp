#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ClearanceRule>& violation)
{
    using enum ClearanceRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case item_missing: return tell(mark("There is no such aftercare item."));
    case cleared_already: return tell(mark("This item is cleared already."));
    case session_invalid: return tell(mark("This session was declared invalid. It has no aftercare any more."));
    case early_reason_missing:
        return tell(mark(
            "The minimum ends at {minimum_ends}. To clear the item earlier, give a reason of at least 10 characters."));
    case reason_unreadable: return tell(mark("The reason is too long or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<CheckInRule>& violation)
{
    using enum CheckInRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case check_in_missing: return tell(mark("There is no such check-in."));
    case closed_already: return tell(mark("This check-in is closed already."));
    case session_invalid: return tell(mark("This session was declared invalid. Nobody has to be asked about it."));
    case asked_missing: return tell(mark("Say whether the patient was asked."));
    case at_missing: return tell(mark("Give the day and the time of the contact."));
    case at_in_future: return tell(mark("The contact cannot be in the future. Correct the day or the time."));
    case at_before_session_end:
        return tell(mark("The contact is before the end of the session. Correct the day or the time."));
    case reaction_missing: return tell(mark("Say whether the patient had a reaction."));
    case reaction_without_asking: return tell(mark("A reaction can only be answered when the patient was asked."));
    case answers_without_asking:
        return tell(mark("Symptoms, pain and satisfaction can only be answered when the patient was asked."));
    case symptom_lasts: return tell(mark("{symptom} after {hours} hours: that is longer than usual."));
    case pain_out_of_range: return tell(mark("Pain is a whole number from 0 (none) to 10 (the worst)."));
    case adherence_missing: return tell(mark("Say how far the patient followed: {item}"));
    case adherence_unknown_item: return tell(mark("“{item}” is not an item of this patient's aftercare."));
    case note_missing: return tell(mark("Note why the patient was not asked."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<ContactRule>& violation)
{
    using enum ContactRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_not_signed: return tell(mark("A contact belongs to a signed session. Sign the session first."));
    case at_missing: return tell(mark("Give the day and the time of the contact."));
    case at_in_future: return tell(mark("The contact cannot be in the future. Correct the day or the time."));
    case at_before_session_end:
        return tell(mark("The contact is before the end of the session. Correct the day or the time."));
    case channel_missing: return tell(mark("Choose how the patient was contacted."));
    case reached_missing: return tell(mark("Say whether the patient was reached."));
    case note_missing: return tell(mark("Note what was said."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<HandoutRule>& violation)
{
    using enum HandoutRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_not_signed:
        return tell(mark("Only a signed session that was not declared invalid has an aftercare to hand over."));
    case at_missing: return tell(mark("Give the day and the time at which it was handed over."));
    case at_in_future: return tell(mark("It cannot have been handed over in the future. Correct the day or the time."));
    case at_before_session_end:
        return tell(mark("That is before the end of the session. Correct the day or the time."));
    case language_missing: return tell(mark("Choose the language."));
    case way_missing: return tell(mark("Choose how the patient got it."));
    case acknowledged_missing: return tell(mark("Say how the patient acknowledged it."));
    case note_missing: return tell(mark("Note why the patient did not acknowledge it."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AftercareChangeRule>& violation)
{
    using enum AftercareChangeRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case item_missing: return tell(mark("There is no such aftercare item."));
    case cleared_already: return tell(mark("This item is cleared already."));
    case session_invalid: return tell(mark("This session was declared invalid. It has no aftercare any more."));
    case ends_by_clearance: return tell(mark("This item goes on until somebody clears it. Clear it when it is time."));
    case until_missing: return tell(mark("Give the day and the time at which it ends."));
    case until_before_minimum:
        return tell(mark("The minimum ends at {minimum_ends}. To end the item before, clear it with a reason."));
    case until_unchanged: return tell(mark("It ends at that time already."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AdviceRule>& violation)
{
    using enum AdviceRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_not_signed: return tell(mark("Only a signed session that was not declared invalid has an aftercare."));
    case kind_missing: return tell(mark("Choose whether it is something to do, to avoid, or a product."));
    case text_missing: return tell(mark("Write what the patient is told."));
    case text_unreadable: return tell(mark("The text is too long or holds characters that cannot be kept."));
    case how_missing: return tell(mark("Write when and how the product is used."));
    case how_unreadable:
        return tell(mark("When and how it is used is too long or holds characters that cannot be kept."));
    case until_before_session_end:
        return tell(mark("It cannot end before the session did. Correct the day or the time."));
    }
    return {};
}

} // namespace clinic
