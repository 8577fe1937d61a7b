#pragma once

#include <cstdint>
#include <optional>

namespace clinic {

/// How many sessions each of two versions needs so that a change of the risk from `before` to `after` shows, at a
/// two-sided 5 % and with a chance of 80 %: the smallest n of at least
/// (z * sqrt(2 m (1 - m)) + y * sqrt(p (1 - p) + q (1 - q)))^2 / (p - q)^2, where p and q are the two risks, m is their
/// mean, z = 1.959964 and y = 0.841621: the normal approximation without a continuity correction, as in Fleiss,
/// "Statistical Methods for Rates and Proportions", and R's `power.prop.test`. Nothing when a risk is not within 0 and
/// 1, both are the same, or more than `most_counted` sessions would be needed.
[[nodiscard]] std::optional<std::int64_t> sessions_needed(double before, double after);

} // namespace clinic
