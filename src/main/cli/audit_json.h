#pragma once

#include "domain/safety/comparison.h"
#include "main/cli/json_text.h"
#include "records/dossier.h"

namespace clinic::cli {

/// The figures of an audit, of each version against the one before it, and of each line against the rest.
[[nodiscard]] Json audit_json(const AuditReport&);
/// The counts of one line, and one against another.
[[nodiscard]] Json line_json(const AuditLine&);
[[nodiscard]] Json comparison_json(const Comparison&);

} // namespace clinic::cli
