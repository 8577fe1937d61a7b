#include "cli/drill_clinic.h"

using namespace clinic::tests;

namespace {

/// A second version of HAIR-01, without procaine, still a draft.
std::string milder(const DrillClinic& clinic, const HairStock& stock)
{
    return clinic.add("version", {{"formula", "HAIR-01"},
                                  {"parent", "HAIR-01@1"},
                                  {"reason", "SAFETY_REACTION"},
                                  {"reason_text", "Three cases of urticaria"},
                                  {"author", stock.practitioner},
                                  {"vehicle", "SALINE"},
                                  {"ph", "7.0"},
                                  {"route", "INTRADERMAL"},
                                  {"depth", 4},
                                  {"most_volume", "5"},
                                  {"lines", {{{"ingredient", stock.panthenol}, {"value", "50"}, {"unit", "mg/mL"}}}}});
}

std::string message_of(const Ran& refused)
{
    REQUIRE(refused.code == 2);
    return refused.problems().front()["message"];
}

} // namespace

TEST_CASE("a version goes from draft to force step by step, never by its author alone")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto key = milder(clinic, stock);
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.begin() + 1, {"version", key});
        return clinic.run(words);
    };
    CHECK(run({"approve", "--by", stock.approver}).rules() == std::vector<std::string>{"state/not_in_review"});
    CHECK(run({"enforce"}).rules() == std::vector<std::string>{"state/not_approved"});
    REQUIRE(run({"submit"}).code == 0);
    CHECK(clinic.run({"amend", "version", key}, Json{{"reason_text", "late"}}).rules() ==
          std::vector<std::string>{"formula/not_a_draft"});
    CHECK(run({"approve", "--by", stock.practitioner}).rules() == std::vector<std::string>{"by/decider_is_author"});
    CHECK(run({"approve", "--by", "PR-009999"}).rules() == std::vector<std::string>{"by/unknown_key"});
    REQUIRE(run({"approve", "--by", stock.approver}).code == 0);
    CHECK(clinic.shown("version", "HAIR-01@1")["state"] == "EFFECTIVE");
    REQUIRE(run({"enforce"}).code == 0);
    CHECK(clinic.shown("version", "HAIR-01@1")["state"] == "SUPERSEDED");
    const auto shown = clinic.shown("version", key);
    CHECK(shown["state"] == "EFFECTIVE");
    CHECK(shown["author"] == stock.practitioner);
    CHECK(shown["approved"]["by"] == stock.approver);
    CHECK(shown["content_hash"].get<std::string>().size() == 64);
    CHECK(shown["ph"] == "7");
    CHECK(shown["most_volume"] == "5");
    CHECK(clinic.run({"verify"}).code == 0);
}

TEST_CASE("a rejected version stays rejected, and the next one is made from it")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto key = milder(clinic, stock);
    REQUIRE(clinic.run({"submit", "version", key}).code == 0);
    CHECK(clinic.run({"reject", "version", key, "--by", stock.approver, "--reason", "no"}).rules() ==
          std::vector<std::string>{"reason/reason_missing"});
    REQUIRE(clinic.run({"reject", "version", key, "--by", stock.approver, "--reason", "The strength is wrong"}).code ==
            0);
    CHECK(clinic.shown("version", key)["rejected"]["reason"] == "The strength is wrong");
    CHECK(clinic.run({"submit", "version", key}).code == 2);
    const auto next =
        clinic.add("version", {{"formula", "HAIR-01"},
                               {"parent", key},
                               {"reason", "ERROR_CORRECTION"},
                               {"reason_text", "The strength was wrong"},
                               {"lines", {{{"ingredient", stock.panthenol}, {"value", 4}, {"unit", "%_w/v"}}}}});
    CHECK(next == "HAIR-01@3");
}

TEST_CASE("a version that is not in force stops a signature, and says who can mend it")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto key = milder(clinic, stock);
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["lots"].erase(stock.procaine);
    const auto sentence_with = [&](const std::string& version) {
        session["version"] = version;
        return message_of(clinic.run({"sign", "session"}, session));
    };
    CHECK(sentence_with(key) ==
          "HAIR-01@2 is still a draft. Whoever wrote it submits it for review; then somebody else who may approve "
          "formulas approves it and puts it in force. Or choose HAIR-01@1, which is in force.");
    REQUIRE(clinic.run({"submit", "version", key}).code == 0);
    CHECK_THAT(sentence_with(key), Catch::StartsWith("HAIR-01@2 is still in review."));
    REQUIRE(clinic.run({"approve", "version", key, "--by", stock.approver}).code == 0);
    CHECK_THAT(sentence_with(key), Catch::StartsWith("HAIR-01@2 is approved but not in force yet. Somebody who may "));
    REQUIRE(clinic.run({"enforce", "version", key}).code == 0);
    CHECK_THAT(sentence_with(key), Catch::StartsWith("HAIR-01@2 is in force only since 28/03/2026")); // since 18:00
    REQUIRE(clinic.run({"withdraw", "version", key, "--reason", "The supplier recalled it"}).code == 0);
    const auto withdrawn = sentence_with(key);
    CHECK_THAT(withdrawn, Catch::StartsWith("HAIR-01@2 was withdrawn"));
    CHECK_THAT(withdrawn, Catch::EndsWith("Or choose another formula."));
    const auto third =
        clinic.add("version", {{"formula", "HAIR-01"},
                               {"parent", key},
                               {"reason", "STOCK"},
                               {"reason_text", "Another strength"},
                               {"author", stock.practitioner},
                               {"lines", {{{"ingredient", stock.panthenol}, {"value", 4}, {"unit", "%_w/v"}}}}});
    REQUIRE(clinic.run({"submit", "version", third}).code == 0);
    REQUIRE(clinic.run({"reject", "version", third, "--by", stock.approver, "--reason", "Not now, please"}).code == 0);
    CHECK_THAT(sentence_with(third), Catch::StartsWith("HAIR-01@3 was rejected. Somebody who may write formulas"));
}

