#pragma once

#include "domain/safety/audit.h"
#include "domain/safety/comparison.h"

#include <vector>

namespace clinic {

/// One version of a formula and the next one that was injected, counted over the same question (domain.md 3.12).
struct VersionChange {
    std::string before;                        // "HAIR-01@1"
    std::string after;                         // "HAIR-01@2"
    std::optional<Comparison> comparison = {}; // nothing where one of the two has nobody who was followed up
    std::optional<double> adjusted_p = {};     // Fisher's two-sided p, for being one of several (domain.md 3.1)
    bool too_few = false;                      // one of the two has fewer than `fewest_to_say` followed up
    /// How many sessions of each version would show this difference; nothing where it shows already, or there is none.
    std::optional<std::int64_t> sessions_needed = {};
};
/// Every version with the one before it of the same formula, in the order of the lines, which are ordered by formula
/// and number.
[[nodiscard]] std::vector<VersionChange> version_changes(const std::vector<AuditLine>&);

} // namespace clinic
