#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

Json a_point(int x, int y)
{
    return {{"side", "TOP"},         {"x", x}, {"y", y}, {"volume", "1.25"}, {"depth", "2.5"}, {"technique", "NAPPAGE"},
            {"needle", "32G x 4 mm"}};
}

} // namespace

TEST_CASE("points of the body map are signed with the session and read back as they were given")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["points"] = {a_point(5000, 4000), a_point(5200, 4100)};
    const auto done = clinic.run({"sign", "session"}, session);
    INFO(done.err);
    REQUIRE(done.code == 0);
    CHECK(clinic.shown("session", done.key())["points"] == session["points"]);
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("a point off the drawing, incomplete or too deep is told with what to do")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    const auto rules = [&](const Json& points) {
        session["points"] = points;
        std::vector<std::string> told;
        for (const auto& each : clinic.run({"check", "session"}, session).json())
            told.push_back(each["field"].get<std::string>() + '/' + each["rule"].get<std::string>());
        return told;
    };
    CHECK(rules({a_point(10'001, 0), a_point(1, 1)}) == std::vector<std::string>{"points/point_off_drawing"});
    auto from_front = a_point(1, 1);
    from_front["side"] = "FRONT"; // a scalp is not drawn from there
    CHECK(rules({from_front, a_point(1, 1)}) == std::vector<std::string>{"points/point_off_drawing"});
    auto bare = a_point(1, 1);
    bare.erase("needle");
    CHECK(rules({bare, a_point(1, 1)}) == std::vector<std::string>{"points/point_incomplete"});
    auto deep = a_point(1, 1);
    deep["depth"] = "4.5";
    CHECK(rules({deep, a_point(1, 1)}) == std::vector<std::string>{"points/point_too_deep"});
}
