#pragma once

#include "records/incoming.h"
#include "reports/incoming/incoming.h"

namespace clinic::papers {

/// The people of an address book. Its first phone and first e-mail are taken; a card without birthday is for the rules
/// to refuse.
[[nodiscard]] Incoming<std::vector<IncomingPatient>> read_patient_cards(std::string_view vcards);

} // namespace clinic::papers
