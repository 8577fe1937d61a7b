#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A scalp is treated on 28 March; three sessions are planned, two weeks apart.
class TreatedInCourse {
public:
    TreatedInCourse() : stock(clinic)
    {
        clinic.at("2026-03-28", "18:00");
        course = clinic.add("course", plan());
        session = sign("2026-03-28");
    }
    [[nodiscard]] Json plan() const
    {
        return {{"patient", stock.patient}, {"indication", "HAIR_RESTORATION"},
                {"region", "SCALP"},        {"planned", 3},
                {"interval_days", 14},      {"begins", "2026-03-28"}};
    }
    [[nodiscard]] std::string sign(const char* day)
    {
        clinic.at(day, "18:00");
        const auto done = clinic.run({"sign", "session"}, stock.session(day, "14:30", "15:00"));
        INFO(done.err);
        REQUIRE(done.code == 0);
        return done.key();
    }
    [[nodiscard]] std::vector<std::string> due(const std::string& kind) const
    {
        std::vector<std::string> keys;
        for (const auto& each : clinic.run({"due"}).json())
            if (each["kind"] == kind)
                keys.push_back(each["key"]);
        return keys;
    }

    DrillClinic clinic;
    HairStock stock;
    std::string course;
    std::string session;
};

constexpr auto why = "Written down for the wrong patient";

} // namespace

