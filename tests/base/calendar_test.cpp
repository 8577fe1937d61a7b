#include "base/calendar.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace std::chrono_literals;

namespace {

Day day(std::string_view iso)
{
    const auto read = day_from_iso(iso);
    REQUIRE(read);
    return *read;
}

Moment moment(std::string_view iso)
{
    const auto read = moment_from_iso(iso);
    REQUIRE(read);
    return *read;
}

std::string read_by_people(std::string_view text)
{
    const auto read = day_from_people(text, day("2026-11-22"));
    return read ? to_iso(*read) : "nothing";
}

} // namespace

TEST_CASE("elapsed hours end where the clock on the wall says after a change of time", "[calendar]")
{
    const Zone paris("Europe/Paris");
    const auto [on, at, elapsed, end] = GENERATE(table<const char*, Elapsed, Elapsed, const char*>({
        {"2026-03-28", 15h, 24h, "2026-03-29T16:00:00+02:00"},
        {"2026-03-28", 15h, 72h, "2026-03-31T16:00:00+02:00"},
        {"2026-10-24", 15h, 24h, "2026-10-25T14:00:00+01:00"},
    }));
    CHECK(paris.to_iso(paris.moment_of(day(on), at) + elapsed) == end);
}

TEST_CASE("forty-eight hours on the wall are not always forty-eight hours", "[calendar]")
{
    const Zone paris("Europe/Paris");
    const Elapsed over_the_change =
        paris.moment_of(day("2026-03-30"), 9h + 30min) - paris.moment_of(day("2026-03-28"), 9h);
    const Elapsed in_summer = paris.moment_of(day("2026-06-03"), 10h) - paris.moment_of(day("2026-06-01"), 10h);

    CHECK(over_the_change == 47h + 30min);
    CHECK(in_summer == 48h);
}

TEST_CASE("a skipped hour counts from the jump and a repeated one is the earlier", "[calendar]")
{
    const Zone paris("Europe/Paris");

    CHECK(paris.to_iso(paris.moment_of(day("2026-03-29"), 2h + 30min)) == "2026-03-29T03:30:00+02:00");
    CHECK(paris.to_iso(paris.moment_of(day("2026-10-25"), 2h + 30min)) == "2026-10-25T02:30:00+02:00");
    CHECK(paris.to_iso(paris.moment_of(day("2026-10-25"), 3h)) == "2026-10-25T03:00:00+01:00");
}

TEST_CASE("a moment belongs to the day that the place's calendar shows", "[calendar]")
{
    const auto late = moment("2026-11-22T23:30:15.250Z");

    CHECK(to_iso(Zone("Europe/Athens").day_of(late)) == "2026-11-23");
    CHECK(Zone("Europe/Athens").time_of_day(late) == 1h + 30min);
    CHECK(Zone("Europe/Athens").to_people(late) == "23/11/2026 01:30");
    CHECK(Zone("America/New_York").to_iso(late) == "2026-11-22T18:30:15-05:00");
    CHECK(Zone("Asia/Kolkata").to_iso(late) == "2026-11-23T05:00:15+05:30");
    CHECK(Zone("America/St_Johns").to_iso(late) == "2026-11-22T20:00:15-03:30");
    CHECK(Zone("UTC").to_people(late) == "22/11/2026 23:30");
}

TEST_CASE("a zone that the table does not hold is refused", "[calendar]")
{
    CHECK(Zone::exists("Europe/Paris"));
    CHECK(Zone("Europe/Paris").name() == "Europe/Paris");
    const auto* const unknown = GENERATE("", "Europe/Atlantis", "../../etc/passwd", "/etc/passwd");
    CHECK_FALSE(Zone::exists(unknown));
    CHECK_THROWS_AS(Zone(unknown), std::runtime_error);
}

TEST_CASE("a day is written and read in its ISO form alone", "[calendar]")
{
    CHECK(to_iso(day("2026-02-28")) == "2026-02-28");
    CHECK(to_iso(day("2024-02-29")) == "2024-02-29");
    CHECK(to_iso(day("0987-01-02")) == "0987-01-02");
    CHECK_FALSE(day_from_iso(GENERATE("2026-02-30", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-01",
                                      "2026-01-1", "26-01-01", "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01",
                                      "2026-01-011", "+026-01-01", "", "2026", "2026-01-0x")));
}

