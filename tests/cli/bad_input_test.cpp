#include "cli/drill_clinic.h"

using namespace clinic::tests;

namespace {

/// How many rows of each kind there are, and what the trail ends with.
Json state_of(const DrillClinic& clinic)
{
    Json state = Json::object();
    for (const char* kind :
         {"patient", "practitioner", "certification", "ingredient", "formula", "version", "lot", "session"})
        state[kind] = clinic.count(kind);
    const auto verified = clinic.run({"verify"});
    REQUIRE(verified.code == 0);
    state["head"] = verified.json()["head"];
    return state;
}

struct Bad {
    std::string kind;
    Json input;
    std::vector<std::string> rules; // all that are broken
};

Json with(Json thing, const std::string& field, const Json& value)
{
    thing[field] = value;
    return thing;
}

std::vector<Bad> bad_people()
{
    const auto patient = with(HairStock::a_patient(), "given_name", "Μαρία");
    return {
        {"patient",
         Json::object(),
         {"family_name/family_name_missing", "given_name/given_name_missing", "born/born_missing"}},
        {"patient", with(patient, "born", "30/02/2026"), {"born/day_unreadable"}},
        {"patient", with(patient, "born", "2026-02-30"), {"born/day_unreadable"}},
        {"patient", with(patient, "born", "2026-01-11"), {"born/born_in_future"}},
        {"patient", with(patient, "born", "1850-01-01"), {"born/born_too_long_ago"}},
        {"patient", with(patient, "born", 19790803), {"born/wrong_type"}},
        {"patient", with(patient, "given_name", std::string("Ele\0ni", 6)), {"given_name/given_name_unreadable"}},
        {"patient", with(patient, "given_name", std::string(1'000'000, 'x')), {"given_name/given_name_unreadable"}},
        {"patient", with(patient, "nickname", "Lena"), {"nickname/unknown_field"}},
        {"patient", with(patient, "sex", "female"), {"sex/unknown_code"}},
        {"patient", with(patient, "allergy_state", "LISTED"), {"allergies/allergies_missing"}},
        {"patient", Json::array({1, 2}), {"/not_json"}},
        {"practitioner", {{"name", "   "}, {"profession", "physician"}}, {"name/name_missing"}},
        {"certification",
         {{"practitioner", "PR-999999"},
          {"type", "CERTIFICATE"},
          {"issuer", "B"},
          {"number", "2"},
          {"issued", "2025-01-01"},
          {"never_expires", true},
          {"covers", {"PRP"}}},
         {"practitioner/unknown_key"}},
    };
}

std::vector<Bad> bad_formulas()
{
    const auto version = [](const Json& line) { return Json{{"formula", "HAIR-03"}, {"lines", {line}}}; };
    const auto line = [](const Json& value) {
        return Json{{"ingredient", "Panthenol"}, {"value", value}, {"unit", "%_w/v"}};
    };
    return {
        {"ingredient", {{"inci", "Glycine"}, {"category", "ADDITIVE"}}, {"category/unknown_code"}},
        {"formula", {{"code", "HAIR-01"}, {"name", "Again"}, {"indications", {"CELLULITE"}}}, {"code/code_taken"}},
        {"version", version(line("100.5")), {"lines/line_over_100_percent"}},
        {"version", version(line("1.234")), {"lines/number_ambiguous"}},
        {"version", version(line("five")), {"lines/number_unreadable"}},
        {"version", version(line("-1")), {"lines/line_concentration_not_positive"}},
        {"version", version(line(true)), {"lines/wrong_type"}},
        {"version", version({{"ingredient", "Unobtainium"}, {"value", "1"}, {"unit", "%_w/v"}}), {"lines/unknown_key"}},
        {"version", version({{"ingredient", "Panthenol"}, {"value", "1"}}), {"lines/line_concentration_missing"}},
        {"version", {{"formula", "NONE-99"}, {"lines", {line("1")}}}, {"formula/unknown_key"}},
        {"lot",
         with(HairStock::a_lot("Panthenol", "PAN-1"), "expires", nullptr),
         {"code/code_taken", "expires/expires_missing"}},
    };
}

void check_refused(const DrillClinic& clinic, const Bad& bad)
{
    INFO(bad.kind << ' ' << bad.input.dump().substr(0, 300));
    const auto refused = clinic.run({"add", bad.kind}, bad.input);
    INFO(refused.err);
    CHECK(refused.code == 2);
    CHECK(refused.out.empty());
    CHECK_THAT(refused.rules(), Catch::Matchers::UnorderedEquals(bad.rules));
    CHECK(clinic.run({"check", bad.kind}, bad.input).code == 2);
}

} // namespace

