#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// Who treats here and by which proofs, on one page for a patient who asks.
[[nodiscard]] Document credentials(const CredentialSheet&, const Words&);

} // namespace clinic::papers
