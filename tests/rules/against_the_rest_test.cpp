#include "domain/safety/against_the_rest.h"
#include "support/oracle.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

AuditLine counted_line(const char* key, const char* name, std::int64_t reacted, std::int64_t followed_up)
{
    return audit_line({.key = key,
                       .name = name,
                       .sessions = followed_up,
                       .reacted = reacted,
                       .asked_no_reaction = followed_up - reacted});
}

AuditCounts all_of_them(std::int64_t reacted, std::int64_t followed_up)
{
    return counted_line("ALL", "", reacted, followed_up).counts;
}

} // namespace

TEST_CASE("each line of an audit is compared with the sessions without it", "[audit][oracle]")
{
    // domain.md 3.12: 12 of 400 against 5 of 500.
    const auto found = against_the_rest(AuditBy::practitioner,
                                        {counted_line("PR-1", "Dr A", 12, 400), counted_line("PR-2", "Dr B", 5, 500)},
                                        all_of_them(17, 900));
    REQUIRE(found.size() == 2);
    CHECK(found[0].key == "PR-1");
    REQUIRE(found[0].comparison);
    CHECK(found[0].comparison->difference.value == Approx(0.02).margin(1e-6));
    CHECK(found[0].comparison->difference.interval->low == Approx(0.001648).margin(1e-6));
    CHECK(found[0].comparison->difference.interval->high == Approx(0.042440).margin(1e-6));
    CHECK(found[0].comparison->fisher.two_sided == Approx(0.045583).margin(1e-6));
    CHECK(found[1].comparison->difference.value == Approx(-0.02).margin(1e-6));
    CHECK(found[0].adjusted_p.value() == Approx(0.045583).margin(1e-6));
    CHECK_FALSE(found[0].too_few);
}

TEST_CASE("ingredients injected together are each compared with the sessions without them", "[audit]")
{
    const auto found = against_the_rest(
        AuditBy::ingredient, {counted_line("I-1", "Biotin", 17, 900), counted_line("I-2", "Caffeine", 12, 400)},
        all_of_them(17, 900));
    CHECK_FALSE(found[0].comparison); // nobody was treated without it
    CHECK(found[0].too_few);
    REQUIRE(found[1].comparison);
    CHECK(found[1].comparison->fisher.two_sided == Approx(0.045583).margin(1e-6));
    CHECK(found[1].adjusted_p.value() == Approx(0.045583).margin(1e-6));
}

TEST_CASE("a lot is compared with the other lots of its ingredient alone", "[audit]")
{
    const auto found =
        against_the_rest(AuditBy::lot,
                         {counted_line("B-1", "Biotin", 60, 900), counted_line("C-1", "Caffeine", 12, 400),
                          counted_line("C-2", "Caffeine", 5, 500)},
                         all_of_them(60, 900));
    CHECK_FALSE(found[0].comparison); // its only lot
    REQUIRE(found[1].comparison);
    CHECK(found[1].comparison->before.value == Approx(0.01).margin(1e-6));
    CHECK(found[1].comparison->after.value == Approx(0.03).margin(1e-6));
}

TEST_CASE("all sessions together are compared with nothing", "[audit]")
{
    CHECK(against_the_rest(AuditBy::all, {counted_line("ALL", "", 3, 120)}, all_of_them(3, 120)).empty());
}
