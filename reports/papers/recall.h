#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// Everybody who was treated with one lot, one version or one vial, with room to note when each was told.
[[nodiscard]] Document recall(const RecallList&, const Words&);

} // namespace clinic::papers
