#pragma once

#include "domain/staff/entitlement.h"

#include <map>

namespace clinic {

/// What a person may do on a day, and which licence or insurance is missing when that is nothing.
struct Scope {
    /// The techniques, each with the indications it is limited to; none: it is for all.
    std::map<Technique, std::set<Indication>> allowed;
    std::vector<EntitlementGap> missing;
};
[[nodiscard]] Scope scope_on(const std::vector<CertificationOnFile>&, Day);

/// The same in one word, for lists.
enum class StaffStanding { may_treat, no_licence, no_insurance, no_technique, nothing_on_file };
[[nodiscard]] StaffStanding standing_on(const std::vector<CertificationOnFile>&, Day);

} // namespace clinic
