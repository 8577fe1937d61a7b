#pragma once

#include "base/words.h"
#include "domain/clinic/violation.h"
#include "domain/formulas/lots_taken.h"

namespace clinic {

/// What is wrong with a lot that a session or a mixture takes, and who can mend it.
[[nodiscard]] std::string lot_sentence(const Words&, const Zone&, LotFault, const std::vector<Mention>&);

} // namespace clinic
