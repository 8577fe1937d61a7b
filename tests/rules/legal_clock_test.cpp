#include "domain/requests/legal_clock.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("one month ends on the same day number, and the law waits for a working day", "[legal clock]")
{
    using enum Country;
    const auto [country, received, target, limit] = GENERATE(table<Country, const char*, const char*, const char*>({
        {fr, "2025-03-05", "2025-04-05", "2025-04-07"}, {fr, "2025-08-31", "2025-09-30", "2025-09-30"},
        {fr, "2025-01-31", "2025-02-28", "2025-02-28"}, {fr, "2024-01-31", "2024-02-29", "2024-02-29"},
        {fr, "2025-01-29", "2025-02-28", "2025-02-28"}, {fr, "2025-01-30", "2025-02-28", "2025-02-28"},
        {fr, "2024-01-29", "2024-02-29", "2024-02-29"}, {fr, "2024-02-29", "2024-03-29", "2024-03-29"},
        {gb, "2024-02-29", "2024-03-29", "2024-04-02"}, {fr, "2026-02-28", "2026-03-28", "2026-03-30"},
        {fr, "2026-01-31", "2026-02-28", "2026-03-02"}, {fr, "2025-12-31", "2026-01-31", "2026-02-02"},
        {fr, "2025-04-01", "2025-05-01", "2025-05-02"}, {fr, "2025-07-15", "2025-08-15", "2025-08-18"},
        {fr, "2026-06-14", "2026-07-14", "2026-07-15"}, {gr, "2026-03-10", "2026-04-10", "2026-04-14"},
        {gr, "2025-02-25", "2025-03-25", "2025-03-26"}, {gr, "2025-09-28", "2025-10-28", "2025-10-29"},
        {gb, "2025-11-25", "2025-12-25", "2025-12-29"}, {gb, "2026-07-31", "2026-08-31", "2026-09-01"},
    }));
    CAPTURE(received);

    const auto due = one_month_after(day(received), country);

    CHECK(to_iso(due.target) == target);
    CHECK(to_iso(due.legal_limit) == limit);
}

TEST_CASE("an extension counts three months from receipt, not two from the first due date", "[legal clock]")
{
    const auto [received, target, limit] = GENERATE(table<const char*, const char*, const char*>({
        {"2025-03-05", "2025-06-05", "2025-06-05"},
        {"2025-08-31", "2025-11-30", "2025-12-01"},
        {"2025-01-31", "2025-04-30", "2025-04-30"},
        {"2024-01-31", "2024-04-30", "2024-04-30"},
        {"2025-01-29", "2025-04-29", "2025-04-29"},
        {"2025-01-30", "2025-04-30", "2025-04-30"},
        {"2024-01-29", "2024-04-29", "2024-04-29"},
        {"2024-02-29", "2024-05-29", "2024-05-29"},
        {"2026-02-28", "2026-05-28", "2026-05-28"},
        {"2026-01-31", "2026-04-30", "2026-04-30"},
        {"2025-12-31", "2026-03-31", "2026-03-31"},
    }));
    CAPTURE(received);

    const auto due = extended(day(received), Country::fr);

    CHECK(to_iso(due.target) == target);
    CHECK(to_iso(due.legal_limit) == limit);
}

TEST_CASE("the French eight days aim at the eighth day and end on a working day", "[legal clock]")
{
    const auto [received, target, limit] = GENERATE(table<const char*, const char*, const char*>({
        {"2026-01-05", "2026-01-13", "2026-01-13"},
        {"2025-12-17", "2025-12-25", "2025-12-26"},
        {"2026-07-06", "2026-07-14", "2026-07-15"},
        {"2025-04-11", "2025-04-19", "2025-04-22"},
    }));
    CAPTURE(received);

    CHECK(french_eight_days(day(received)) == DueDates{.target = day(target), .legal_limit = day(limit)});
}

TEST_CASE("nothing is handed over in France before two days of reflection", "[legal clock]")
{
    CHECK(to_iso(french_earliest(day("2026-01-05"))) == "2026-01-07");
}

TEST_CASE("HIPAA gives thirty days and thirty more", "[legal clock]")
{
    CHECK(to_iso(hipaa_due(day("2026-01-05"))) == "2026-02-04");
    CHECK(to_iso(hipaa_extended(day("2026-01-05"))) == "2026-03-06");
    CHECK(to_iso(hipaa_due(day("2025-12-15"))) == "2026-01-14");
    CHECK(to_iso(hipaa_extended(day("2025-12-15"))) == "2026-02-13");
}