TEST_CASE("a course follows its sessions, asks for the next one in time, and warns before")
{
    TreatedInCourse at;
    auto shown = at.clinic.shown("course", at.course);
    CHECK(shown["state"] == "RUNNING");
    CHECK(shown["sessions"] == Json::array({{{"key", at.session}, {"day", "2026-03-28"}}}));
    CHECK(shown["next"] == "2026-04-11");
    CHECK(at.due("COURSE_SESSION").empty());

    at.clinic.at("2026-04-10", "18:00");
    const auto early = at.clinic.run({"check", "session"}, at.stock.session("2026-04-10", "14:30", "15:00")).json();
    const auto too_early =
        std::count_if(early.begin(), early.end(), [](const Json& each) { return each["rule"] == "course_too_early"; });
    CHECK(too_early == 1);
    at.clinic.at("2026-04-11", "18:00");
    CHECK(at.due("COURSE_SESSION") == std::vector{at.course});
    (void)at.sign("2026-04-11");
    CHECK(at.due("COURSE_SESSION").empty());
    (void)at.sign("2026-04-25");
    shown = at.clinic.shown("course", at.course);
    CHECK(shown["state"] == "COMPLETE");
    CHECK(shown["next"].is_null());
    CHECK(at.clinic.run({"end", "course", at.course, "--reason", "moved to another city"}).rules() ==
          Rules{"course/complete_already"});
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a course runs once for a treatment, and another takes its place when it was ended with a reason")
{
    TreatedInCourse at;
    CHECK(at.clinic.run({"add", "course"}, at.plan()).rules() == Rules{"indication/runs_already"});
    CHECK(at.clinic.run({"end", "course", at.course, "--reason", "moved"}).rules() == Rules{"reason/reason_too_short"});
    REQUIRE(at.clinic.run({"end", "course", at.course, "--reason", "weekly from now on"}).code == 0);
    CHECK(at.clinic.shown("course", at.course)["state"] == "ENDED");
    CHECK(at.clinic.shown("course", at.course)["end_reason"] == "weekly from now on");
    auto weekly = at.plan();
    weekly["interval_days"] = 7;
    const auto second = at.clinic.add("course", weekly); // from the same day on, and yet without its session
    CHECK(at.clinic.shown("course", second)["sessions"].empty());
    CHECK(at.clinic.shown("course", at.course)["sessions"].size() == 1);
    CHECK(at.clinic.run({"list", "course"}).json().size() == 1);
    weekly["planned"] = 0;
    weekly["region"] = "FACE";
    CHECK(at.clinic.run({"add", "course"}, weekly).rules() == Rules{"planned/planned_out_of_range"});
}

TEST_CASE("a session that was declared invalid stays readable, counts nowhere, and leaves its course")
{
    TreatedInCourse at;
    const auto sealed = at.clinic.shown("session", at.session)["sealed"];
    CHECK(at.clinic.run({"invalidate", "session", at.session, "--reason", "wrong"}).rules() ==
          Rules{"reason/reason_too_short"});
    REQUIRE(at.clinic.run({"invalidate", "session", at.session, "--reason", why}).code == 0);

    const auto shown = at.clinic.shown("session", at.session);
    CHECK(shown["state"] == "INVALID");
    CHECK(shown["invalid"]["reason"] == why);
    CHECK(shown["sealed"] == sealed);
    CHECK(shown["lots"].size() == 2);
    CHECK(at.clinic.run({"trace", "version", "HAIR-01@1"}).json()["patients"].empty());
    const auto course = at.clinic.shown("course", at.course);
    CHECK(course["sessions"].empty());
    CHECK(course["next"] == "2026-03-28");
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("nothing that follows a session is asked of an invalid one, and it takes addenda still")
{
    TreatedInCourse at;
    const auto before = at.clinic.shown("session", at.session);
    const auto check_in = before["check_ins"][0]["key"].get<std::string>();
    const auto item = before["aftercare"][0]["key"].get<std::string>();
    REQUIRE(at.clinic.run({"invalidate", "session", at.session, "--reason", why}).code == 0);
    at.clinic.at("2026-06-01", "18:00");
    CHECK(at.due("CHECK_IN").empty());
    CHECK(at.clinic.run({"clear", item, "--reason", "long over by now"}).rules() == Rules{"item/session_invalid"});
    const Json answers{{"asked", false}, {"at", "2026-06-01 10:00"}, {"note", "answering machine"}};
    CHECK(at.clinic.run({"amend", "check_in", check_in}, answers).rules() == Rules{"check_in/session_invalid"});
    CHECK(at.clinic.run({"invalidate", "session", at.session, "--reason", why}).rules() ==
          Rules{"session/invalid_already"});
    const Json reaction{{"session", at.session},
                        {"onset", "2026-03-29"},
                        {"outcome", "RECOVERED"},
                        {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}}};
    CHECK(at.clinic.run({"add", "reaction"}, reaction).code == 2);
    CHECK(at.clinic.run({"sign", "session", at.session}).rules() == Rules{"state/already_signed"});
    CHECK(at.clinic.run({"add", "addendum"}, {{"session", at.session}, {"text", "The right one is S-000002."}}).code ==
          0);
    const auto handout = at.clinic.file("handout.pdf").string();
    CHECK(at.clinic.run({"paper", "handout", "--for", at.session, "--out", handout}).code == 2);
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("the aftercare waits to be handed over until somebody says how it was taken")
{
    TreatedInCourse at;
    CHECK(at.due("HANDOUT_TO_GIVE") == std::vector{at.session});
    Json handout{{"session", at.session},
                 {"at", "2026-03-28 15:05"},
                 {"language", "fr"},
                 {"way", "PAPER"},
                 {"acknowledged", "NONE"}};
    CHECK(at.clinic.run({"add", "handout"}, handout).rules() == Rules{"note/note_missing"});
    handout["acknowledged"] = "REPEATED";
    const auto key = at.clinic.add("handout", handout);
    CHECK(at.due("HANDOUT_TO_GIVE").empty());
    CHECK(at.clinic.shown("handout", key)["rules_version"] == "1");
    CHECK(at.clinic.shown("session", at.session)["handouts"][0]["acknowledged"] == "REPEATED");
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("only a signed session is declared invalid, and what it took goes back to its lot and its vial")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    auto delivery = stock.a_lot(stock.panthenol, "PAN-V");
    delivery["quantity"] = "3";
    delivery["unit"] = "VIAL";
    const auto lot = clinic.add("lot", delivery);
    clinic.at("2026-03-28", "18:00");
    const auto vial = clinic.add("vial", {{"lot", stock.procaine_lot},
                                          {"content", "5"},
                                          {"opened", "2026-03-28 09:00"},
                                          {"opened_by", stock.practitioner},
                                          {"discard_after", "2026-04-02 09:00"}});
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["lots"]["Panthenol"] = "PAN-V";
    session["used"] = {{stock.panthenol, "1"}};
    session["drawn"] = {{vial, "2"}};
    const auto waiting = clinic.add("session", session);
    CHECK(clinic.run({"invalidate", "session", waiting, "--reason", why}).rules() ==
          Rules{"session/session_not_signed"});
    REQUIRE(clinic.run({"sign", "session", waiting}).code == 0);
    CHECK(clinic.shown("lot", lot)["on_hand"] == "2");
    CHECK(clinic.shown("vial", vial)["left"] == "3");
    REQUIRE(clinic.run({"invalidate", "session", waiting, "--reason", why}).code == 0);
    CHECK(clinic.shown("lot", lot)["on_hand"] == "3");
    const auto row = clinic.shown("vial", vial);
    CHECK(row["left"] == "5");
    CHECK(row["punctures"] == 0);
    REQUIRE(row["life"].size() == 2); // drawn, and given back
    CHECK(row["life"][1]["reason"] == why);
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("whoever declares a session invalid is told which reactions no audit counts any more")
{
    TreatedInCourse at;
    const auto reaction = at.clinic.add("reaction", {{"session", at.session},
                                                     {"onset", "2026-03-28"},
                                                     {"outcome", "RECOVERED"},
                                                     {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}}});
    const auto told = at.clinic.run({"invalidate", "session", at.session, "--reason", why});
    REQUIRE(told.code == 0);
    CHECK_THAT(told.err, Catch::Contains(reaction));
    const auto trace = at.clinic.run({"trace", "patient", at.stock.patient}).json();
    CHECK(trace["sessions"][0]["state"] == "INVALID");
}
