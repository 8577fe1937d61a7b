#include "base/id_maker.h"

#include <catch2/catch.hpp>

#include <set>

using namespace clinic;

namespace {

constexpr int desk_shift = 12;
constexpr int time_shift = 22;
constexpr std::int64_t ids_in_a_millisecond = 4096;

int desk_of(std::int64_t id)
{
    return static_cast<int>((id >> desk_shift) & 1023);
}

StoppedClock morning()
{
    return StoppedClock(*moment_from_iso("2026-11-22T09:30Z"));
}

} // namespace

TEST_CASE("row numbers grow even when the clock stands still or goes back", "[id]")
{
    auto clock = morning();
    IdMaker maker(clock);
    std::int64_t last = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 10'000; ++i) {
            const auto id = maker.next();
            REQUIRE(id > last);
            last = id;
        }
        clock.moment -= std::chrono::hours(1);
    }
}

TEST_CASE("a row number holds the milliseconds since 2020, the desk and a counter", "[id]")
{
    StoppedClock clock(*moment_from_iso("2020-01-01T00:00:01.500Z"));
    IdMaker maker(clock, 7);

    CHECK(maker.next() == (std::int64_t{1500} << time_shift) + (7 << desk_shift));
    CHECK(maker.next() == (std::int64_t{1500} << time_shift) + (7 << desk_shift) + 1);
}

TEST_CASE("two desks never make the same row number, however many they make at once", "[id]")
{
    const auto clock = morning();
    IdMaker one(clock, 1);
    IdMaker other(clock, 2);
    std::set<std::int64_t> ids;
    for (std::int64_t i = 0; i < 2 * ids_in_a_millisecond + 1; ++i) {
        const auto mine = one.next();
        const auto theirs = other.next();
        REQUIRE(desk_of(mine) == 1);
        REQUIRE(desk_of(theirs) == 2);
        REQUIRE(ids.insert(mine).second);
        REQUIRE(ids.insert(theirs).second);
    }
}

TEST_CASE("numbers go on behind the last one in the record, whichever desk made it", "[id]")
{
    const auto clock = morning();
    const int desk = GENERATE(0, 5, 1023);
    IdMaker earlier(clock, desk);
    const auto last = earlier.next();

    IdMaker maker(clock, 5);
    maker.after(last);
    maker.after(3);

    const auto next = maker.next();
    CHECK(next > last);
    CHECK(desk_of(next) == 5);
}

TEST_CASE("a clock before 2020 still gives growing positive numbers", "[id]")
{
    const StoppedClock clock(*moment_from_iso("1999-01-01T00:00Z"));
    IdMaker maker(clock);
    const auto first = maker.next();
    CHECK(first > 0);
    CHECK(maker.next() > first);
}

TEST_CASE("a request id is 128 bits in hex, another one each time", "[id]")
{
    const auto id = fresh_request_id();
    CHECK(id.size() == 32);
    CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(id != fresh_request_id());
}
