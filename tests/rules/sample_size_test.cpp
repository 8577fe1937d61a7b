#include "domain/safety/sample_size.h"
#include "support/oracle.h"

#include <boost/math/distributions/binomial.hpp>

#include <limits>

using namespace clinic;

namespace {

/// The chance that Pearson's chi-square reaches 5 % with so many sessions each, by adding up all outcomes.
double exact_power(double before, double after, int sessions)
{
    constexpr double limit = 3.841458820694124;
    const boost::math::binomial_distribution<> first(sessions, before);
    const boost::math::binomial_distribution<> second(sessions, after);
    std::vector<double> chances(static_cast<std::size_t>(sessions) + 1);
    for (std::size_t events = 0; events < chances.size(); ++events)
        chances[events] = pdf(second, static_cast<double>(events));
    double power = 0;
    for (int ours = 0; ours <= sessions; ++ours) {
        double shows = 0;
        for (int theirs = 0; theirs <= sessions; ++theirs) {
            const double together = ours + theirs;
            const double apart = ours - theirs;
            if (apart * apart * 2 * sessions > limit * together * (2 * sessions - together))
                shows += chances[static_cast<std::size_t>(theirs)];
        }
        power += pdf(first, ours) * shows;
    }
    return power;
}

} // namespace

TEST_CASE("the sessions needed agree with the textbook's and with recomputed values", "[sample_size]")
{
    struct Row {
        double before, after;
        int sessions;
    };
    const auto row = GENERATE(values<Row>({
        {0.10, 0.20, 199},
        {0.50, 0.75, 58},
        {0.25, 0.40, 152},
        {0.20, 0.30, 294},
        {0.01, 0.03, 769},
        {0.02, 0.04, 1141},
        {0, 1, 2},
    }));
    CAPTURE(row.before, row.after);

    CHECK(sessions_needed(row.before, row.after) == row.sessions);
    CHECK(sessions_needed(row.after, row.before) == row.sessions);
}

TEST_CASE("with the sessions needed the change shows about four times in five", "[sample_size]")
{
    const auto [before, after] = GENERATE(table<double, double>({{0.10, 0.20}, {0.25, 0.40}, {0.50, 0.75}}));
    CAPTURE(before, after);
    const auto sessions = static_cast<int>(sessions_needed(before, after).value());

    CHECK(exact_power(before, after, sessions) == oracle(0.8, 0.01));
    CHECK(exact_power(before, after, sessions * 9 / 10) < 0.78);
}

TEST_CASE("no number of sessions shows what is no change or no risk", "[sample_size]")
{
    CHECK_FALSE(sessions_needed(0.02, 0.02));
    CHECK_FALSE(sessions_needed(0, 0));
    CHECK_FALSE(sessions_needed(-0.01, 0.02));
    CHECK_FALSE(sessions_needed(0.02, 1.01));
    CHECK_FALSE(sessions_needed(std::numeric_limits<double>::quiet_NaN(), 0.02));
    CHECK_FALSE(sessions_needed(0.02, std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(sessions_needed(0.02, 0.02 + 1e-9));
}
