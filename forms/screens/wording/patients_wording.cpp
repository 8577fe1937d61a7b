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

} // namespace clinic