TEST_CASE("bad input names its field and its rule, and leaves the record as it was")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    (void)clinic.add("formula", {{"code", "HAIR-03"}, {"name", "Plain"}, {"indications", {"HAIR_RESTORATION"}}});
    const auto before = state_of(clinic);
    for (const auto& bad : bad_people())
        check_refused(clinic, bad);
    for (const auto& bad : bad_formulas())
        check_refused(clinic, bad);
    CHECK(state_of(clinic) == before);
}

TEST_CASE("a bad session names its field and its rule, and leaves the record as it was")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    (void)clinic.add("lot", with(HairStock::a_lot(stock.procaine, "OLD-1"), "expires", "2026-03-27"));
    clinic.at("2026-03-28", "18:00");
    const auto good = stock.session("2026-03-28", "14:30", "15:00");
    const auto before = state_of(clinic);
    auto expired = good;
    expired["lots"][stock.procaine] = "OLD-1";
    auto born_later = stock.session("1979-08-02", "14:30", "15:00");
    const std::vector<Bad> list{
        {"session", expired, {"lots/lot_expired"}},
        {"session", with(good, "patient", "P-999999"), {"patient/unknown_key"}},
        {"session", with(good, "started", "30/02/2026 14:30"), {"started/moment_unreadable"}},
        {"session", with(good, "ended", "2026-03-28 14:00"), {"ended/ended_before_started"}},
        {"session",
         with(good, "started", "2026-03-28 19:00"),
         {"started/started_in_future", "ended/ended_before_started"}},
        {"session", with(good, "volume", "0.0000001"), {"volume/number_too_fine"}},
        {"session", with(good, "volume", "100.001"), {"volume/number_ambiguous"}},
        {"session",
         with(good, "screening", {{"mood", {{"answer", "yes"}}}}),
         {"screening/unknown_field", "screening/question_not_asked", "screening/question_not_asked",
          "screening/question_not_asked", "screening/question_not_asked", "screening/question_not_asked",
          "screening/question_not_asked", "screening/question_not_asked", "screening/question_not_asked",
          "screening/question_not_asked"}},
    };
    for (const auto& bad : list) {
        INFO(bad.input.dump());
        const auto refused = clinic.run({"sign", "session"}, bad.input);
        CHECK(refused.code == 2);
        CHECK_THAT(refused.rules(), Catch::Matchers::UnorderedEquals(bad.rules));
    }
    const auto before_birth = clinic.run({"sign", "session"}, born_later);
    CHECK(before_birth.code == 2);
    CHECK_THAT(before_birth.rules(), Catch::Matchers::VectorContains(std::string("started/started_before_birth")));
    CHECK(state_of(clinic) == before);
}

