#include "domain/safety/two_by_two.h"

#include "domain/safety/exact_tails.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clinic {

namespace {

bool is_cell(std::int64_t count)
{
    return count >= 0 && count <= most_counted;
}

/// How `a` is distributed among the tables with these margins when the true odds ratio is this one.
CountLaw law_of_a(const TwoByTwo& table, double odds_ratio)
{
    const auto first = table.a + table.b;
    const auto with = table.a + table.c;
    const auto step = [=, fewest_without = table.d - table.a](std::int64_t a) {
        const double up = static_cast<double>(first - a) * static_cast<double>(with - a);
        const double down = static_cast<double>(a + 1) * static_cast<double>(fewest_without + a + 1);
        return odds_ratio * up / down;
    };
    return {.lowest = std::max<std::int64_t>(0, table.a - table.d), .highest = std::min(first, with), .step = step};
}

std::optional<double> sample_odds_ratio(const TwoByTwo& table)
{
    const auto up = static_cast<double>(table.a * table.d);
    const auto down = static_cast<double>(table.b * table.c);
    if (down > 0)
        return up / down;
    return up > 0 ? std::optional(std::numeric_limits<double>::infinity()) : std::nullopt;
}

/// The odds ratio with which `a` would be expected, found by halving on its logarithm.
std::optional<double> likeliest_odds_ratio(const TwoByTwo& table)
{
    const auto central = law_of_a(table, 1);
    if (central.lowest == central.highest)
        return std::nullopt;
    if (table.a == central.lowest)
        return 0;
    if (table.a == central.highest)
        return std::numeric_limits<double>::infinity();
    double low = -50; // no odds ratio of counts up to `most_counted` is beyond e^50
    double high = 50;
    constexpr int enough_halvings = 60;
    for (int halving = 0; halving < enough_halvings; ++halving) {
        const double middle = (low + high) / 2;
        if (expects_more_than(table.a, law_of_a(table, std::exp(middle))))
            high = middle;
        else
            low = middle;
    }
    return std::exp((low + high) / 2);
}

/// N * distance^2 / (product of the margins), where the distance is what `distance_of` makes of |ad - bc| and N.
template <typename DistanceOf>
std::optional<ChiSquare> chi_square(const TwoByTwo& table, const DistanceOf& distance_of)
{
    if (!is_possible(table))
        return std::nullopt;
    const auto rows = static_cast<double>(table.a + table.b) * static_cast<double>(table.c + table.d);
    const auto columns = static_cast<double>(table.a + table.c) * static_cast<double>(table.b + table.d);
    if (!(rows > 0 && columns > 0))
        return std::nullopt;
    const auto all = static_cast<double>(table.a + table.b + table.c + table.d);
    const auto apart = static_cast<double>(table.a * table.d - table.b * table.c);
    const double distance = distance_of(std::abs(apart), all);
    const double value = (distance / rows) * (distance / columns) * all;
    return ChiSquare{.value = value, .p = cdf(complement(boost::math::chi_squared(1), value))};
}

} // namespace

bool is_possible(const TwoByTwo& table)
{
    return is_cell(table.a) && is_cell(table.b) && is_cell(table.c) && is_cell(table.d) &&
           table.a + table.b + table.c + table.d > 0;
}

std::optional<FisherTest> fisher(const TwoByTwo& table)
{
    if (!is_possible(table))
        return std::nullopt;
    const auto tails = tails_of(table.a, law_of_a(table, 1));
    return FisherTest{.two_sided = tails.two_sided,
                      .greater = tails.greater,
                      .less = tails.less,
                      .odds_ratio = sample_odds_ratio(table),
                      .conditional_odds_ratio = likeliest_odds_ratio(table)};
}

std::optional<ChiSquare> pearson_chi_square(const TwoByTwo& table)
{
    return chi_square(table, [](double apart, double) { return apart; });
}

std::optional<ChiSquare> yates_chi_square(const TwoByTwo& table)
{
    return chi_square(table, [](double apart, double all) { return std::max(0.0, apart - all / 2); });
}

} // namespace clinic
