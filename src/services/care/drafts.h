#pragma once

#include "domain/clinic/actor.h"
#include "records/drafts.h"
#include "records/records.h"

namespace clinic {

/// What waits to be gone on with, the newest first; nothing for whoever may not write sessions. What was saved just
/// before the program ended is not offered again, and goes.
[[nodiscard]] std::vector<KeptDraft> drafts_on_file(Records&, const Actor&);

/// Why it could not be kept; it disturbs nobody.
[[nodiscard]] std::optional<Trouble> keep_draft(Records&, const Actor&, const KeptDraft&);

} // namespace clinic
