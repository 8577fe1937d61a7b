#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// What a signature froze, line by line as it was, with its SHA-256.
[[nodiscard]] Document capsule(const SealedSession&, const Words&);

} // namespace clinic::papers
