#pragma once

#include "screens/desk.h"

namespace clinic {

/// "Record sealed to #204": the last entry of the trail.
[[nodiscard]] std::string standing_text(const Desk&);
/// "Saved 14:02:11", in the clinic's clock.
[[nodiscard]] std::string saved_text(const Desk&);

} // namespace clinic
