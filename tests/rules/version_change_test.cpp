#include "domain/safety/version_change.h"
#include "support/oracle.h"

using namespace clinic;

namespace {

AuditLine counted(const char* key, std::int64_t reacted, std::int64_t followed_up)
{
    return audit_line(
        {.key = key, .sessions = followed_up + 7, .reacted = reacted, .asked_no_reaction = followed_up - reacted});
}

} // namespace

TEST_CASE("a version is compared with the one before it as the report block asks (domain.md 3.12)", "[version_change]")
{
    const auto changes = version_changes({counted("HAIR-01@1", 5, 500), counted("HAIR-01@2", 12, 400)});
    REQUIRE(changes.size() == 1);
    const auto& change = changes.front();
    CHECK(change.before == "HAIR-01@1");
    CHECK(change.after == "HAIR-01@2");
    REQUIRE(change.comparison);
    CHECK(change.comparison->before.interval->low == oracle(0.004279));
    CHECK(change.comparison->before.interval->high == oracle(0.023193));
    CHECK(change.comparison->after.interval->low == oracle(0.017243));
    CHECK(change.comparison->after.interval->high == oracle(0.051699));
    CHECK(change.comparison->difference.value == oracle(0.02));
    CHECK(change.comparison->difference.interval->low == oracle(0.001648));
    CHECK(change.comparison->difference.interval->high == oracle(0.042440));
    CHECK(change.comparison->ratio->value == oracle(3));
    CHECK(change.comparison->fisher.two_sided == oracle(0.0455833039));
    CHECK(change.adjusted_p == oracle(0.0455833039));
    CHECK_FALSE(change.too_few);
    CHECK_FALSE(change.sessions_needed); // it shows already
}

TEST_CASE("only versions of the same formula are compared, each with the one before it", "[version_change]")
{
    const auto changes =
        version_changes({counted("AAA@1", 1, 50), counted("HAIR-01@1", 2, 50), counted("HAIR-01@3", 2, 60),
                         counted("HAIR-01@4", 9, 60), counted("HAIR-02@1", 0, 50)});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before == "HAIR-01@1");
    CHECK(changes[0].after == "HAIR-01@3");
    CHECK(changes[1].before == "HAIR-01@3");
    CHECK(changes[1].after == "HAIR-01@4");
    // The larger p stays, the smaller is doubled: one of two comparisons.
    CHECK(changes[0].adjusted_p == oracle(changes[0].comparison->fisher.two_sided));
    CHECK(changes[1].adjusted_p == oracle(2 * changes[1].comparison->fisher.two_sided));
}

TEST_CASE("a difference that does not show says how many sessions would show it, and none where there is none",
          "[version_change]")
{
    const auto small = version_changes({counted("HAIR-01@1", 1, 25), counted("HAIR-01@2", 2, 25)});
    CHECK(small.front().sessions_needed > 25);
    const auto same = version_changes({counted("HAIR-01@1", 1, 25), counted("HAIR-01@2", 1, 25)});
    CHECK_FALSE(same.front().sessions_needed);
}

TEST_CASE("few followed up are said to be too few, and none at all cannot be compared", "[version_change]")
{
    CHECK(version_changes({counted("HAIR-01@1", 1, 19), counted("HAIR-01@2", 2, 400)}).front().too_few);
    const auto none = version_changes({counted("HAIR-01@1", 0, 0), counted("HAIR-01@2", 2, 400)});
    REQUIRE(none.size() == 1);
    CHECK_FALSE(none.front().comparison);
    CHECK_FALSE(none.front().adjusted_p);
    CHECK(version_changes({}).empty());
}
