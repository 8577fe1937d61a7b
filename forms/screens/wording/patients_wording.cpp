#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<PatientRule>& violation)
{
    using enum PatientRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case changed_meanwhile:
        return tell(mark("Somebody else changed this patient since you opened the form. Open it again and add your "
                         "changes to theirs."));
    case family_name_missing: return tell(mark("Give the family name."));
    case family_name_unreadable:
        return tell(
            mark("The family name is too long (200 characters at most) or holds characters that cannot be kept."));
    case given_name_missing: return tell(mark("Give the given name."));
    case given_name_unreadable:
        return tell(
            mark("The given name is too long (200 characters at most) or holds characters that cannot be kept."));
    case born_missing: return tell(mark("Give the birth date."));
    case born_in_future: return tell(mark("The birth date is in the future. Correct it."));
    case born_too_long_ago: return tell(mark("The birth date is more than 125 years ago. Correct it."));
    case phone_unreadable: return tell(mark("The phone number is too long or holds characters that cannot be kept."));
    case email_unreadable: return tell(mark("The e-mail address is too long or holds characters that cannot be kept."));
    case health_number_unreadable:
        return tell(mark("The health number is too long or holds characters that cannot be kept."));
    case health_number_doubtful:
        return tell(mark("The check digits of the health number do not fit the others. Was it mistyped?"));
    case allergies_missing: return tell(mark("List the allergies, or choose another answer."));
    case allergies_unexpected:
        return tell(mark(
            "Allergies are listed although the answer says otherwise. Choose “Allergies listed”, or take them out."));
    case allergy_unreadable: return tell(mark("An allergy has no substance, or its name cannot be kept."));
    case same_person_on_file: return tell(mark("{patient} has the same name and birth date. Is this somebody else?"));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<HistoryRule>& violation)
{
    using enum HistoryRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("There is no such patient."));
    case answer_missing: return tell(mark("Ask and answer: {condition}"));
    case answer_unexpected: return tell(mark("“{condition}” does not belong to the history."));
    case until_missing: return tell(mark("Give the day from which the patient may be treated again: {condition}"));
    case until_unexpected: return tell(mark("A day is given that this answer does not ask for: {condition}"));
    case answer_unreadable:
        return tell(mark("A note is too long or holds characters that cannot be kept: {condition}"));
    case medicines_not_asked: return tell(mark("Ask whether any medicine is taken."));
    case medicines_missing: return tell(mark("List the medicines, or choose another answer."));
    case medicines_unexpected:
        return tell(mark("Medicines are listed although the answer says otherwise. Choose “Yes”, or take them out."));
    case medicine_unnamed: return tell(mark("A medicine has no name."));
    case medicine_unreadable: return tell(mark("A medicine's name or note cannot be kept."));
    case elsewhere_not_asked: return tell(mark("Ask whether another clinic gave mesotherapy before."));
    case treatments_missing: return tell(mark("List the treatments elsewhere, or choose another answer."));
    case treatments_unexpected:
        return tell(mark("Treatments are listed although the answer says otherwise. Choose “Yes”, or take them out."));
    case treatment_unreadable: return tell(mark("What is said of a treatment elsewhere cannot be kept."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

} // namespace clinic
