#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// What a patient gets who asks what was injected: every signed session with its lots and practitioner, every formula
/// version with its full composition, and every reaction on file.
[[nodiscard]] Document dossier(const Dossier&, const Words&);

} // namespace clinic::papers
