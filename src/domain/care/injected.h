#pragma once

#include "domain/care/session.h"

namespace clinic {

/// What keeps points from being put down at all: too many, off the drawings of the region, a needle nobody can read.
void check_places(Verdict<SessionRule>&, const SessionDraft&);

/// Every rule about what is injected: the version, its lots, the vials, the volume and the points.
void check_injected(Verdict<SessionRule>&, const SessionDraft&, const SigningFacts&);

/// True when the patient's own blood was injected: in the version, and not left out.
[[nodiscard]] bool is_with_prp(const SessionDraft&, const std::optional<VersionOnFile>&);

/// Every rule about what was mixed otherwise than the version, as written, says.
void check_deviations(Verdict<SessionRule>&, const SessionDraft&, const SigningFacts& as_written);

} // namespace clinic
