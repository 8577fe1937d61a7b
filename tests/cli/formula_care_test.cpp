#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

Json item_of(const Json& session, const std::string& code)
{
    for (const auto& each : session["aftercare"])
        if (each["code"] == code)
            return each;
    FAIL("no item " << code);
    return {};
}

} // namespace

TEST_CASE("what a formula asks for counts for sessions that are signed from then on, and for no other")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto sign = [&](const char* from, const char* to) {
        const auto done = clinic.run({"sign", "session"}, stock.session("2026-03-28", from, to));
        INFO(done.err);
        REQUIRE(done.code == 0);
        return clinic.shown("session", done.key());
    };
    const auto before = sign("13:30", "14:00");
    const Json care{{"formula", "HAIR-01"},
                    {"check_ins", {{{"day", 2}, {"look_for", "warmth"}}, {{"day", 14}}, {{"day", 60}}}},
                    {"longer", {{"NO_SAUNA", 120}}},
                    {"reason", "Nodules were seen in the second week"}};
    auto wrong = care;
    wrong["longer"]["NO_SAUNA"] = 72;
    CHECK(clinic.run({"add", "formula_care"}, wrong).rules() == Rules{"longer/hours_not_longer"});
    wrong = care;
    wrong["reason"] = "why";
    CHECK(clinic.run({"add", "formula_care"}, wrong).rules() == Rules{"reason/reason_too_short"});
    CHECK(clinic.count("formula_care") == 0);
    CHECK(clinic.add("formula_care", care) == "FC-000001");
    CHECK(clinic.run({"add", "formula_care"}, care).rules() == Rules{"reason/nothing_changed"});
    const auto after = sign("14:30", "15:00");
    CHECK(before["check_ins"].size() == 4);
    REQUIRE(after["check_ins"].size() == 3);
    CHECK(after["check_ins"][0]["kind"] == "FORMULA");
    CHECK(after["check_ins"][0]["day"] == 2);
    CHECK(after["check_ins"][0]["look_for"] == "warmth");
    CHECK(after["check_ins"][0]["due"] == "2026-03-30T16:00:00+02:00"); // 48 hours, over the change of the clocks
    CHECK(item_of(before, "NO_SAUNA")["recommended_ends"] == "2026-03-31T15:00:00+02:00");
    CHECK(item_of(after, "NO_SAUNA")["recommended_ends"] == "2026-04-02T16:00:00+02:00");
    CHECK(item_of(after, "NO_SAUNA")["longer_by"] == "FC-000001");
    CHECK(item_of(after, "NO_POOL")["longer_by"] == "");
    clinic.at("2026-03-30", "18:00");
    const auto closed = clinic.run({"add", "check_in"}, {{"check_in", after["check_ins"][0]["key"]},
                                                         {"asked", false},
                                                         {"at", "2026-03-30 17:00"},
                                                         {"note", "voicemail"}});
    INFO(closed.err);
    CHECK(closed.code == 0);
    (void)clinic.add("formula_care", {{"formula", "HAIR-01"}, {"reason", "As the others again"}});
    CHECK(clinic.run({"verify"}).code == 0);
}
