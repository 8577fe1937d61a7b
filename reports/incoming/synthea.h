#pragma once

#include "records/incoming.h"
#include "reports/incoming/incoming.h"

namespace clinic::papers {

/// Synthea's patients.csv and allergies.csv. Names stay as they are, with their digits; somebody without a line among
/// the allergies was never asked.
[[nodiscard]] Incoming<std::vector<IncomingPatient>> read_synthea(std::istream& patients, std::istream& allergies);

} // namespace clinic::papers
