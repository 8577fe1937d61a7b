#include "base/clock.h"

#include <catch2/catch.hpp>

using namespace clinic;

TEST_CASE("the machine's clock tells a moment after this program was written", "[clock]")
{
    CHECK(SystemClock().now() > *moment_from_iso("2026-01-01T00:00Z"));
}

TEST_CASE("a stopped clock stands still until it is set", "[clock]")
{
    StoppedClock clock(*moment_from_iso("2026-11-22T09:30Z"));
    CHECK(to_iso(clock.now()) == "2026-11-22T09:30:00.000Z");

    clock.moment += std::chrono::minutes(1);
    CHECK(to_iso(clock.now()) == "2026-11-22T09:31:00.000Z");
}
