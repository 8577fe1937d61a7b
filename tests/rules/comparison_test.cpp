#include "domain/safety/comparison.h"
#include "domain/safety/exact_tails.h"
#include "support/oracle.h"

#include <limits>

using namespace clinic;

namespace {

constexpr double without_end = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("the risk ratio with Katz's interval agrees with published trials (domain.md 3.6)", "[comparison]")
{
    struct Row {
        Proportion first, second;
        double ratio, low, high;
    };
    const auto row = GENERATE(values<Row>({
        {{139, 11037}, {239, 11034}, 0.581432, 0.472528, 0.715435},
        {{15, 100}, {5, 100}, 3.000000, 1.133359, 7.940999},
        {{12, 400}, {5, 500}, 3.000000, 1.065730, 8.444918},
    }));
    CAPTURE(row.first.events, row.second.events);

    const auto found = risk_ratio(row.first, row.second);

    REQUIRE(found);
    CHECK(found->value == oracle(row.ratio));
    CHECK(found->interval->low == oracle(row.low));
    CHECK(found->interval->high == oracle(row.high));
}

TEST_CASE("a risk ratio with a zero cell has no interval, and of 0/0 there is none", "[comparison]")
{
    CHECK(risk_ratio({0, 10}, {3, 10})->value == 0.0);
    CHECK_FALSE(risk_ratio({0, 10}, {3, 10})->interval);
    CHECK(risk_ratio({3, 10}, {0, 10})->value == without_end);
    CHECK_FALSE(risk_ratio({3, 10}, {0, 10})->interval);
    CHECK_FALSE(risk_ratio({0, 10}, {0, 10}));
    CHECK(risk_ratio({1, 1}, {1, 1})->value == 1.0);
    CHECK_FALSE(risk_ratio({1, 1}, {1, 1})->interval);
    CHECK(risk_ratio({10, 10}, {3, 10})->interval);
}

TEST_CASE("the difference of two risks agrees with Newcombe's worked examples (domain.md 3.6)", "[comparison]")
{
    struct Row {
        Proportion first, second;
        double difference, low, high;
    };
    const auto row = GENERATE(values<Row>({
        {{56, 70}, {48, 80}, 0.2, 0.052431, 0.333873},
        {{9, 10}, {3, 10}, 0.6, 0.170523, 0.809018},
        {{6, 7}, {2, 7}, 0.571429, 0.058228, 0.806250},
        {{5, 56}, {0, 29}, 0.089286, -0.038137, 0.192560},
        {{0, 10}, {0, 20}, 0, -0.161125, 0.277533},
        {{0, 10}, {0, 10}, 0, -0.277533, 0.277533},
        {{10, 10}, {0, 20}, 1, 0.679086, 1},
        {{12, 400}, {5, 500}, 0.02, 0.001648, 0.042440},
    }));
    CAPTURE(row.first.events, row.first.trials, row.second.events, row.second.trials);

    const auto found = risk_difference(row.first, row.second);
    const auto turned = risk_difference(row.second, row.first);

    REQUIRE(found);
    CHECK(found->value == oracle(row.difference));
    CHECK(found->interval->low == oracle(row.low));
    CHECK(found->interval->high == oracle(row.high));
    CHECK(turned->interval->low == oracle(-row.high));
    CHECK(turned->interval->high == oracle(-row.low));
}

TEST_CASE("impossible proportions are not compared", "[comparison]")
{
    const auto impossible =
        GENERATE(values<Proportion>({{0, 0}, {1, 0}, {3, 2}, {-1, 5}, {0, -1}, {0, most_counted + 1}}));
    CAPTURE(impossible.events, impossible.trials);

    CHECK_FALSE(is_possible(impossible));
    CHECK_FALSE(risk_ratio(impossible, {1, 2}));
    CHECK_FALSE(risk_ratio({1, 2}, impossible));
    CHECK_FALSE(risk_difference(impossible, {1, 2}));
    CHECK_FALSE(risk_difference({1, 2}, impossible));
    CHECK_FALSE(compare(impossible, {1, 2}));
    CHECK_FALSE(compare({1, 2}, impossible));
}

TEST_CASE("five of 500 before and twelve of 400 after give the report block of domain.md 3.12", "[comparison]")
{
    const auto found = compare({5, 500}, {12, 400});

    REQUIRE(found);
    CHECK(found->before.value == oracle(0.01));
    CHECK(found->before.interval->low == oracle(0.004279));
    CHECK(found->before.interval->high == oracle(0.023193));
    CHECK(found->after.value == oracle(0.03));
    CHECK(found->after.interval->low == oracle(0.017243));
    CHECK(found->after.interval->high == oracle(0.051699));
    CHECK(found->difference.value == oracle(0.02));
    CHECK(found->difference.interval->low == oracle(0.001648));
    CHECK(found->difference.interval->high == oracle(0.042440));
    CHECK(found->ratio->value == oracle(3));
    CHECK(found->ratio->interval->low == oracle(1.065730));
    CHECK(found->ratio->interval->high == oracle(8.444918));
    CHECK(found->fisher.two_sided == oracle(0.045583));
    CHECK(found->pearson->value == oracle(4.796483));
    CHECK(found->pearson->p == oracle(0.028518));
    CHECK(found->yates->p == oracle(0.051931));
    CHECK(found->rates->two_sided == oracle(0.047626));
    CHECK(found->rates->greater == oracle(0.027049));
}

TEST_CASE("without an event before and after there is a difference and nothing to divide", "[comparison]")
{
    const auto found = compare({0, 50}, {0, 1});

    REQUIRE(found);
    CHECK(found->before.value == 0.0);
    CHECK(found->before.interval->high == oracle(0.071348));
    CHECK(found->difference.value == 0.0);
    CHECK(found->difference.interval->high > 0.7);
    CHECK_FALSE(found->ratio);
    CHECK_FALSE(found->rates);
    CHECK(found->fisher.two_sided == 1.0);
    CHECK_FALSE(found->fisher.odds_ratio);
    CHECK_FALSE(found->pearson);
    CHECK_FALSE(found->yates);
}

TEST_CASE("one session that reacted is compared with one that did not", "[comparison]")
{
    const auto found = compare({0, 1}, {1, 1});

    REQUIRE(found);
    CHECK(found->difference.value == 1.0);
    CHECK(found->ratio->value == without_end);
    CHECK(found->fisher.two_sided == 1.0);
    CHECK(found->fisher.greater == oracle(0.5, 1e-15));
    CHECK(found->pearson->value == oracle(2, 1e-12));
    CHECK(found->yates->value == 0.0);
}

TEST_CASE("p-values are adjusted after Benjamini and Hochberg, in their own order (domain.md 3.1)", "[comparison]")
{
    const auto adjusted = adjusted_for_many({0.01, 0.04, 0.03, 0.005}).value();

    REQUIRE(adjusted.size() == 4);
    CHECK(adjusted[0] == oracle(0.02));
    CHECK(adjusted[1] == oracle(0.04));
    CHECK(adjusted[2] == oracle(0.04));
    CHECK(adjusted[3] == oracle(0.02));
}

TEST_CASE("adjusting leaves a single p alone, treats equals alike and never goes above 1", "[comparison]")
{
    CHECK(adjusted_for_many({})->empty());
    CHECK(*adjusted_for_many({0.2}) == std::vector<double>{0.2});
    CHECK(*adjusted_for_many({1, 1, 1}) == std::vector<double>{1, 1, 1});
    CHECK(*adjusted_for_many({0.25, 0, 0.25, 1}) == std::vector<double>{1.0 / 3, 0, 1.0 / 3, 1});
}

TEST_CASE("what is no probability is not adjusted, nor is anything beside it", "[comparison]")
{
    CHECK_FALSE(adjusted_for_many({0.1, -0.1}));
    CHECK_FALSE(adjusted_for_many({1.1, 0.1}));
    CHECK_FALSE(adjusted_for_many({0.1, not_a_number}));
}
