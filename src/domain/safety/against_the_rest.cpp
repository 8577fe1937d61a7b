#include "domain/safety/against_the_rest.h"

#include <map>

namespace clinic {

namespace {

Proportion proportion_of(const AuditCounts& counts)
{
    return {.events = counts.reacted, .trials = counts.followed_up()};
}

Proportion sum_of(const Proportion& one, const Proportion& other)
{
    return {.events = one.events + other.events, .trials = one.trials + other.trials};
}

/// A session has one lot of each ingredient, and one of everything else but ingredients: such lines add up.
using Sums = std::map<std::string, Proportion>;
std::string summed_under(AuditBy by, const AuditCounts& counts)
{
    return by == AuditBy::lot ? counts.name : std::string();
}
Sums sums_of(AuditBy by, const std::vector<AuditLine>& lines)
{
    Sums sums;
    for (const auto& line : lines) {
        auto& sum = sums.try_emplace(summed_under(by, line.counts), Proportion{.events = 0, .trials = 0}).first->second;
        sum = sum_of(sum, proportion_of(line.counts));
    }
    return sums;
}

AgainstTheRest compared(const AuditCounts& counts, const Proportion& whole)
{
    const auto mine = proportion_of(counts);
    const Proportion rest{.events = whole.events - mine.events, .trials = whole.trials - mine.trials};
    return {.key = counts.key,
            .name = counts.name,
            .comparison = compare(rest, mine),
            .too_few = mine.trials < fewest_to_say || rest.trials < fewest_to_say};
}

} // namespace

std::vector<AgainstTheRest> against_the_rest(AuditBy by, const std::vector<AuditLine>& lines, const AuditCounts& all)
{
    std::vector<AgainstTheRest> found;
    if (by == AuditBy::all)
        return found;
    const auto sums = sums_of(by, lines);
    found.reserve(lines.size());
    for (const auto& line : lines)
        found.push_back(compared(line.counts, by == AuditBy::ingredient ? proportion_of(all)
                                                                        : sums.at(summed_under(by, line.counts))));
    adjust_for_many(found);
    return found;
}

} // namespace clinic
