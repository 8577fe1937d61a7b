#include "domain/clinic/holidays.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The holidays of a year that fall on a weekday, as ISO days.
std::vector<std::string> weekdays_off(Country country, std::string_view first, std::string_view last)
{
    std::vector<std::string> found;
    for (auto at = day(first); at <= day(last); at += std::chrono::days(1))
        if (!is_working_day(country, at) && is_working_day(Country::other, at))
            found.push_back(to_iso(at));
    return found;
}

using Days = std::vector<std::string>;

} // namespace

TEST_CASE("Easter falls on the days that the churches publish", "[holidays]")
{
    const auto [year, western, orthodox] = GENERATE(table<int, const char*, const char*>({
        {2024, "2024-03-31", "2024-05-05"},
        {2025, "2025-04-20", "2025-04-20"},
        {2026, "2026-04-05", "2026-04-12"},
        {2027, "2027-03-28", "2027-05-02"},
        {2028, "2028-04-16", "2028-04-16"},
    }));
    CHECK(to_iso(western_easter(std::chrono::year(year))) == western);
    CHECK(to_iso(orthodox_easter(std::chrono::year(year))) == orthodox);
}

TEST_CASE("western Easter keeps to its limits in the years where the rule has exceptions", "[holidays]")
{
    CHECK(to_iso(western_easter(std::chrono::year(1954))) == "1954-04-18");
    CHECK(to_iso(western_easter(std::chrono::year(1981))) == "1981-04-19");
    CHECK(to_iso(western_easter(std::chrono::year(2008))) == "2008-03-23");
    CHECK(to_iso(western_easter(std::chrono::year(2038))) == "2038-04-25");
}

TEST_CASE("France rests on eleven days, and loses those that fall on a weekend", "[holidays]")
{
    CHECK(weekdays_off(Country::fr, "2026-01-01", "2026-12-31") == Days{"2026-01-01", "2026-04-06", "2026-05-01",
                                                                        "2026-05-08", "2026-05-14", "2026-05-25",
                                                                        "2026-07-14", "2026-11-11", "2026-12-25"});
    CHECK(is_public_holiday(Country::fr, day("2026-08-15")));
    CHECK(is_public_holiday(Country::fr, day("2026-11-01")));
    CHECK(is_working_day(Country::fr, day("2026-11-02")));
}

TEST_CASE("Greece moves its feasts with the orthodox Easter", "[holidays]")
{
    CHECK(weekdays_off(Country::gr, "2026-01-01", "2026-12-31") ==
          Days{"2026-01-01", "2026-01-06", "2026-02-23", "2026-03-25", "2026-04-10", "2026-04-13", "2026-05-01",
               "2026-06-01", "2026-10-28", "2026-12-25"});
}

TEST_CASE("England takes a weekday off for each holiday on a weekend", "[holidays]")
{
    CHECK(weekdays_off(Country::gb, "2026-01-01", "2026-12-31") == Days{"2026-01-01", "2026-04-03", "2026-04-06",
                                                                        "2026-05-04", "2026-05-25", "2026-08-31",
                                                                        "2026-12-25", "2026-12-28"});
    CHECK(weekdays_off(Country::gb, "2022-12-20", "2023-01-10") == Days{"2022-12-26", "2022-12-27", "2023-01-02"});
    CHECK(weekdays_off(Country::gb, "2027-12-20", "2028-01-10") == Days{"2027-12-27", "2027-12-28", "2028-01-03"});
}

TEST_CASE("the United States take Saturday's holiday on Friday and Sunday's on Monday", "[holidays]")
{
    CHECK(weekdays_off(Country::us, "2026-01-01", "2026-12-31") ==
          Days{"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07",
               "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"});
    CHECK(weekdays_off(Country::us, "2027-07-01", "2027-07-10") == Days{"2027-07-05"});
    CHECK(is_public_holiday(Country::us, day("2027-12-31"))); // for Saturday 1 January 2028
    CHECK_FALSE(is_public_holiday(Country::us, day("2020-06-19")));
}

TEST_CASE("the next working day is the day itself unless it is a day of rest", "[holidays]")
{
    CHECK(to_iso(next_working_day(Country::fr, day("2026-11-20"))) == "2026-11-20");
    CHECK(to_iso(next_working_day(Country::fr, day("2026-11-21"))) == "2026-11-23");
    CHECK(to_iso(next_working_day(Country::other, day("2026-12-25"))) == "2026-12-25");
}

TEST_CASE("every country is found again by its code, and no other code is one of ours", "[country]")
{
    const auto country = GENERATE(Country::fr, Country::gr, Country::gb, Country::us, Country::other);
    CHECK(from_code<Country>(code_of(country)) == country);
    CHECK_FALSE(from_code<Country>("DE"));
    CHECK_FALSE(from_code<Country>("fr"));
    CHECK_FALSE(from_code<Country>(""));
}
