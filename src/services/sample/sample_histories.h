#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// Takes the history of a patient of the sample shortly before a session, unless it was taken already or is one of the
/// few that nobody took; the rules then know of it.
void take_sample_history(Change&, SampleWorld&, SamplePatient&, const SessionDraft&, SigningFacts&);

} // namespace clinic