TEST_CASE("text that is no JSON is refused, and nothing is guessed")
{
    const DrillClinic clinic;
    const std::vector<std::string> broken{"",
                                          "{",
                                          "nonsense",
                                          R"({"family_name":"A","family_name":"B"})",
                                          "{\"family_name\":\"\xff\xfe\"}",
                                          R"({"family_name":"A"} trailing)",
                                          std::string(100'000, '[')};
    for (const auto& text : broken)
        CHECK(clinic.run({"add", "patient"}, text).rules() == std::vector<std::string>{"/not_json"});
    CHECK(clinic.count("patient") == 0);
}

TEST_CASE("decimals are read exactly: as JSON numbers, or with the decimal sign of the language")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    (void)clinic.add("formula", {{"code", "HAIR-03"}, {"name", "Plain"}, {"indications", {"HAIR_RESTORATION"}}});
    const auto version = [](const std::string& value) {
        return R"({"formula":"HAIR-03","lines":[{"ingredient":"Panthenol","unit":"%_w/v","value":)" + value + "}]}";
    };
    const auto french = clinic.run({"add", "version", "--lang", "fr"}, version(R"("1,5")"));
    REQUIRE(french.code == 0);
    CHECK(clinic.shown("version", french.key())["lines"][0]["value"] == "1.5");
    const auto amended = [&](const std::string& value) {
        return clinic.run({"amend", "version", "HAIR-03@1"}, version(value));
    };
    REQUIRE(amended("1.234").code == 0);
    CHECK(clinic.shown("version", "HAIR-03@1")["lines"][0]["value"] == "1.234");
    REQUIRE(amended("0.050000000").code == 0);
    CHECK(clinic.shown("version", "HAIR-03@1")["lines"][0]["value"] == "0.05");
    CHECK(amended("0.05000000000000000001").rules() == std::vector<std::string>{"lines/number_unreadable"});
    CHECK(amended("5e-2").rules() == std::vector<std::string>{"lines/number_unreadable"});
    const auto ambiguous = clinic.run({"check", "version", "--lang", "fr"}, version(R"("1.234")"));
    CHECK(ambiguous.json()[0]["rule"] == "number_ambiguous");
    CHECK_THAT(ambiguous.json()[0]["message"].get<std::string>(), Catch::Contains("1,234") && Catch::Contains("1234"));
}

TEST_CASE("a second patient of the same name and birth date is asked about, not forbidden")
{
    const DrillClinic clinic;
    (void)clinic.add("patient", HairStock::a_patient());
    auto again = HairStock::a_patient();
    again["family_name"] = "ΠΑΠΑΔΟΠΟΥΛΟΥ";
    const auto asked = clinic.run({"add", "patient"}, again);
    CHECK(asked.code == 2);
    REQUIRE(asked.rules() == std::vector<std::string>{"family_name/same_person_on_file"});
    CHECK(asked.problems().front()["weight"] == "question");
    again["another_person"] = true;
    CHECK(clinic.run({"add", "patient"}, again).code == 0);
    CHECK(clinic.count("patient") == 2);
}

TEST_CASE("a wrong check digit and an expired lot warn, and are saved")
{
    const DrillClinic clinic;
    const auto caffeine =
        clinic.run({"add", "ingredient"}, Json{{"inci", "Caffeine"}, {"cas", "58-08-3"}, {"category", "LIPOLYTIC"}});
    CHECK(caffeine.code == 0);
    REQUIRE(caffeine.rules() == std::vector<std::string>{"cas/cas_check_digit"});
    CHECK(caffeine.problems().front()["weight"] == "warning");
    const auto late = clinic.run({"add", "lot"}, with(HairStock::a_lot("Caffeine", "CAF-1"), "expires", "2025-12-31"));
    CHECK(late.code == 0);
    CHECK(late.rules() == std::vector<std::string>{"expires/already_expired"});
}

TEST_CASE("an amendment changes what it names, and never over somebody else's")
{
    const DrillClinic clinic;
    const auto key = clinic.add("patient", HairStock::a_patient());
    const auto read = clinic.shown("patient", key)["row_version"];
    REQUIRE(clinic.run({"amend", "patient", key}, Json{{"phone", "+30 210 1234567"}, {"row_version", read}}).code == 0);
    const auto shown = clinic.shown("patient", key);
    CHECK(shown["phone"] == "+30 210 1234567");
    CHECK(shown["family_name"] == "Παπαδοπούλου");
    CHECK(clinic.run({"amend", "patient", key}, Json{{"phone", "0"}, {"row_version", read}}).rules() ==
          std::vector<std::string>{"state/changed_meanwhile"});
    CHECK(clinic.run({"amend", "patient", "P-999999"}, Json{{"phone", "0"}}).rules() ==
          std::vector<std::string>{"key/unknown_key"});
}
