#include "domain/safety/comparison.h"

#include "domain/safety/exact_tails.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace clinic {

namespace {

constexpr double two_sided_normal = 1.959963984540054; // 95 % of a normal value lie within
constexpr double each_tail = 0.025;
constexpr double infinite = std::numeric_limits<double>::infinity();

bool is_possible(const EventCount& count)
{
    return count.events >= 0 && count.events <= most_counted && std::isnormal(count.exposure) && count.exposure > 0;
}

/// Wald's interval of a ratio, which is symmetrical on the logarithm.
Interval around(double ratio, double variance)
{
    const double factor = std::exp(two_sided_normal * std::sqrt(variance));
    return {.low = ratio / factor, .high = ratio * factor};
}

double odds_of(double proportion)
{
    return proportion < 1 ? proportion / (1 - proportion) : infinite;
}

double risk_of(const Proportion& group)
{
    return static_cast<double>(group.events) / static_cast<double>(group.trials);
}

/// What a group adds to the variance of the logarithm of a ratio of risks.
double variance_of(const Proportion& group)
{
    return static_cast<double>(group.trials - group.events) /
           (static_cast<double>(group.events) * static_cast<double>(group.trials));
}

Estimate risk_with_interval(const Proportion& group)
{
    return {.value = risk_of(group), .interval = wilson(group.events, group.trials)};
}

} // namespace

bool is_possible(const Proportion& group)
{
    return group.trials > 0 && group.trials <= most_counted && group.events >= 0 && group.events <= group.trials;
}

std::optional<Estimate> poisson_rate(const EventCount& count)
{
    if (!is_possible(count))
        return std::nullopt;
    const auto events = static_cast<double>(count.events);
    const double low = count.events == 0 ? 0 : boost::math::gamma_p_inv(events, each_tail);
    const double high = boost::math::gamma_q_inv(events + 1, each_tail);
    return Estimate{.value = events / count.exposure,
                    .interval = Interval{.low = low / count.exposure, .high = high / count.exposure}};
}

std::optional<RateRatio> rate_ratio(const EventCount& first, const EventCount& second)
{
    if (!is_possible(first) || !is_possible(second))
        return std::nullopt;
    const double per_exposure = second.exposure / first.exposure;
    const auto together = first.events + second.events;
    const auto share = clopper_pearson(first.events, together);
    if (!share || !std::isnormal(per_exposure))
        return std::nullopt;
    const auto step = [together, odds = 1 / per_exposure](std::int64_t count) {
        return odds * static_cast<double>(together - count) / static_cast<double>(count + 1);
    };
    const auto tails = tails_of(first.events, {.lowest = 0, .highest = together, .step = step});
    const auto ours = static_cast<double>(first.events);
    const auto theirs = static_cast<double>(second.events);
    RateRatio found{.value = second.events == 0 ? infinite : ours / theirs * per_exposure,
                    .exact = {.low = odds_of(share->low) * per_exposure, .high = odds_of(share->high) * per_exposure},
                    .wald = std::nullopt,
                    .two_sided = tails.two_sided,
                    .greater = tails.greater};
    if (first.events > 0 && second.events > 0)
        found.wald = around(found.value, 1 / ours + 1 / theirs);
    return found;
}

std::optional<Estimate> risk_ratio(const Proportion& first, const Proportion& second)
{
    if (!is_possible(first) || !is_possible(second) || (first.events == 0 && second.events == 0))
        return std::nullopt;
    if (second.events == 0)
        return Estimate{.value = infinite, .interval = std::nullopt};
    const double ratio = risk_of(first) / risk_of(second);
    const double variance = first.events == 0 ? 0 : variance_of(first) + variance_of(second);
    return Estimate{.value = ratio, .interval = variance > 0 ? std::optional(around(ratio, variance)) : std::nullopt};
}

std::optional<Estimate> risk_difference(const Proportion& first, const Proportion& second)
{
    if (!is_possible(first) || !is_possible(second))
        return std::nullopt;
    const auto ours = wilson(first.events, first.trials).value();
    const auto theirs = wilson(second.events, second.trials).value();
    const double our_risk = risk_of(first);
    const double their_risk = risk_of(second);
    const double difference = our_risk - their_risk;
    const double below = std::hypot(our_risk - ours.low, theirs.high - their_risk);
    const double above = std::hypot(ours.high - our_risk, their_risk - theirs.low);
    return Estimate{.value = difference, .interval = Interval{.low = difference - below, .high = difference + above}};
}

std::optional<Comparison> compare(const Proportion& before, const Proportion& after)
{
    if (!is_possible(before) || !is_possible(after))
        return std::nullopt;
    const TwoByTwo table{
        .a = after.events, .b = after.trials - after.events, .c = before.events, .d = before.trials - before.events};
    return Comparison{
        .before = risk_with_interval(before),
        .after = risk_with_interval(after),
        .difference = risk_difference(after, before).value(),
        .ratio = risk_ratio(after, before),
        .rates = rate_ratio({.events = after.events, .exposure = static_cast<double>(after.trials)},
                            {.events = before.events, .exposure = static_cast<double>(before.trials)}),
        .fisher = fisher(table).value(),
        .pearson = pearson_chi_square(table),
        .yates = yates_chi_square(table),
    };
}

std::optional<std::vector<double>> adjusted_for_many(const std::vector<double>& p_values)
{
    if (!std::all_of(p_values.begin(), p_values.end(), [](double p) { return p >= 0 && p <= 1; }))
        return std::nullopt;
    std::vector<std::size_t> falling(p_values.size());
    std::iota(falling.begin(), falling.end(), std::size_t{0});
    std::sort(falling.begin(), falling.end(), [&](auto left, auto right) { return p_values[left] > p_values[right]; });
    std::vector<double> adjusted(p_values.size());
    const auto all = static_cast<double>(p_values.size());
    auto rank = all;
    double smallest = 1;
    for (const auto place : falling) {
        smallest = std::min(smallest, p_values[place] * all / rank);
        adjusted[place] = smallest;
        rank -= 1;
    }
    return adjusted;
}

} // namespace clinic
