#pragma once

#include "base/words.h"
#include "domain/clinic/violation.h"
#include "domain/formulas/allergen_group.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// Four different truths: nobody asked, asked but the patient does not know, asked and none, asked and listed.
enum class AllergyState { never_asked, asked_unknown, none, listed };
template <>
struct CodeTable<AllergyState> {
    static constexpr auto rows = std::to_array<Code<AllergyState>>({
        {AllergyState::never_asked, "NEVER_ASKED"},
        {AllergyState::asked_unknown, "ASKED_UNKNOWN"},
        {AllergyState::none, "NONE"},
        {AllergyState::listed, "LISTED"},
    });
};

enum class Sex { female, male, other, unknown };
template <>
struct CodeTable<Sex> {
    static constexpr auto rows = std::to_array<Code<Sex>>({
        {Sex::female, "FEMALE"},
        {Sex::male, "MALE"},
        {Sex::other, "OTHER"},
        {Sex::unknown, "UNKNOWN"},
    });
};

/// An allergy, or a sensitivity without one's immune system.
enum class AllergyKind { allergy, sensitivity };
template <>
struct CodeTable<AllergyKind> {
    static constexpr auto rows = std::to_array<Code<AllergyKind>>({
        {AllergyKind::allergy, "ALLERGY"},
        {AllergyKind::sensitivity, "SENSITIVITY"},
    });
};

enum class AllergyCertainty { suspected, definite };
template <>
struct CodeTable<AllergyCertainty> {
    static constexpr auto rows = std::to_array<Code<AllergyCertainty>>({
        {AllergyCertainty::suspected, "SUSPECTED"},
        {AllergyCertainty::definite, "DEFINITE"},
    });
};

/// How intense the reaction to it was.
enum class AllergySeverity { mild, moderate, severe };
template <>
struct CodeTable<AllergySeverity> {
    static constexpr auto rows = std::to_array<Code<AllergySeverity>>({
        {AllergySeverity::mild, "MILD"},
        {AllergySeverity::moderate, "MODERATE"},
        {AllergySeverity::severe, "SEVERE"},
    });
};

/// What is empty nobody asked.
struct Allergy {
    std::string substance = {};              // as the patient says it
    std::optional<AllergenGroup> group = {}; // where it is known
    std::optional<AllergyKind> kind = {};
    std::optional<AllergyCertainty> certainty = {};
    std::optional<AllergySeverity> severity = {};
    std::string reaction = {}; // what happened
};

/// A patient while being typed.
struct PatientDraft {
    std::string family_name;
    std::string given_name;
    std::optional<Day> born;
    Sex sex = Sex::unknown;
    std::string phone;
    std::string email;
    std::string health_number = {};   // in the country's health system: NIR, AMKA, NHS number or another
    Language language = Language::en; // of the papers they get
    AllergyState allergy_state = AllergyState::never_asked;
    std::vector<Allergy> allergies;
    bool another_person = false; // "yes, I know: same name and birth date, but somebody else"
    /// The row version that this draft was read from; 0 for a new patient.
    std::int64_t row_version = 0;
};

struct PatientFacts {
    Day today;
    /// Key and name of patients on file with the same folded name and birth date (not the one being edited).
    std::vector<std::string> same_person;
    std::optional<std::int64_t> row_version; // of the patient being edited, now
};

enum class PatientRule {
    changed_meanwhile,
    family_name_missing,
    family_name_unreadable,
    given_name_missing,
    given_name_unreadable,
    born_missing,
    born_in_future,
    born_too_long_ago,
    phone_unreadable,
    email_unreadable,
    health_number_unreadable,
    health_number_doubtful, // warns
    allergies_missing,
    allergies_unexpected,
    allergy_unreadable,
    same_person_on_file, // asked, not refused
};
template <>
struct CodeTable<PatientRule> {
    static constexpr auto rows = std::to_array<Code<PatientRule>>({
        {PatientRule::changed_meanwhile, "changed_meanwhile"},
        {PatientRule::family_name_missing, "family_name_missing"},
        {PatientRule::family_name_unreadable, "family_name_unreadable"},
        {PatientRule::given_name_missing, "given_name_missing"},
        {PatientRule::given_name_unreadable, "given_name_unreadable"},
        {PatientRule::born_missing, "born_missing"},
        {PatientRule::born_in_future, "born_in_future"},
        {PatientRule::born_too_long_ago, "born_too_long_ago"},
        {PatientRule::phone_unreadable, "phone_unreadable"},
        {PatientRule::email_unreadable, "email_unreadable"},
        {PatientRule::health_number_unreadable, "health_number_unreadable"},
        {PatientRule::health_number_doubtful, "health_number_doubtful"},
        {PatientRule::allergies_missing, "allergies_missing"},
        {PatientRule::allergies_unexpected, "allergies_unexpected"},
        {PatientRule::allergy_unreadable, "allergy_unreadable"},
        {PatientRule::same_person_on_file, "same_person_on_file"},
    });
};
[[nodiscard]] std::string_view field_of(PatientRule);
[[nodiscard]] constexpr Weight weight_of(PatientRule rule)
{
    if (rule == PatientRule::same_person_on_file)
        return Weight::question;
    return rule == PatientRule::health_number_doubtful ? Weight::warning : Weight::refused;
}

using PatientViolations = Violations<PatientRule>;
[[nodiscard]] PatientViolations check(const PatientDraft&, const PatientFacts&);
using Patient = Accepted<PatientDraft, PatientFacts, PatientRule>;

/// Nobody on record lived longer (122 years); an older birth date is a typing mistake.
inline constexpr int oldest_age = 125;

/// Whoever is younger is a minor (domain.md 6.1).
inline constexpr int adult_age = 18;
/// False where no birth date is known, or one that lies after that day.
[[nodiscard]] bool is_minor(std::optional<Day> born, Day on);

/// "Παπαδοπούλου Ελένη": family name first, as lists sort it.
[[nodiscard]] std::string full_name(const PatientDraft&);

} // namespace clinic
