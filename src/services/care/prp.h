#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Puts on file what was prepared of a patient's own blood.
Outcome<Saved<PrpId>, PrpViolations> prepare_prp(Records&, const Deed&, const PrpDraft&);
[[nodiscard]] PrpViolations check_prp(const Stores&, const PrpDraft&);

/// Says that one was put down wrongly, with the reason: it is never injected.
Outcome<Saved<PrpId>, PrpInvalidationViolations> invalidate_prp(Records&, const Deed&, const PrpInvalidationDraft&);
[[nodiscard]] PrpInvalidationViolations check_prp_invalidation(const Stores&, const PrpInvalidationDraft&);

} // namespace clinic
