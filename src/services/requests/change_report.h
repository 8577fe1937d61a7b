#pragma once

#include "records/dossier.h"
#include "services/perform.h"

namespace clinic {

/// The unsigned sessions with the version that is to be changed, and the running courses whose last session used it.
[[nodiscard]] std::vector<AffectedPlan> affected_by(const Stores&, const ChangeOnFile&);

/// Everything about a change. Throws NotPermitted without the right to see it.
[[nodiscard]] ChangeReport change_report_of(const Stores&, const Actor&, ChangeRequestId);

} // namespace clinic
