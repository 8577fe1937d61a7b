#include "domain/safety/statistics.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <cmath>

namespace clinic {

namespace {

bool is_proportion(std::int64_t events, std::int64_t trials)
{
    return trials > 0 && events >= 0 && events <= trials;
}

} // namespace

std::optional<Interval> wilson(std::int64_t events, std::int64_t trials, double confidence)
{
    if (!is_proportion(events, trials))
        return std::nullopt;
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2);
    const auto n = static_cast<double>(trials);
    const double p = static_cast<double>(events) / n;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    return Interval{.low = events == 0 ? 0 : centre - half, .high = events == trials ? 1 : centre + half};
}

std::optional<Interval> clopper_pearson(std::int64_t events, std::int64_t trials, double confidence)
{
    if (!is_proportion(events, trials))
        return std::nullopt;
    const double tail = (1 - confidence) / 2;
    const auto with = static_cast<double>(events);
    const auto without = static_cast<double>(trials - events);
    return Interval{.low = events == 0 ? 0 : boost::math::ibeta_inv(with, without + 1, tail),
                    .high = events == trials ? 1 : boost::math::ibetac_inv(with + 1, without, tail)};
}

std::optional<double> zero_event_upper(std::int64_t trials)
{
    if (trials <= 0)
        return std::nullopt;
    constexpr double error_allowed = 0.05;
    return 1 - std::pow(error_allowed, 1 / static_cast<double>(trials));
}

} // namespace clinic
