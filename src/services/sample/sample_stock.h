#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// All ingredients, all formulas with the versions that were in force one after the other, and the lots that were used.
/// Where the law forbids dissolving fat by injection (domain.md 4.5), that formula stays a draft.
void add_sample_stock(Change&, SampleWorld&);

} // namespace clinic
