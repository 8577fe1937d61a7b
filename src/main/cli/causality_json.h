#pragma once

#include "main/cli/desk.h"
#include "main/cli/json_text.h"
#include "records/safety.h"

namespace clinic::cli {

/// Everybody's judgements of a reaction, newest first, with what the program proposes.
[[nodiscard]] Json judgements_json(const Desk&, const ReactionRow&);
/// What it means for its patient, newest first.
[[nodiscard]] Json directives_json(const Desk&, const ReactionRow&);

} // namespace clinic::cli
