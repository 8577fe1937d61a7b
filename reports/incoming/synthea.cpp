#include "reports/incoming/synthea.h"

#include "reports/incoming/titled_table.h"

#include <algorithm>
#include <array>

namespace clinic::papers {

namespace {

using Allergies = std::map<std::string, std::vector<Allergy>>; // by Synthea's id of the patient

struct KnownSubstance {
    std::string_view name;
    AllergenGroup group;
};

std::optional<AllergenGroup> group_of(std::string_view substance)
{
    static constexpr std::array known{
        KnownSubstance{"Aspirin", AllergenGroup::salicylate},
        KnownSubstance{"Bee venom", AllergenGroup::hymenoptera},
        KnownSubstance{"Eggs (edible)", AllergenGroup::egg},
        KnownSubstance{"Fish", AllergenGroup::fish},
        KnownSubstance{"Latex", AllergenGroup::latex},
        KnownSubstance{"Soya bean", AllergenGroup::soy},
        KnownSubstance{"Wasp venom", AllergenGroup::hymenoptera},
    };
    const auto found =
        std::find_if(known.begin(), known.end(), [substance](const auto& each) { return each.name == substance; });
    return found == known.end() ? std::nullopt : std::optional(found->group);
}

/// "Latex (substance)" is said as "Latex".
std::string without_kind(std::string description)
{
    for (const std::string_view kind : {" (substance)", " (organism)"})
        if (description.ends_with(kind))
            description.resize(description.size() - kind.size());
    return description;
}

std::optional<IncomingFault> read_allergies(std::istream& file, Allergies& allergies)
{
    return read_titled(file, {"PATIENT", "DESCRIPTION"},
                       [&allergies](const TitledRow& row) -> std::optional<IncomingFault> {
                           const auto substance = without_kind(row["DESCRIPTION"]);
                           allergies[row["PATIENT"]].push_back({substance, group_of(substance)});
                           return std::nullopt;
                       });
}

Sex sex_of(std::string_view gender)
{
    if (gender == "F")
        return Sex::female;
    return gender == "M" ? Sex::male : Sex::unknown;
}

PatientDraft patient_in(const TitledRow& row, const Allergies& allergies)
{
    PatientDraft patient;
    patient.family_name = row["LAST"];
    patient.given_name = row["FIRST"];
    patient.born = day_from_iso(row["BIRTHDATE"]);
    patient.sex = sex_of(row["GENDER"]);
    if (const auto listed = allergies.find(row["Id"]); listed != allergies.end()) {
        patient.allergy_state = AllergyState::listed;
        patient.allergies = listed->second;
    }
    return patient;
}

} // namespace

Incoming<std::vector<IncomingPatient>> read_synthea(std::istream& patients, std::istream& allergies)
{
    Allergies by_patient;
    std::vector<IncomingPatient> read;
    auto fault = read_allergies(allergies, by_patient);
    if (!fault)
        fault = read_titled(patients, {"Id", "BIRTHDATE", "FIRST", "LAST", "GENDER"},
                            [&](const TitledRow& row) -> std::optional<IncomingFault> {
                                read.push_back({row.line(), patient_in(row, by_patient)});
                                if (!read.back().patient.born && !row["BIRTHDATE"].empty())
                                    return UnreadableCell{row.line(), "BIRTHDATE"};
                                return std::nullopt;
                            });
    if (fault)
        return *fault;
    return read;
}

} // namespace clinic::papers
