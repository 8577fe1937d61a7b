#pragma once

#include "records/records.h"
#include "services/sample/sample_world.h"

namespace clinic {

/// In the last weeks of the sample a session draws its volume from what was mixed of its version that morning; what
/// is left over of another day is thrown away first.
void draw_from_mixture(Change&, SampleWorld&, SessionDraft&, SigningFacts&);

} // namespace clinic
