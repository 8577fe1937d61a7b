#pragma once

#include "records/patients.h"
#include "screens/desk.h"
#include "screens/list_source.h"

#include <vector>

namespace clinic {

/// What everything about a patient shows on top, in words.
struct PatientHead {
    std::string name;
    std::string age_and_birth;
    std::string number;
    struct Mark {
        std::string text;
        Tone tone;
    };
    std::vector<Mark> marks; // allergies, what the history warns of, then formulas that must not simply be injected
                             // again, then unsigned work
};

[[nodiscard]] PatientHead patient_head(const Desk&, PatientId);

} // namespace clinic
