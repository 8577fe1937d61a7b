#include "domain/safety/exact_tails.h"
#include "domain/safety/two_by_two.h"
#include "support/oracle.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>

#include <cmath>
#include <limits>

using namespace clinic;

namespace {

constexpr double no_finite_odds = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("Fisher's exact test agrees with the worked examples (domain.md 3.7)", "[two_by_two]")
{
    struct Row {
        TwoByTwo table;
        double two_sided, greater, less, sample_odds_ratio, likeliest, as_r_prints;
    };
    // The likeliest odds ratios were recomputed from whole numbers. R stops its search at 1.22e-4 of the odds ratio, or
    // of its inverse when that is below 1, so what it prints is only as near as that.
    const auto row = GENERATE(values<Row>({
        {{3, 1, 1, 3}, 34 / 70.0, 17 / 70.0, 69 / 70.0, 9, 6.4083196582, 6.408309},
        {{10, 2, 3, 15}, 0.0005367241, 0.0004651809, 0.9999845, 25, 21.3053175568, 21.305331},
        {{1, 9, 11, 3}, 0.0027594562, 0.9999663, 0.0013797281, 1 / 33.0, 0.0372090848, 0.037233},
        {{12, 388, 5, 495}, 0.0455833039, 0.0259177648, 0.9928737, 5940 / 1940.0, 3.0581675574, 3.058171},
        {{0, 150, 4, 196}, 0.1382127228, 1, 0.1052476, 0, 0, 0},
        {{8, 1, 2, 5}, 5 / 143.0, 7 / 286.0, 0.9991258741, 20, 15.4658197169, 15.469687},
    }));
    CAPTURE(row.table.a, row.table.b, row.table.c, row.table.d);

    const auto found = fisher(row.table);

    REQUIRE(found);
    CHECK(found->two_sided == oracle(row.two_sided, 1e-10));
    CHECK(found->greater == oracle(row.greater, 1e-7));
    CHECK(found->less == oracle(row.less, 1e-7));
    CHECK(*found->odds_ratio == oracle(row.sample_odds_ratio, 1e-12));
    CHECK(*found->conditional_odds_ratio == oracle(row.likeliest, 1e-9));
    const bool above_1 = row.as_r_prints > 1;
    const double searched = above_1 ? 1 / *found->conditional_odds_ratio : *found->conditional_odds_ratio;
    CHECK(searched == oracle(above_1 ? 1 / row.as_r_prints : row.as_r_prints, 1.22e-4));
}

TEST_CASE("the likeliest odds ratio of the tea table solves its own equation", "[two_by_two]")
{
    // 1, 16, 36, 16 and 1 tables of 70 have 0 to 4 right cups; an expectation of 3 means x^4 - 36 x^2 - 32 x - 3 = 0.
    const double x = fisher({3, 1, 1, 3})->conditional_odds_ratio.value();

    CHECK(x * x * x * x - 36 * x * x - 32 * x - 3 == oracle(0, 1e-9));
}

TEST_CASE("both chi-squares agree with the recomputed values (domain.md 3.8, 3.9)", "[two_by_two]")
{
    struct Row {
        TwoByTwo table;
        double pearson, pearson_p, yates, yates_p;
    };
    const auto row = GENERATE(values<Row>({
        {{12, 388, 5, 495}, 4.796483, 0.028518, 3.777979, 0.051931},
        {{3, 97, 10, 990}, 3.113722, 0.077635, 1.636650, 0.200786},
    }));

    CHECK(pearson_chi_square(row.table)->value == oracle(row.pearson));
    CHECK(pearson_chi_square(row.table)->p == oracle(row.pearson_p));
    CHECK(yates_chi_square(row.table)->value == oracle(row.yates));
    CHECK(yates_chi_square(row.table)->p == oracle(row.yates_p));
}

TEST_CASE("Yates's correction goes to zero and not beyond it", "[two_by_two]")
{
    CHECK(yates_chi_square({1, 1, 1, 1})->value == 0.0);
    CHECK(yates_chi_square({1, 1, 1, 1})->p == 1.0);
    CHECK(yates_chi_square({2, 3, 2, 2})->value == 0.0);
}

TEST_CASE("where the margins allow one table only there is nothing to test", "[two_by_two]")
{
    const auto table = GENERATE(values<TwoByTwo>({{0, 10, 0, 20}, {10, 0, 20, 0}, {0, 0, 3, 4}, {3, 4, 0, 0}}));
    CAPTURE(table.a, table.b, table.c, table.d);

    const auto found = fisher(table);

    REQUIRE(found);
    CHECK(found->two_sided == 1.0);
    CHECK(found->greater == 1.0);
    CHECK(found->less == 1.0);
    CHECK_FALSE(found->odds_ratio);
    CHECK_FALSE(found->conditional_odds_ratio);
    CHECK_FALSE(pearson_chi_square(table));
    CHECK_FALSE(yates_chi_square(table));
}

TEST_CASE("zero cells make the odds ratios zero or infinite", "[two_by_two]")
{
    CHECK(*fisher({4, 146, 0, 200})->odds_ratio == no_finite_odds);
    CHECK(*fisher({4, 146, 0, 200})->conditional_odds_ratio == no_finite_odds);
    CHECK(*fisher({0, 1, 1, 0})->odds_ratio == 0.0);
    CHECK(*fisher({0, 1, 1, 0})->conditional_odds_ratio == 0.0);
    CHECK(fisher({0, 1, 1, 0})->two_sided == 1.0);
    CHECK(fisher({0, 1, 1, 0})->less == oracle(0.5, 1e-15));
}

TEST_CASE("an impossible table says nothing", "[two_by_two]")
{
    const auto table = GENERATE(values<TwoByTwo>({{0, 0, 0, 0},
                                                  {-1, 5, 5, 5},
                                                  {5, -1, 5, 5},
                                                  {5, 5, -1, 5},
                                                  {5, 5, 5, -1},
                                                  {most_counted + 1, 5, 5, 5},
                                                  {5, 5, 5, std::numeric_limits<std::int64_t>::max()}}));
    CAPTURE(table.a, table.b, table.c, table.d);

    CHECK_FALSE(is_possible(table));
    CHECK_FALSE(fisher(table));
    CHECK_FALSE(pearson_chi_square(table));
    CHECK_FALSE(yates_chi_square(table));
}

TEST_CASE("turning a table over changes no two-sided p and swaps the sides", "[two_by_two]")
{
    const auto table = GENERATE(values<TwoByTwo>({{3, 97, 10, 990}, {0, 9, 4, 1}, {250, 250, 300, 200}, {7, 0, 1, 8}}));
    CAPTURE(table.a, table.b, table.c, table.d);
    const auto found = fisher(table).value();
    const auto rows_swapped = fisher({table.c, table.d, table.a, table.b}).value();
    const auto turned = fisher({table.a, table.c, table.b, table.d}).value();

    CHECK(rows_swapped.two_sided == oracle(found.two_sided, 1e-12));
    CHECK(rows_swapped.less == oracle(found.greater, 1e-12));
    CHECK(rows_swapped.greater == oracle(found.less, 1e-12));
    CHECK(turned.two_sided == oracle(found.two_sided, 1e-12));
    CHECK(turned.greater == oracle(found.greater, 1e-12));
}

TEST_CASE("the one-sided p of Fisher's test is the tail of the hypergeometric count", "[two_by_two]")
{
    for (int a = 0; a <= 12; ++a) {
        const TwoByTwo table{a, 40 - a, 12 - a, 148 + a};
        const boost::math::hypergeometric_distribution<> count(12, 40, 200);
        CAPTURE(a);
        CHECK(fisher(table)->less == oracle(cdf(count, a), 1e-12));
        CHECK(fisher(table)->greater == oracle(a == 0 ? 1 : cdf(complement(count, a - 1)), 1e-12));
    }
}

TEST_CASE("exact tails of a binomial count agree with its distribution", "[two_by_two]")
{
    const double p = GENERATE(0.001, 0.2, 0.5, 0.97);
    const boost::math::binomial_distribution<> count(60, p);
    const CountLaw law{.lowest = 0, .highest = 60, .step = [=](std::int64_t k) {
                           return p / (1 - p) * static_cast<double>(60 - k) / static_cast<double>(k + 1);
                       }};
    for (int observed = 0; observed <= 60; ++observed) {
        double two_sided = 0;
        for (int other = 0; other <= 60; ++other)
            if (pdf(count, other) <= pdf(count, observed) * (1 + 1e-7))
                two_sided += pdf(count, other);
        const auto tails = tails_of(observed, law);
        CAPTURE(p, observed);
        CHECK(tails.less == oracle(cdf(count, observed), 1e-12));
        CHECK(tails.greater == oracle(observed == 0 ? 1 : cdf(complement(count, observed - 1)), 1e-12));
        CHECK(tails.two_sided == oracle(two_sided, 1e-12));
        if (std::abs(60 * p - observed) > 1e-9)
            CHECK(expects_more_than(observed, law) == (60 * p > observed));
    }
}

TEST_CASE("the largest counts are tested without running over", "[two_by_two]")
{
    const auto found = fisher({most_counted, most_counted, most_counted, most_counted}).value();

    CHECK(found.two_sided == oracle(1));
    CHECK(*found.odds_ratio == oracle(1, 1e-12));
    CHECK(*found.conditional_odds_ratio == oracle(1));
    CHECK(fisher({most_counted, 0, 0, most_counted})->two_sided == 0.0);
    CHECK(pearson_chi_square({most_counted, 0, 0, most_counted})->value == oracle(2e7));
    CHECK(pearson_chi_square({most_counted, 0, 0, most_counted})->p == 0.0);
}
