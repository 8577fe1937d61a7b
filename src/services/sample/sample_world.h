#pragma once

#include "domain/care/aftercare.h"
#include "domain/care/session.h"
#include "records/formulas.h"
#include "services/sample/dice.h"
#include "services/sample/sample_clinic.h"

#include <stdexcept>

namespace clinic {

struct SamplePractitioner {
    PractitionerId id;
    std::string name;
    std::vector<CertificationOnFile> certifications;
};

struct SamplePatient {
    PatientId id;
    Day born;
    Sex sex;
    std::string allergies; // as answered in the screening, or empty
    AllergenGroups groups;
    Indication wish; // what most of the sessions are for
    std::vector<EarlierReaction> reactions = {};
    std::optional<Day> last_session = std::nullopt;
    std::optional<HistoryOnFile> history = std::nullopt;
    std::vector<ConsentOnFile> consents = {};
};

struct SampleLot {
    LotId id;
    LotOnFile on_file;
};

struct SampleVial {
    VialId id;
    VialOnFile on_file;
};

/// What the steps of making a sample clinic leave to the next one.
struct SampleWorld {
    SamplePlan plan;
    Actor actor;
    Zone zone;
    Day first_day;
    Day today;
    Dice dice;
    std::vector<SamplePractitioner> practitioners = {};
    std::vector<VersionOnFile> versions = {};                 // that have been in force
    std::map<IngredientId, std::vector<SampleLot>> lots = {}; // one after the other through the period
    std::vector<SamplePatient> patients = {};
    std::map<VersionId, int> sessions_with = {};
    std::map<VersionId, SampleVial> vials = {}; // mixed last
    int reactions = 0;
    bool calls_wait = false;    // somebody still has to be called at once
    bool handout_waits = false; // somebody left without the aftercare

    [[nodiscard]] int days() const { return static_cast<int>((today - first_day).count()); }
};

/// The draft as accepted. The sample is made to fit the rules: a refusal is a mistake in the program.
template <typename Accepted, typename Draft, typename Facts>
[[nodiscard]] Accepted accepted(const Draft& draft, const Facts& facts)
{
    const auto outcome = Accepted::accept(draft, facts);
    if (!outcome)
        throw std::logic_error("the sample breaks the rule " + std::string(code_of(outcome.reasons().front().rule)));
    return *outcome;
}

} // namespace clinic
