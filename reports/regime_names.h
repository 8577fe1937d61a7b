#pragma once

#include "base/words.h"
#include "domain/safety/regime.h"

namespace clinic {

/// The legal world in which something is called serious: "medicines (ICH)".
[[nodiscard]] std::string name_of(const Words&, Regime);

} // namespace clinic
