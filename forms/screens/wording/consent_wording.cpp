#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ConsentRule>& violation)
{
    using enum ConsentRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("There is no such patient."));
    case subject_missing: return tell(mark("Choose what is to be agreed to."));
    case version_missing: return tell(mark("Choose the formula version that is to be injected."));
    case version_unexpected:
        return tell(mark("Only a consent to a treatment names a formula version and an indication. Leave them out."));
    case indication_missing: return tell(mark("Choose what the treatment is for."));
    case practitioner_missing: return tell(mark("Choose who explained it to the patient."));
    case language_missing: return tell(mark("Choose the language in which it is read."));
    case text_missing: return tell(mark("There is no text to agree to. Choose what it is about first."));
    case text_unreadable:
        return tell(mark("The text is too long (20,000 characters at most) or holds characters that cannot be kept."));
    case decision_missing: return tell(mark("Choose what the patient decided."));
    case decided_missing: return tell(mark("Give the day and the time of the decision."));
    case decided_in_future: return tell(mark("The decision lies in the future. Correct the day or the time."));
    case way_missing: return tell(mark("Choose how it was signed."));
    case signature_missing:
        return tell(mark("The signature is missing. The patient signs in the field with mouse, pen or finger."));
    case scan_missing:
        return tell(mark("The scan of the signed paper is missing. Add it under the patient's attachments, then choose "
                         "it here."));
    case guardian_missing: return tell(mark("The patient is under 18. Give the name of the guardian who signs."));
    case note_unreadable: return tell(mark("A name or the note is too long or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<WithdrawalRule>& violation)
{
    using enum WithdrawalRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case consent_missing: return tell(mark("There is no such consent."));
    case never_given: return tell(mark("The patient did not agree, so there is nothing to withdraw."));
    case withdrawn_before: return tell(mark("This consent was withdrawn before."));
    case at_missing: return tell(mark("Give the day and the time of the withdrawal."));
    case at_in_future: return tell(mark("The withdrawal lies in the future. Correct the day or the time."));
    case at_before_given: return tell(mark("The withdrawal lies before the consent. Correct the day or the time."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<ConsentTextRule>& violation)
{
    using enum ConsentTextRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case subject_missing: return tell(mark("Choose what is to be agreed to."));
    case language_missing: return tell(mark("Choose the language in which it is read."));
    case body_missing: return tell(mark("Write what patients are to read."));
    case body_unreadable:
        return tell(mark("The text is too long (20,000 characters at most) or holds characters that cannot be kept."));
    case nothing_changed: return tell(mark("These words are in use already."));
    }
    return {};
}

} // namespace clinic
