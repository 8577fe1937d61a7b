#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// A few practitioners whose certifications cover different techniques; one expires soon, one has expired.
void add_sample_staff(Change&, SampleWorld&);

/// One more patient, with a name in French, Greek or English and one of the four truths about allergies.
void add_sample_patient(Change&, SampleWorld&);

} // namespace clinic
