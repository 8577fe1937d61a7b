#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// A change of a formula from the request to its effect, as an auditor asks for it.
[[nodiscard]] Document change(const ChangeReport&, const Words&);

} // namespace clinic::papers
