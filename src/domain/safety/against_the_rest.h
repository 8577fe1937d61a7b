#pragma once

#include "domain/safety/audit.h"
#include "domain/safety/comparison.h"

namespace clinic {

/// One line of an audit against the sessions without it, counted over the same question (domain.md 3.1): of a lot,
/// those with other lots of the same ingredient; otherwise all others.
struct AgainstTheRest {
    std::string key; // of the line
    std::string name;
    std::optional<Comparison> comparison = {}; // the rest is before, the line after; nothing where one has nobody asked
    std::optional<double> adjusted_p = {};     // Fisher's two-sided p, for being one of several
    bool too_few = false;                      // one of the two has fewer than `fewest_to_say` followed up
};
/// Every line, in their order; nothing of lines by `all`. Ingredients are injected together and do not add up: `all` is
/// then every session of the same question once.
[[nodiscard]] std::vector<AgainstTheRest> against_the_rest(AuditBy, const std::vector<AuditLine>&,
                                                           const AuditCounts& all);

} // namespace clinic
