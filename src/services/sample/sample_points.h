#pragma once

#include "domain/care/session.h"

namespace clinic {

/// Where a sample session injected its volume: evenly over a usual part of its region, the volume shared out exactly.
[[nodiscard]] std::vector<InjectionPoint> sample_points(Region, Volume);

} // namespace clinic
