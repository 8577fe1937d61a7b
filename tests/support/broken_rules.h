#pragma once

#include "domain/clinic/violation.h"

namespace clinic {

/// The rules alone, in the order in which they were found broken.
template <typename Rule>
[[nodiscard]] std::vector<Rule> rules_of(const Violations<Rule>& broken)
{
    std::vector<Rule> rules;
    for (const auto& each : broken)
        rules.push_back(each.rule);
    return rules;
}

} // namespace clinic
