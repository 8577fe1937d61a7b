#pragma once

#include <cstdint>
#include <functional>

namespace clinic {

/// More than this is no count of a clinic: tables and proportions with more are refused, so that sums cannot overflow.
inline constexpr std::int64_t most_counted = 10'000'000;

/// How a count from lowest to highest is distributed, known by its ratios only: `step(k)` is the probability of k + 1
/// over that of k, for k below highest; positive and falling, as with binomial and hypergeometric counts.
struct CountLaw {
    std::int64_t lowest;
    std::int64_t highest;
    std::function<double(std::int64_t)> step;
};

/// The probabilities of a count as low, as high, and as improbable as the observed one, each with the observed itself.
struct Tails {
    double less;
    double greater;
    double two_sided;
};
/// Both tails and the two-sided sum of all counts that are not more probable (domain.md 3.5, 3.7: relative tolerance
/// 1e-7). The observed count lies within the law's range.
[[nodiscard]] Tails tails_of(std::int64_t observed, const CountLaw&);

/// Whether the law's mean is above the observed count.
[[nodiscard]] bool expects_more_than(std::int64_t observed, const CountLaw&);

} // namespace clinic
