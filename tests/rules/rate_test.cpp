#include "domain/safety/comparison.h"
#include "domain/safety/exact_tails.h"
#include "support/oracle.h"

#include <cmath>
#include <limits>

using namespace clinic;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("the exact Poisson interval agrees with the recomputed values (domain.md 3.4)", "[rate]")
{
    struct Row {
        EventCount count;
        double rate, low, high;
    };
    const auto row = GENERATE(values<Row>({
        {{0, 1}, 0, 0, 3.688879},
        {{1, 1}, 1, 0.025318, 5.571643},
        {{3, 1}, 3, 0.618672, 8.767273},
        {{5, 1}, 5, 1.623486, 11.668332},
        {{10, 1}, 10, 4.795389, 18.390356},
        {{100, 1}, 100, 81.363991, 121.626794},
        {{137, 24.19893}, 5.661407, 4.753125, 6.692709},
        {{3, 120}, 0.025, 0.005156, 0.073061},
        {{2, 350.5}, 0.005706, 0.000691, 0.020613},
    }));
    CAPTURE(row.count.events, row.count.exposure);

    const auto found = poisson_rate(row.count);

    REQUIRE(found);
    CHECK(found->value == oracle(row.rate));
    CHECK(found->interval->low == oracle(row.low));
    CHECK(found->interval->high == oracle(row.high));
}

TEST_CASE("no event in any exposure begins at exactly zero and ends at -ln 0.025", "[rate]")
{
    CHECK(poisson_rate({0, 1})->interval->low == 0.0);
    CHECK(poisson_rate({0, 1})->interval->high == oracle(-std::log(0.025), 1e-12));
}

TEST_CASE("there is no rate of an impossible count or exposure", "[rate]")
{
    const auto count = GENERATE(
        values<EventCount>({{-1, 1}, {most_counted + 1, 1}, {1, 0}, {1, -3}, {1, endless}, {1, std::nan("")}}));
    CAPTURE(count.events, count.exposure);

    CHECK_FALSE(poisson_rate(count));
    CHECK_FALSE(rate_ratio(count, {1, 1}));
    CHECK_FALSE(rate_ratio({1, 1}, count));
}

TEST_CASE("the rate ratio agrees with R's help example and the recomputed values (domain.md 3.5)", "[rate]")
{
    struct Row {
        EventCount first, second;
        double ratio, low, high, p;
        std::optional<Interval> wald;
    };
    const auto row = GENERATE(values<Row>({
        {{11, 800}, {21, 3011}, 1.971488, 0.858426, 4.277266, 0.079669, Interval{0.950566, 4.088895}},
        {{12, 400}, {5, 500}, 3.000000, 0.983807, 10.869976, 0.047626, Interval{1.056902, 8.515455}},
        {{0, 150}, {4, 200}, 0, 0, 2.019822, 0.140358, std::nullopt},
        {{4, 150}, {0, 200}, endless, 0.880165, endless, 0.033736, std::nullopt},
        {{3, 100}, {3, 100}, 1, 0.133938, 7.466164, 1, Interval{0.201835, 4.954538}},
    }));
    CAPTURE(row.first.events, row.second.events);

    const auto found = rate_ratio(row.first, row.second);

    REQUIRE(found);
    CHECK(found->value == oracle(row.ratio));
    CHECK(found->exact.low == oracle(row.low));
    CHECK(found->exact.high == oracle(row.high));
    CHECK(found->two_sided == oracle(row.p));
    REQUIRE(found->wald.has_value() == row.wald.has_value());
    if (row.wald) {
        CHECK(found->wald->low == oracle(row.wald->low));
        CHECK(found->wald->high == oracle(row.wald->high));
    }
}

TEST_CASE("two rates without an event have no ratio, nor have exposures beyond all numbers", "[rate]")
{
    CHECK_FALSE(rate_ratio({0, 100}, {0, 200}));
    CHECK_FALSE(rate_ratio({0, 1e-200}, {3, 1e200}));
    CHECK_FALSE(rate_ratio({3, 1e200}, {0, 1e-200}));
}

TEST_CASE("one event against none is infinitely more and shows nothing", "[rate]")
{
    const auto found = rate_ratio({1, 1}, {0, 1}).value();

    CHECK(found.value == endless);
    CHECK(found.exact.low == oracle(0.025 / 0.975, 1e-12));
    CHECK(found.exact.high == endless);
    CHECK(found.two_sided == 1.0);
    CHECK(found.greater == oracle(0.5, 1e-15));
}

TEST_CASE("swapping the two rates turns the ratio and its intervals over", "[rate]")
{
    const auto one_way = rate_ratio({11, 800}, {21, 3011}).value();
    const auto other_way = rate_ratio({21, 3011}, {11, 800}).value();

    CHECK(other_way.value == oracle(1 / one_way.value, 1e-12));
    CHECK(other_way.exact.low == oracle(1 / one_way.exact.high, 1e-9));
    CHECK(other_way.exact.high == oracle(1 / one_way.exact.low, 1e-9));
    CHECK(other_way.wald->low == oracle(1 / one_way.wald->high, 1e-12));
    CHECK(other_way.two_sided == oracle(one_way.two_sided, 1e-12));
}
