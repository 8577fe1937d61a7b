#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// Photographs of two patients who agreed to them, before their first session and three weeks after their last; drawn,
/// nobody is shown.
void add_sample_photos(Change&, const SampleWorld&);

} // namespace clinic
