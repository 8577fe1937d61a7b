#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// The patients have the aftercare in hand, and said how they took it; but for one of the last days.
void hand_over_sample(Change&, SampleWorld&, const SamplePatient&, SessionId, Moment ended);

/// Some of those who were treated twice for the same are in the middle of a course.
void add_sample_courses(Change&, const SampleWorld&);

/// One formula asks for more after its sessions than the rules do.
void add_sample_care(Change&, const SampleWorld&);

} // namespace clinic