TEST_CASE("the difference of two versions is told in JSON and in words")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto key = milder(clinic, stock);
    const auto told = clinic.run({"difference", "HAIR-01@1", key}).json();
    CHECK(told["lines"].size() == 2);
    CHECK(told["lines"][0]["kind"] == "UNIT_CHANGED");
    CHECK(told["lines"][0]["comparable"] == true);
    CHECK(told["lines"][1]["kind"] == "REMOVED");
    CHECK(told["lines"][1]["before"]["value"] == "0.4");
    CHECK(told["lost"] == Json{"ESTER_ANAESTHETIC_PABA"});
    CHECK(told["gained"].empty());
    CHECK(clinic.run({"difference", key, key}).json()["lines"].empty());
    CHECK(clinic.run({"difference", key, "HAIR-01@77"}).rules() == std::vector<std::string>{"after/unknown_key"});
    const auto words =
        clinic.program().run({"--record", clinic.record(), "--lang", "en", "difference", "HAIR-01@1", key});
    CHECK_THAT(words.out, Catch::Contains("Removed\tprocaine HCl\t0.4\u00a0% w/v → –"));
    CHECK_THAT(words.out, Catch::Contains("Allergen groups lost"));
}

TEST_CASE("coming back to what was changed for safety warns, with the reason, and is saved")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto key = milder(clinic, stock);
    const auto back =
        clinic.run({"add", "version"}, Json{{"formula", "HAIR-01"},
                                            {"parent", key},
                                            {"reason", "EFFICACY"},
                                            {"reason_text", "It burns less"},
                                            {"lines",
                                             {{{"ingredient", "procaine HCl"}, {"value", "4"}, {"unit", "mg/mL"}},
                                              {{"ingredient", stock.panthenol}, {"value", "5"}, {"unit", "%_w/v"}}}}});
    CHECK(back.code == 0);
    CHECK(back.rules() == std::vector<std::string>{"lines/same_as_older", "lines/ingredient_taken_out"});
    CHECK_THAT(back.problems().front()["message"].get<std::string>(), Catch::Contains("Three cases of urticaria"));
}

TEST_CASE("a mix is calculated exactly and nothing is saved (domain.md 4.1)")
{
    DrillClinic clinic;
    const auto part = [](const Json& volume, const std::string& substance, const std::string& percent) {
        return Json{{"volume", volume},
                    {"contents", {{{"substance", substance}, {"value", percent}, {"unit", "%_w/v"}}}}};
    };
    const auto mixed =
        clinic.run({"mix"}, Json{{"parts", {part(2, "caffeine", "20"), part("3", "organic silicon", "1")}}}).json();
    CHECK(mixed["volume"] == "5");
    CHECK(mixed["contents"][0]["value"] == "8");
    CHECK(mixed["contents"][1]["value"] == "0.6");
    CHECK(mixed["rounded"] == false);
    CHECK(clinic.run({"mix"}, Json{{"parts", Json::array()}}).rules() ==
          std::vector<std::string>{"parts/parts_unusable"});
    CHECK(clinic.run({"mix"}, Json{{"parts", {{{"volume", "a lot"}}}}}).code == 2);
}

TEST_CASE("dissolving fat is refused in France with the source of the rule, whatever it is called")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    const auto deoxycholate = clinic.add(
        "ingredient", {{"inci", "Sodium Deoxycholate"}, {"cas", "302-95-4 / 83-44-3"}, {"category", "LIPOLYTIC"}});
    (void)clinic.add("formula", {{"code", "FAT-01"}, {"name", "Contour"}, {"indications", {"HAIR_RESTORATION"}}});
    (void)clinic.add("version", {{"formula", "FAT-01"},
                                 {"author", stock.practitioner},
                                 {"lines", {{{"ingredient", deoxycholate}, {"value", 1}, {"unit", "%_w/v"}}}}});
    stock.put_in_force(clinic, "FAT-01@1");
    (void)clinic.add("consent", stock.a_consent("FAT-01@1"));
    const auto lot = clinic.add("lot", HairStock::a_lot(deoxycholate, "DEO-1"));
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["version"] = "FAT-01@1";
    session["lots"] = {{deoxycholate, lot}};
    const auto refused = clinic.run({"sign", "session"}, session);
    CHECK(refused.rules() == std::vector<std::string>{"version/forbidden_in_country"});
    CHECK_THAT(message_of(refused), Catch::Contains("Décret 2011-382"));
}

