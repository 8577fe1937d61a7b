#pragma once

#include "records/incoming.h"
#include "reports/incoming/incoming.h"

namespace clinic::papers {

/// Patients as our own table: family_name, given_name, born (2026-11-22), and where present sex, phone, email,
/// health_number and language by their codes.
[[nodiscard]] Incoming<std::vector<IncomingPatient>> read_patients_csv(std::istream&);

} // namespace clinic::papers
