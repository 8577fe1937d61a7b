#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// The aftercare of one session in plain words, on one page: what to do, what to avoid and until when, whom to call.
/// The dossier holds that session alone.
[[nodiscard]] Document handout(const Dossier&, const Words&);

} // namespace clinic::papers
