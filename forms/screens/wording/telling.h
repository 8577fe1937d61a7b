#pragma once

#include "base/words.h"
#include "domain/clinic/violation.h"

#include <string>
#include <vector>

namespace clinic {

/// The sentence with every mentioned value in its {place}, told in the reader's language and the clinic's time.
[[nodiscard]] std::string telling(const Words&, const Zone&, const char* english, const std::vector<Mention>&);

} // namespace clinic
