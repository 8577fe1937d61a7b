#include "domain/care/body_map.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

constexpr BodyView face_front{Region::face, Side::front}; // 180 mm wide, 240 mm high

Injecting papule(std::int64_t microlitres)
{
    return {.volume = Volume{microlitres},
            .depth = Decimal(2),
            .technique = InjectionTechnique::papule,
            .needle = "30G x 4 mm"};
}

} // namespace

TEST_CASE("points along a line stand evenly from one end to the other", "[body_map]")
{
    const auto across = places_along({0, 5000}, {10'000, 5000}, face_front, 30); // 180 mm: six steps
    REQUIRE(across.size() == 7);
    CHECK(across.front() == Place{0, 5000});
    CHECK(across[1] == Place{1667, 5000});
    CHECK(across[3] == Place{5000, 5000});
    CHECK(across.back() == Place{10'000, 5000});

    const auto slanted = places_along({2500, 2500}, {7500, 5833}, face_front, 20); // 90 by 80 mm: 120.4 mm
    REQUIRE(slanted.size() == 7);
    CHECK(slanted.back() == Place{7500, 5833});
}

TEST_CASE("a line shorter than half the spacing is one point", "[body_map]")
{
    CHECK(places_along({5000, 5000}, {5100, 5000}, face_front, 10) == std::vector<Place>{{5000, 5000}});
    CHECK(places_along({5000, 5000}, {5000, 5000}, face_front, 10) == std::vector<Place>{{5000, 5000}});
}

TEST_CASE("an area is filled row by row, whichever corner comes first", "[body_map]")
{
    const Place upper_left{2000, 2000};
    const Place lower_right{5333, 3667}; // 60 by 40 mm
    const auto filled = places_within(upper_left, lower_right, face_front, 20);
    REQUIRE(filled.size() == 12);
    CHECK(filled.front() == upper_left);
    CHECK(filled[3] == Place{5333, 2000});
    CHECK(filled.back() == lower_right);

    const auto other_way = places_within(lower_right, upper_left, face_front, 20);
    REQUIRE(other_way.size() == 12);
    CHECK(other_way.front() == lower_right);
    CHECK(other_way.back() == upper_left);
}

TEST_CASE("every region is drawn from at least one side, and every drawing has an extent", "[body_map]")
{
    for (const Region region : all_of<Region>()) {
        CAPTURE(code_of(region));
        REQUIRE_FALSE(sides_of(region).empty());
        for (const Side side : sides_of(region)) {
            CHECK(extent_of({region, side}).width > 0);
            CHECK(extent_of({region, side}).height > 0);
        }
    }
    CHECK(sides_of(Region::face) == std::vector{Side::front, Side::left, Side::right});
    CHECK_THROWS_AS(extent_of({Region::face, Side::back}), std::out_of_range);
}

TEST_CASE("points injected alike are told together, side by side", "[body_map]")
{
    const std::vector<InjectionPoint> points{{Side::left, {1, 1}, papule(50)},
                                             {Side::front, {1, 1}, papule(50)},
                                             {Side::front, {2, 1}, papule(20)},
                                             {Side::front, {3, 1}, papule(50)},
                                             {Side::front, {4, 1}, {}}};
    const auto groups = grouped(points);
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].side == Side::front);
    CHECK(groups[0].count == 2);
    CHECK(groups[0].volume == Volume{100});
    CHECK(groups[1].volume == Volume{20});
    CHECK(groups[2].volume == Volume{0});
    CHECK(groups[3].side == Side::left);
    CHECK(volume_of(points) == Volume{170});
}

TEST_CASE("a point tells volume, depth, technique and needle, or it is not complete", "[body_map]")
{
    CHECK(is_complete(papule(50)));
    CHECK_FALSE(is_complete({}));
    CHECK_FALSE(is_complete(papule(0)));
    auto how = papule(50);
    how.needle = " ";
    CHECK_FALSE(is_complete(how));
    how = papule(50);
    how.technique.reset();
    CHECK_FALSE(is_complete(how));
    how = papule(50);
    how.depth.reset();
    CHECK_FALSE(is_complete(how));
}
