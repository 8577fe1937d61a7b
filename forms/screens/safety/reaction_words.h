#pragma once

#include "records/safety.h"
#include "screens/desk.h"

namespace clinic {

/// "Urticaria (2), Itching (1)".
[[nodiscard]] std::string signs_text(const Words&, const std::vector<Sign>&);
/// "In the treated area, left cheek, 12 mm".
[[nodiscard]] std::string where_text(const Words&, const ReactionDraft&);
/// "Probable", "Not assessed", or that it was no reaction to what was injected.
[[nodiscard]] std::string judgement_text(const Words&, const ReactionRow&);

} // namespace clinic
