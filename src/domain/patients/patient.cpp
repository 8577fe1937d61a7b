#include "domain/patients/patient.h"

#include "domain/clinic/limits.h"
#include "domain/patients/health_number.h"

namespace clinic {

std::string_view field_of(PatientRule rule)
{
    using enum PatientRule;
    switch (rule) {
    case changed_meanwhile: return "patient.state";
    case family_name_missing:
    case family_name_unreadable:
    case same_person_on_file: return "patient.family_name";
    case given_name_missing:
    case given_name_unreadable: return "patient.given_name";
    case born_missing:
    case born_in_future:
    case born_too_long_ago: return "patient.born";
    case phone_unreadable: return "patient.phone";
    case email_unreadable: return "patient.email";
    case health_number_unreadable:
    case health_number_doubtful: return "patient.health_number";
    case allergies_missing:
    case allergies_unexpected:
    case allergy_unreadable: return "patient.allergies";
    }
    return "patient";
}

PatientViolations check(const PatientDraft& draft, const PatientFacts& facts)
{
    using enum PatientRule;
    Verdict<PatientRule> verdict;
    verdict.require(!facts.row_version || *facts.row_version == draft.row_version, changed_meanwhile);
    verdict.require(!is_blank(draft.family_name), family_name_missing);
    verdict.require(is_short_text(draft.family_name), family_name_unreadable);
    verdict.require(!is_blank(draft.given_name), given_name_missing);
    verdict.require(is_short_text(draft.given_name), given_name_unreadable);
    verdict.require(draft.born.has_value(), born_missing);
    if (draft.born) {
        verdict.require(*draft.born <= facts.today, born_in_future);
        verdict.require(*draft.born > facts.today || age_in_years(*draft.born, facts.today) <= oldest_age,
                        born_too_long_ago);
    }
    verdict.require(is_short_text(draft.phone), phone_unreadable);
    verdict.require(is_short_text(draft.email), email_unreadable);
    verdict.require(is_short_text(draft.health_number), health_number_unreadable);
    verdict.require(looks_right(draft.health_number), health_number_doubtful);
    const bool listed = draft.allergy_state == AllergyState::listed;
    verdict.require(!listed || !draft.allergies.empty(), allergies_missing);
    verdict.require(listed || draft.allergies.empty(), allergies_unexpected);
    for (const auto& each : draft.allergies)
        verdict.require(!is_blank(each.substance) && is_short_text(each.substance) && is_short_text(each.reaction),
                        allergy_unreadable);
    if (!facts.same_person.empty())
        verdict.require(draft.another_person, same_person_on_file, {{"patient", facts.same_person.front()}});
    return std::move(verdict).broken();
}

std::string full_name(const PatientDraft& draft)
{
    return draft.family_name + " " + draft.given_name;
}

bool is_minor(std::optional<Day> born, Day on)
{
    return born && *born <= on && age_in_years(*born, on) < adult_age;
}

} // namespace clinic
