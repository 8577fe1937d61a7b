#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// Lets the patient agree a quarter of an hour before the session where no consent on file counts for it.
/// Some patients decide about photographs as well; a few of them change their mind.
void take_sample_consent(Change&, SampleWorld&, SamplePatient&, const SessionDraft&, SigningFacts&);

/// Lays a consent to this session among the facts, as if it were on paper from before the record began.
void agree_to(const SessionDraft&, SigningFacts&);

} // namespace clinic
