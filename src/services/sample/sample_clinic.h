#pragma once

#include "domain/care/check_in.h"
#include "domain/clinic/country.h"
#include "records/dossier.h"
#include "records/records.h"

#include <cstdint>
#include <functional>
#include <set>

namespace clinic {

/// What a patient of the sample read: the text, and whose words they were.
struct SampleText {
    std::string form;
    std::string text;
};
/// Writes what is read before a decision, in the patient's language.
using SampleTextOf = std::function<SampleText(const ConsentReading&, Language)>;
/// One line for whoever makes a sample without papers.
[[nodiscard]] SampleText short_consent_text(const ConsentReading&, Language);

/// How large the sample clinic shall be. The same plan and clock give the same record, entry by entry.
struct SamplePlan {
    std::size_t patients = 40;
    std::size_t sessions = 120;
    std::uint64_t seed = 1;
    Country country = Country::fr;
    Moment until{}; // the sessions lie in the 18 months before; not later than now
    std::set<CheckInKind> contacts{CheckInKind::hours_48_72, CheckInKind::day_7, CheckInKind::week_4,
                                   CheckInKind::week_9}; // which check-ins the clinic keeps up with
    std::size_t longest_history = 0;                     // sessions of the first patient; 0: as many as anybody's
    SampleTextOf consent_text = short_consent_text;
};

/// Makes a sample clinic of an empty record: staff, formulas with their history, lots, patients, signed sessions with
/// their follow-up, reactions, requests; everything by the same rules as real work. `progress` gets 0–100 and may
/// return false to stop: the record then holds what was made so far. Throws NotPermitted for a record that is in use
/// already.
void make_sample(Records&, const SamplePlan&, const std::function<bool(int)>& progress);

} // namespace clinic
