#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// What a session with a formula of the patient's own blood needs, as if it had been prepared: so the rules can judge.
void foresee_prp(const SampleWorld&, SessionDraft&, SigningFacts&);
/// Puts the foreseen preparation on file.
void prepare_sample_prp(Change&, const SampleWorld&, SessionDraft&, SigningFacts&);

} // namespace clinic
