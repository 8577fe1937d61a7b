#include "domain/safety/exact_tails.h"

#include <limits>

namespace clinic {

namespace {

std::int64_t most_probable(const CountLaw& law)
{
    auto low = law.lowest;
    auto high = law.highest;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (law.step(middle) < 1)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// From the most probable count, which weighs 1, outwards until a weight is too small to be kept with all its digits.
template <typename Visit>
void weigh(const CountLaw& law, const Visit& visit)
{
    constexpr double lightest = std::numeric_limits<double>::min();
    const auto summit = most_probable(law);
    double weight = 1;
    for (auto count = summit; weight >= lightest; ++count) {
        visit(count, weight);
        if (count == law.highest)
            break;
        weight *= law.step(count);
    }
    weight = 1;
    for (auto count = summit; count > law.lowest; --count) {
        weight /= law.step(count - 1);
        if (!(weight >= lightest))
            break;
        visit(count - 1, weight);
    }
}

} // namespace

Tails tails_of(std::int64_t observed, const CountLaw& law)
{
    double observed_weight = 0;
    weigh(law, [&](std::int64_t count, double weight) {
        if (count == observed)
            observed_weight = weight;
    });
    constexpr double as_probable = 1 + 1e-7;
    Tails sums{.less = 0, .greater = 0, .two_sided = 0};
    double all = 0;
    weigh(law, [&](std::int64_t count, double weight) {
        all += weight;
        if (count <= observed)
            sums.less += weight;
        if (count >= observed)
            sums.greater += weight;
        if (weight <= observed_weight * as_probable)
            sums.two_sided += weight;
    });
    return {.less = sums.less / all, .greater = sums.greater / all, .two_sided = sums.two_sided / all};
}

bool expects_more_than(std::int64_t observed, const CountLaw& law)
{
    double balance = 0;
    weigh(law, [&](std::int64_t count, double weight) { balance += static_cast<double>(count - observed) * weight; });
    return balance > 0;
}

} // namespace clinic
