#pragma once

#include "records/safety.h"
#include "reports/document.h"

namespace clinic::papers {

/// The patient's reactions as they stand, and how each went on.
[[nodiscard]] std::vector<Block> reaction_blocks(const std::vector<ReactionRow>&, const std::vector<DirectiveOnFile>&,
                                                 const Words&, const Zone&);

} // namespace clinic::papers
