#pragma once

#include "forms/clinic_window.h"

namespace clinic::testing {

/// Answers every question of the screening as harmlessly as it can be.
inline void answer_screening()
{
    for (const auto* const question :
         {"history", "allergies", "earlier_reaction", "any_medicine", "aspirin", "pregnancy", "infection"})
        press(wxString("session.screening.") + question + ".no");
    for (const auto* const question : {"no_cream_or_makeup", "simple_soap_shower"})
        press(wxString("session.screening.") + question + ".yes");
}

inline void fill_in(const std::string& patient, const std::string& version)
{
    pick("session.patient", patient);
    put(line_of("session.started"), "9:15");
    put(line_of("session.ended"), "10:15");
    choose("session.region", "Face");
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", version);
    put(line_of("session.volume"), "2");
}

} // namespace clinic::testing
