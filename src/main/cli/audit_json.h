#pragma once

#include "domain/safety/comparison.h"
#include "main/cli/json_text.h"
#include "records/dossier.h"

namespace clinic::cli {

/// The figures of an audit by version, and of each version against the one before it.
[[nodiscard]] Json audit_json(const AuditReport&);
/// The counts of one version, and one against another.
[[nodiscard]] Json line_json(const AuditLine&);
[[nodiscard]] Json comparison_json(const Comparison&);

} // namespace clinic::cli
