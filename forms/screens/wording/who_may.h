#pragma once

#include "base/words.h"
#include "domain/clinic/rights.h"

#include <string>

namespace clinic {

/// The roles that a right is granted to, for sentences that say who can mend something: "practitioner, manager".
[[nodiscard]] std::string who_may(const Words&, Right);

} // namespace clinic
