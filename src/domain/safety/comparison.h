#pragma once

#include "domain/safety/statistics.h"
#include "domain/safety/two_by_two.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace clinic {

/// So many events in so many trials, such as sessions with a reaction among those followed up.
struct Proportion {
    std::int64_t events;
    std::int64_t trials;
};
/// Whether something was tried, no more happened than was tried, and not more than `most_counted` was.
[[nodiscard]] bool is_possible(const Proportion&);

/// So many events over an exposure in any unit of time or number, as long as both sides of a ratio use the same.
struct EventCount {
    std::int64_t events;
    double exposure;
};

/// What the counts say, and where the truth lies with 95 % confidence if that can be said.
struct Estimate {
    double value;
    std::optional<Interval> interval;
};

/// Events per unit of exposure with the exact Poisson interval (domain.md 3.4); nothing of a negative count or without
/// an exposure.
[[nodiscard]] std::optional<Estimate> poisson_rate(const EventCount&);

/// The first Poisson rate over the second (domain.md 3.5), by the conditional binomial count of the first's events.
/// The p-value and the exact interval follow two conventions and may disagree at the border; both are shown.
struct RateRatio {
    double value;                 // infinite when only the second has no event
    Interval exact;               // 95 %; its high end is infinite as well then
    std::optional<Interval> wald; // 95 %; not where one of them has no event
    double two_sided;             // p by R's rule: all counts that are not more probable
    double greater;               // p, one-sided: the first's events as many as these or more (domain.md 3.12)
};
/// Nothing of a negative count, without an exposure, when neither has an event, or with exposures that no number holds
/// the ratio of.
[[nodiscard]] std::optional<RateRatio> rate_ratio(const EventCount& first, const EventCount& second);

/// The first risk over the second with Katz's interval (domain.md 3.6). Infinite when only the second has no event; no
/// interval then, nor of a ratio of 0, nor when all had the event. Nothing of 0/0 or of an impossible proportion.
[[nodiscard]] std::optional<Estimate> risk_ratio(const Proportion& first, const Proportion& second);

/// The first risk less the second with Newcombe's hybrid score interval, his method 10 (domain.md 3.6); nothing of an
/// impossible proportion.
[[nodiscard]] std::optional<Estimate> risk_difference(const Proportion& first, const Proportion& second);

/// The report block of two versions of a formula (domain.md 3.12), always after against before. Each risk has its
/// Wilson interval; what the counts do not allow to compute is empty.
struct Comparison {
    Estimate before;
    Estimate after;
    Estimate difference;
    std::optional<Estimate> ratio;
    std::optional<RateRatio> rates; // with the sessions as exposure
    FisherTest fisher;
    std::optional<ChiSquare> pearson;
    std::optional<ChiSquare> yates;
};
/// Nothing when one of the two proportions is impossible, such as one without sessions.
[[nodiscard]] std::optional<Comparison> compare(const Proportion& before, const Proportion& after);

/// The p-values adjusted for being many, after Benjamini and Hochberg, in the same order (domain.md 3.1); nothing when
/// one of them is not within 0 and 1.
[[nodiscard]] std::optional<std::vector<double>> adjusted_for_many(const std::vector<double>& p_values);

/// Writes the adjusted two-sided p of Fisher's test to each that could be compared.
template <typename Compared>
void adjust_for_many(std::vector<Compared>& all)
{
    std::vector<double> p_values;
    for (const auto& each : all)
        if (each.comparison)
            p_values.push_back(each.comparison->fisher.two_sided);
    const auto adjusted = adjusted_for_many(p_values).value_or(std::vector<double>());
    std::size_t next = 0;
    for (auto& each : all)
        if (each.comparison && next < adjusted.size())
            each.adjusted_p = adjusted[next++];
}

} // namespace clinic
