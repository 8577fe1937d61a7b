#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// A change is asked for of the version in force after which the patients reacted most often; nobody has written the
/// changed version yet.
void add_sample_change(Change&, const SampleWorld&);

} // namespace clinic
