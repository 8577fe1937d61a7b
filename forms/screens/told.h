#pragma once

#include "domain/clinic/violation.h"
#include "screens/desk.h"
#include "screens/wording/wording.h"

#include <string>
#include <vector>

namespace clinic {

/// A broken rule, worded: what a form shows beside the field it names.
struct Told {
    std::string field; // "session.version"
    std::string line;  // which line of it, or empty
    std::string sentence;
    Weight weight = Weight::refused;
};

template <typename Rule>
[[nodiscard]] std::vector<Told> told(const Desk& desk, const Violations<Rule>& violations)
{
    const Zone zone = desk.zone();
    std::vector<Told> all;
    for (const auto& each : violations)
        all.push_back(
            {std::string(field_of(each.rule)), each.line, sentence(desk.words, zone, each), weight_of(each.rule)});
    return all;
}

/// What a save came to: saved under this key, or the objections.
template <typename Id>
using SaveOutcome = Outcome<Saved<Id>, std::vector<Told>>;

template <typename Id, typename Rule>
[[nodiscard]] SaveOutcome<Id> told(const Desk& desk, const Outcome<Saved<Id>, Violations<Rule>>& outcome)
{
    if (outcome)
        return *outcome;
    return told(desk, outcome.reasons());
}

} // namespace clinic
