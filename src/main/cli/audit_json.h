#pragma once

#include "main/cli/json_text.h"
#include "records/dossier.h"

namespace clinic::cli {

/// The figures of an audit by version, and of each version against the one before it.
[[nodiscard]] Json audit_json(const AuditReport&);

} // namespace clinic::cli
