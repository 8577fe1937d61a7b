#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

/// On 28 March at noon 20 mL of the hair formula are mixed; they are good until the next noon.
Json a_mixture(const HairStock& stock)
{
    return {{"version", "HAIR-01@1"},
            {"lots", {{"Panthenol", "PAN-1"}, {stock.procaine, stock.procaine_lot}}},
            {"content", "20"},
            {"opened", "2026-03-28 12:00"},
            {"opened_by", stock.practitioner},
            {"checked_by", stock.manager},
            {"discard_after", "2026-03-29 12:00"}};
}

Json traced(const DrillClinic& clinic, const std::string& kind, const std::string& key)
{
    const auto told = clinic.run({"trace", kind, key});
    INFO(told.err);
    REQUIRE(told.code == 0);
    return told.json();
}

} // namespace

TEST_CASE("the clinic's own mixture feeds sessions until it is empty or too old, and is traced both ways")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto vial = clinic.add("vial", a_mixture(stock));
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["drawn"] = {{vial, "2.5"}};
    const auto signed_session = clinic.run({"sign", "session"}, session);
    INFO(signed_session.err);
    REQUIRE(signed_session.code == 0);
    const auto row = clinic.shown("vial", vial);
    CHECK(row["left"] == "17.5");
    CHECK(row["punctures"] == 1);
    CHECK(row["life"][0]["session"] == signed_session.key());

    CHECK(traced(clinic, "vial", vial)["patients"] == Json{stock.patient});
    CHECK(traced(clinic, "lot", traced(clinic, "vial", vial)["lots"][0].get<std::string>())["vials"] == Json{vial});
    CHECK(traced(clinic, "version", "HAIR-01@1")["vials"] == Json{vial});

    session["drawn"] = {{vial, "17.6"}};
    CHECK(clinic.run({"sign", "session"}, session).rules() == std::vector<std::string>{"drawn/vial_not_enough"});
    clinic.at("2026-03-29", "18:00");
    session = stock.session("2026-03-29", "14:30", "15:00");
    session["drawn"] = {{vial, "2.5"}};
    CHECK(clinic.run({"sign", "session"}, session).rules() == std::vector<std::string>{"drawn/vial_discarded"});

    const Json waste{{"vial", vial}, {"amount", "17.5"}, {"witness", "Mary Sample"}, {"reason", "too old to be used"}};
    (void)clinic.add("vial_waste", waste);
    CHECK(clinic.shown("vial", vial)["left"] == "0");
    CHECK(clinic.run({"add", "vial_waste"}, waste).rules() == std::vector<std::string>{"amount/more_than_left"});
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("a preparation on hold stops a signature, says who can release it, and its lots stay usable")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto vial = clinic.add("vial", a_mixture(stock));
    REQUIRE(clinic.run({"hold", "vial", vial, "--reason", "cloudy after mixing"}).code == 0);
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["drawn"] = {{vial, "2.5"}};
    const auto refused = clinic.run({"sign", "session"}, session);
    CHECK(refused.rules() == std::vector<std::string>{"drawn/vial_held"});
    CHECK(refused.err.find("It can be released by: ") != std::string::npos);
    const auto waiting = clinic.add("session", session);
    CHECK(traced(clinic, "vial", vial)["not_signed"][0]["session"] == waiting);

    session.erase("drawn");
    CHECK(clinic.run({"sign", "session"}, session).code == 0);
    REQUIRE(clinic.run({"release", "vial", vial, "--reason", "clear again when warm"}).code == 0);
    CHECK(clinic.run({"sign", "session", waiting}).code == 0);
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("opening a vial takes it from its counted lot, and a session draws from the lot it names")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    auto delivery = stock.a_lot(stock.panthenol, "PAN-V");
    delivery["quantity"] = "3";
    delivery["unit"] = "VIAL";
    const auto lot = clinic.add("lot", delivery);
    clinic.at("2026-03-28", "18:00");
    const auto vial = clinic.add("vial", {{"lot", lot},
                                          {"used", {{stock.panthenol, "1"}}},
                                          {"content", "5"},
                                          {"opened", "2026-03-28 09:00"},
                                          {"opened_by", stock.practitioner},
                                          {"discard_after", "2026-04-02 09:00"}});
    CHECK(clinic.shown("lot", lot)["on_hand"] == "2");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["drawn"] = {{vial, "1"}};
    CHECK(clinic.run({"sign", "session"}, session).rules() == std::vector<std::string>{"drawn/vial_of_other_lot"});
    session["lots"]["Panthenol"] = "PAN-V";
    session["used"] = {{stock.panthenol, "1"}}; // it left the lot when it was opened, and leaves it only once
    CHECK(clinic.run({"sign", "session"}, session).rules() == std::vector<std::string>{"lots/lot_taken_already"});
    session.erase("used");
    REQUIRE(clinic.run({"sign", "session"}, session).code == 0); // nothing more is taken from the lot
    CHECK(clinic.shown("lot", lot)["on_hand"] == "2");
    CHECK(clinic.shown("vial", vial)["left"] == "4");
}
