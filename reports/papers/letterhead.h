#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// A paper with the clinic's head, ready for its blocks. A sample clinic's papers say so on every page.
[[nodiscard]] Document letter_of(const ClinicDraft&, const Words&, Moment made_at);
/// "Παπαδοπούλου Ελένη · 03/08/1979 · P-000123": what every page about a patient carries.
[[nodiscard]] std::string identity_line(const PatientRow&);

} // namespace clinic::papers
