#pragma once

#include "base/words.h"
#include "domain/safety/reaction_follow_up.h"

namespace clinic {

/// "Urticaria (Grade 2, moderate); Fever (Grade 1, mild)".
[[nodiscard]] std::string graded_signs_text(const Words&, const std::vector<Sign>&);
/// "Recovered with sequelae, on 12/06/2026: a scar of 4 mm".
[[nodiscard]] std::string outcome_text(const Words&, ReactionOutcome, std::optional<Day> ended,
                                       const std::string& sequelae);

} // namespace clinic
