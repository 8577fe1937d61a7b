#include "domain/safety/sample_size.h"

#include "domain/safety/exact_tails.h"

#include <cmath>

namespace clinic {

namespace {

bool is_risk(double value)
{
    return value >= 0 && value <= 1;
}

double spread(double risk)
{
    return risk * (1 - risk);
}

} // namespace

std::optional<std::int64_t> sessions_needed(double before, double after)
{
    if (!is_risk(before) || !is_risk(after) || before == after)
        return std::nullopt;
    constexpr double for_five_percent = 1.959963984540054;
    constexpr double for_eighty_percent = 0.8416212335729143;
    const double root = for_five_percent * std::sqrt(2 * spread((before + after) / 2)) +
                        for_eighty_percent * std::sqrt(spread(before) + spread(after));
    const double needed = std::ceil(std::pow(root / (before - after), 2));
    if (needed > static_cast<double>(most_counted))
        return std::nullopt;
    return static_cast<std::int64_t>(needed);
}

} // namespace clinic
