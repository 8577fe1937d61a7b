#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// Papers of what the sample clinic injects: nearly all of them, as it is in a clinic.
void add_sample_papers(Change&, const SampleWorld&);

} // namespace clinic
