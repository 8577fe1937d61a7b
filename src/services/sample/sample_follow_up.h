#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// What comes after a signed session: its aftercare plan, its check-ins as far as they are due, and for some a
/// reaction. HAIR-01@1 and CELL-01@1 are followed by more reactions than the others: an audit must find them.
void follow_up(Change&, SampleWorld&, SamplePatient&, SessionId, const SignedSession&, const VersionOnFile&);

} // namespace clinic
