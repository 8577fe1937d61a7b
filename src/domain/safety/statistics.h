#pragma once

#include <cstdint>
#include <optional>

namespace clinic {

/// Where a true proportion lies, both ends within 0 and 1.
struct Interval {
    double low;
    double high;
};

/// Wilson's score interval, two-sided (domain.md 3.2); nothing without trials or with more events than trials.
[[nodiscard]] std::optional<Interval> wilson(std::int64_t events, std::int64_t trials, double confidence = 0.95);
/// The exact interval, two-sided (domain.md 3.3); nothing without trials or with more events than trials.
[[nodiscard]] std::optional<Interval> clopper_pearson(std::int64_t events, std::int64_t trials,
                                                      double confidence = 0.95);
/// The proportion that "none in so many trials" still allows, one-sided 95 % (domain.md 3.14); nothing without trials.
[[nodiscard]] std::optional<double> zero_event_upper(std::int64_t trials);

} // namespace clinic