TEST_CASE("a moment is written in UTC to the millisecond and read with its offset", "[calendar]")
{
    CHECK(to_iso(moment("2026-11-22T09:30Z")) == "2026-11-22T09:30:00.000Z");
    CHECK(to_iso(moment("2026-11-22T09:30:05.007Z")) == "2026-11-22T09:30:05.007Z");
    CHECK(to_iso(moment("2026-11-22T09:30:05.5Z")) == "2026-11-22T09:30:05.500Z");
    CHECK(to_iso(moment("2026-11-22T09:30:05.123987Z")) == "2026-11-22T09:30:05.123Z");
    CHECK(to_iso(moment("2026-11-22T00:30:00+02:00")) == "2026-11-21T22:30:00.000Z");
    CHECK(to_iso(moment("2026-11-22T22:00-05:30")) == "2026-11-23T03:30:00.000Z");
    CHECK(to_iso(moment("1969-12-31T23:59:59.999Z")) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("a moment without an offset or off the clock is nothing", "[calendar]")
{
    CHECK_FALSE(moment_from_iso(GENERATE("2026-11-22T09:30", "2026-11-22T09:30:00", "2026-11-22", "2026-11-22T24:00Z",
                                         "2026-11-22T09:60Z", "2026-11-22T09:30:60Z", "2026-02-30T09:30Z",
                                         "2026-11-22 09:30Z", "2026-11-22T09:30:00.Z", "2026-11-22T09:30Z ",
                                         "2026-11-22T09:30+0200", "2026-11-22T09:30+24:00", "2026-11-22T9:30Z", "")));
}

TEST_CASE("people write days in several ways", "[calendar]")
{
    CHECK(read_by_people(GENERATE("22/11/2026", "22.11.2026", "22-11-2026", "22112026", "2026-11-22", "today", "Today",
                                  "  22/11/2026 ", "+0d")) == "2026-11-22");
    CHECK(read_by_people("1/2/2026") == "2026-02-01");
    CHECK(read_by_people("29.2.2024") == "2024-02-29");
}

TEST_CASE("people may write a day by its distance from today", "[calendar]")
{
    CHECK(read_by_people("+2w") == "2026-12-06");
    CHECK(read_by_people("-3d") == "2026-11-19");
    CHECK(read_by_people("+1m") == "2026-12-22");
    CHECK(read_by_people("-1y") == "2025-11-22");
    CHECK(read_by_people("+120D") == "2027-03-22");
    CHECK(day_from_people("+1m", day("2026-01-31")) == day("2026-02-28"));
    CHECK(day_from_people("-1y", day("2024-02-29")) == day("2023-02-28"));
}

TEST_CASE("what is no day is not guessed", "[calendar]")
{
    CHECK(read_by_people(GENERATE("", "30/02/2026", "29/02/2026", "31.04.2026", "22/11/26", "22/11", "22/11.2026", "2w",
                                  "+w", "+2", "+2x", "+ 2w", "+9999y", "-9999y", "+99999d", "tomorrow", "22112026 9",
                                  "2211202", "11/22/2026", "\xff", "+2w\n+1d")) == "nothing");
}

TEST_CASE("people write hours in several ways", "[calendar]")
{
    CHECK(time_of_day_from_people(
              GENERATE("9:15", "09:15", "09.15", "9.15", "0915", "915", "9h15", "9H15", " 09:15 ")) == 9h + 15min);
    CHECK(time_of_day_from_people(GENERATE("9", "09", "9h", "9h00", "0900")) == 9h);
    CHECK(time_of_day_from_people("0") == 0min);
    CHECK(time_of_day_from_people("23:59") == 23h + 59min);
    CHECK_FALSE(time_of_day_from_people(GENERATE("", "24", "24:00", "9:60", "9:5", "9:", "9.", ":15", "h", "09150",
                                                 "2400", "-9", "9:15:00", "9 15", "\xff")));
}

TEST_CASE("people read the day before the month", "[calendar]")
{
    CHECK(to_people(day("2026-11-02")) == "02/11/2026");
}

TEST_CASE("months later is the same day number, or the last day of a shorter month", "[calendar]")
{
    const auto [from, months, to] = GENERATE(table<const char*, int, const char*>({
        {"2025-03-05", 1, "2025-04-05"},
        {"2025-08-31", 1, "2025-09-30"},
        {"2025-01-31", 1, "2025-02-28"},
        {"2024-01-31", 1, "2024-02-29"},
        {"2024-01-31", 3, "2024-04-30"},
        {"2024-02-29", 12, "2025-02-28"},
        {"2025-12-31", 2, "2026-02-28"},
        {"2026-03-31", -1, "2026-02-28"},
        {"2026-01-15", -13, "2024-12-15"},
        {"2026-01-15", 0, "2026-01-15"},
    }));
    CHECK(to_iso(add_months(day(from), months)) == to);
}

TEST_CASE("a year is lived on the birthday, which 29 February has on 1 March", "[calendar]")
{
    CHECK(age_in_years(day("1990-11-22"), day("2026-11-21")) == 35);
    CHECK(age_in_years(day("1990-11-22"), day("2026-11-22")) == 36);
    CHECK(age_in_years(day("2008-02-29"), day("2026-02-28")) == 17);
    CHECK(age_in_years(day("2008-02-29"), day("2026-03-01")) == 18);
    CHECK(age_in_years(day("2008-02-29"), day("2028-02-29")) == 20);
    CHECK(age_in_years(day("2026-11-22"), day("2026-11-22")) == 0);
}
