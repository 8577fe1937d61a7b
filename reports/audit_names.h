#pragma once

#include "base/words.h"
#include "domain/safety/audit.h"

namespace clinic {

/// "Ingredient": what the lines of an audit are.
[[nodiscard]] std::string name_of(const Words&, AuditBy);

namespace papers {

/// What a line is called: a version's key, a formula's code and name, an ingredient's INCI name…
[[nodiscard]] std::string label_of(const Words&, AuditBy, const std::string& key, const std::string& name);
/// "Reactions by ingredient".
[[nodiscard]] std::string title_of(const Words&, AuditBy);
/// What stands over the comparisons, such as "Changes of version".
[[nodiscard]] std::string comparison_title_of(const Words&, AuditBy);

} // namespace papers

} // namespace clinic
