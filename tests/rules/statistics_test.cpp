#include "domain/safety/statistics.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

Approx near(double expected)
{
    return Approx(expected).margin(1e-6).epsilon(0);
}

} // namespace

TEST_CASE("both intervals agree with the published and recomputed values", "[statistics]")
{
    struct Row {
        int events, trials;
        double wilson_low, wilson_high, exact_low, exact_high;
    };
    const auto row = GENERATE(values<Row>({
        {81, 263, 0.255289, 0.366210, 0.252737, 0.367622},
        {15, 148, 0.062386, 0.160487, 0.057844, 0.161650},
        {0, 20, 0, 0.161125, 0, 0.168433},
        {1, 29, 0.006113, 0.171755, 0.000873, 0.177644},
        {3, 120, 0.008538, 0.070930, 0.005186, 0.071323},
        {12, 400, 0.017243, 0.051699, 0.015596, 0.051817},
        {0, 50, 0, 0.071348, 0, 0.071122},
        {1, 10, 0.017876, 0.404150, 0.002529, 0.445016},
        {5, 10, 0.236593, 0.763407, 0.187086, 0.812914},
        {10, 10, 0.722467, 1, 0.691503, 1},
    }));
    CAPTURE(row.events, row.trials);

    const auto score = wilson(row.events, row.trials);
    const auto exact = clopper_pearson(row.events, row.trials);

    REQUIRE(score);
    REQUIRE(exact);
    CHECK(score->low == near(row.wilson_low));
    CHECK(score->high == near(row.wilson_high));
    CHECK(exact->low == near(row.exact_low));
    CHECK(exact->high == near(row.exact_high));
}

TEST_CASE("the intervals widen with the confidence that is asked for", "[statistics]")
{
    CHECK(wilson(3, 120, 0.90)->low == near(0.010034));
    CHECK(wilson(3, 120, 0.90)->high == near(0.060912));
    CHECK(clopper_pearson(3, 120, 0.90)->low == near(0.006848));
    CHECK(clopper_pearson(3, 120, 0.90)->high == near(0.063344));
    CHECK(wilson(3, 120, 0.99)->low == near(0.006339));
    CHECK(wilson(3, 120, 0.99)->high == near(0.093436));
    CHECK(clopper_pearson(3, 120, 0.99)->low == near(0.002835));
    CHECK(clopper_pearson(3, 120, 0.99)->high == near(0.088488));
}

TEST_CASE("none of all begins at exactly zero and all of all ends at exactly one", "[statistics]")
{
    const int trials = GENERATE(1, 20, 1'000'000);
    CAPTURE(trials);

    CHECK(wilson(0, trials)->low == 0.0);
    CHECK(clopper_pearson(0, trials)->low == 0.0);
    CHECK(wilson(trials, trials)->high == 1.0);
    CHECK(clopper_pearson(trials, trials)->high == 1.0);
}

TEST_CASE("there is no interval where nothing was tried or where more happened than was tried", "[statistics]")
{
    const auto [events, trials] = GENERATE(table<int, int>({{0, 0}, {1, 0}, {3, 2}, {-1, 5}, {0, -1}}));
    CAPTURE(events, trials);

    CHECK_FALSE(wilson(events, trials));
    CHECK_FALSE(clopper_pearson(events, trials));
}

TEST_CASE("no event in fifty sessions still allows 5.8 percent", "[statistics]")
{
    CHECK(*zero_event_upper(50) == near(0.058155));
    CHECK_FALSE(zero_event_upper(0));
    CHECK_FALSE(zero_event_upper(-1));
}