TEST_CASE("hyaluronidase after a wasp sting warns to see an allergist, beef only warns, and the session is signed")
{
    DrillClinic clinic;
    HairStock stock(clinic);
    const auto hyaluronidase = clinic.add("ingredient", {{"inci", "Hyaluronidase"},
                                                         {"cas", "37326-33-3"},
                                                         {"category", "OTHER_ACTIVE"},
                                                         {"groups", {"HYMENOPTERA", "BOVINE"}}});
    (void)clinic.add("formula", {{"code", "SOFT-01"}, {"name", "Soft"}, {"indications", {"HAIR_RESTORATION"}}});
    (void)clinic.add("version", {{"formula", "SOFT-01"},
                                 {"author", stock.practitioner},
                                 {"lines", {{{"ingredient", hyaluronidase}, {"value", 100}, {"unit", "IU/mL"}}}}});
    stock.put_in_force(clinic, "SOFT-01@1");
    const auto lot = clinic.add("lot", HairStock::a_lot(hyaluronidase, "HYA-1"));
    auto patient = HairStock::a_patient();
    patient["given_name"] = "Ζωή";
    patient["allergy_state"] = "LISTED";
    patient["allergies"] = {{{"substance", "Wasp"}, {"group", "HYMENOPTERA"}},
                            {{"substance", "Beef"}, {"group", "BOVINE"}}};
    stock.patient = clinic.add("patient", patient);
    (void)clinic.add("history", HairStock::a_history(stock.patient));
    (void)clinic.add("consent", stock.a_consent("SOFT-01@1"));
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["screening"]["allergies"] = {{"answer", "yes"}, {"note", "wasp, beef"}};
    session["version"] = "SOFT-01@1";
    session["lots"] = {{hyaluronidase, lot}};
    const auto signed_off = clinic.run({"sign", "session"}, session);
    CHECK(signed_off.code == 0);
    CHECK(signed_off.rules() == std::vector<std::string>{"version/allergy_asks_for_care", "version/allergist_first"});
}

TEST_CASE("an ingredient is amended, and a change by somebody else meanwhile is not lost")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    CHECK(clinic
              .run({"amend", "ingredient", stock.procaine},
                   Json{{"inn", "procaine"}, {"name_fr", "Procaïne"}, {"legal_class", "COSMETIC"}, {"row_version", 1}})
              .code == 0);
    const auto shown = clinic.shown("ingredient", stock.procaine);
    CHECK(shown["inn"] == "procaine");
    CHECK(shown["groups"] == Json{"ESTER_ANAESTHETIC_PABA"});
    CHECK(clinic.run({"amend", "ingredient", stock.procaine}, Json{{"inn", "x"}, {"row_version", 1}}).rules() ==
          std::vector<std::string>{"row_version/changed_meanwhile"});
    const auto warned = clinic.run(
        {"add", "version"}, Json{{"formula", "HAIR-01"},
                                 {"parent", "HAIR-01@1"},
                                 {"reason", "STOCK"},
                                 {"reason_text", "Another strength"},
                                 {"lines", {{{"ingredient", stock.procaine}, {"value", 1}, {"unit", "%_w/v"}}}}});
    CHECK(warned.code == 0);
    CHECK(warned.rules() == std::vector<std::string>{"lines/cosmetic_in_injection"});
}

TEST_CASE("an ingredient is traced to its formulas, versions, lots, sessions and patients, and a formula likewise")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto session = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).key();
    const auto of_procaine = clinic.run({"trace", "ingredient", stock.procaine}).json();
    CHECK(of_procaine["formulas"] == Json{"HAIR-01"});
    CHECK(of_procaine["versions"] == Json{"HAIR-01@1"});
    CHECK(of_procaine["lots"] == Json{stock.procaine_lot});
    CHECK(of_procaine["sessions"][0]["session"] == session);
    CHECK(of_procaine["patients"] == Json{stock.patient});
    const auto of_formula = clinic.run({"trace", "formula", "HAIR-01"}).json();
    CHECK(of_formula["versions"][0]["ingredients"] == Json{stock.panthenol, stock.procaine});
    CHECK(of_formula["lots"] == Json{stock.panthenol_lot, stock.procaine_lot});
    CHECK(of_formula["patients"] == Json{stock.patient});
}
