#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A scalp treated on the day before the clocks go forward, until three in the afternoon.
class AfterTreatment {
public:
    AfterTreatment() : stock(clinic)
    {
        clinic.at("2026-03-28", "15:05");
        const auto signed_session = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00"));
        INFO(signed_session.err);
        REQUIRE(signed_session.code == 0);
        session = signed_session.key();
    }

    [[nodiscard]] Json item(const std::string& code) const
    {
        const auto told = clinic.shown("session", session);
        for (const auto& each : told["aftercare"])
            if (each["code"] == code)
                return each;
        return {};
    }
    /// When a line of the plan ends at the earliest and as recommended, on the clinic's clock.
    [[nodiscard]] std::pair<std::string, std::string> ends(const std::string& code) const
    {
        const auto line = item(code);
        CAPTURE(code);
        REQUIRE(line.is_object());
        const auto text = [&line](const char* name) {
            return line[name].is_null() ? std::string() : line[name].get<std::string>().substr(0, 16);
        };
        return {text("minimum_ends"), text("recommended_ends")};
    }
    [[nodiscard]] Rules cleared(const std::string& code, const std::string& reason = {}) const
    {
        std::vector<std::string> words{"clear", session + '/' + code};
        if (!reason.empty())
            words.insert(words.end(), {"--reason", reason});
        return clinic.run(words).rules();
    }

    DrillClinic clinic;
    HairStock stock;
    std::string session;
};

const std::pair<std::string, std::string> three_days{"2026-03-31T16:00", "2026-03-31T16:00"};

bool names(const Rules& rules, const char* rule)
{
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace

TEST_CASE_METHOD(AfterTreatment, "K1: intense exercise is off for 24 hours at least and 48 better, light from 24 on")
{
    CHECK(ends("NO_INTENSE_EXERCISE") == std::pair<std::string, std::string>{"2026-03-29T16:00", "2026-03-30T16:00"});
    clinic.at("2026-03-29", "15:59");
    CHECK(cleared("NO_INTENSE_EXERCISE") == Rules{"reason/early_reason_missing"});
    clinic.at("2026-03-29", "16:00");
    CHECK(cleared("NO_INTENSE_EXERCISE").empty());
}

TEST_CASE_METHOD(AfterTreatment, "K2 and K3: the day's own rules are asked before, the others count from the end")
{
    auto unprepared = stock.session("2026-03-28", "14:30", "15:00");
    unprepared["screening"]["no_cream_or_makeup"] = {{"answer", "no"}};
    unprepared["screening"].erase("simple_soap_shower");
    CHECK(clinic.run({"sign", "session"}, unprepared).rules() ==
          Rules{"screening/answer_needs_note", "screening/question_not_asked"});
    CHECK(item("MOISTURISER_OK")["starts"].get<std::string>().substr(0, 16) == "2026-03-28T15:00");
    CHECK(item("CLEAN_AREA").is_object());
    CHECK(ends("SHOWER_ONLY").second == three_days.second);
}

TEST_CASE_METHOD(AfterTreatment, "K4 and K9: sun protection outlasts every clock, until somebody clears it")
{
    CHECK(item("SUNSCREEN")["needs_clearance"] == true);
    CHECK(item("SUNSCREEN")["recommended_ends"].is_null());
    clinic.at("2026-12-31", "12:00");
    CHECK(item("NO_POOL")["state"] == "OVER");
    CHECK(item("SUNSCREEN")["state"] != "OVER");
    CHECK(cleared("SUNSCREEN").empty());
    CHECK(item("SUNSCREEN")["state"] == "CLEARED");
}

TEST_CASE_METHOD(AfterTreatment, "K5: hot yoga is heat and off for three days, like every bath but the shower")
{
    for (const char* const code :
         {"NO_HOT_YOGA", "NO_SAUNA", "NO_HAMMAM", "NO_POOL", "NO_HOT_BATH", "NO_IONISATION", "AVOID_DUST"})
        CHECK(ends(code) == three_days);
}

TEST_CASE_METHOD(AfterTreatment, "K6: a redness is noted after a day, and after three somebody must call")
{
    const auto check_in = clinic.shown("session", session)["check_ins"][0]["key"].get<std::string>();
    Json told{{"check_in", check_in}, {"asked", true}, {"reaction", false}, {"symptoms", {"REDNESS"}}};
    const auto on_file = clinic.shown("session", session);
    for (const auto& each : on_file["aftercare"])
        told["adherence"][each["code"].get<std::string>()] = "FOLLOWED";
    clinic.at("2026-03-31", "17:00");
    told["at"] = "2026-03-29 16:00"; // 24 hours
    CHECK(clinic.run({"check", "check_in"}, told).out.find("symptom_lasts") == std::string::npos);
    told["at"] = "2026-03-31 16:00"; // 72 hours, on the wall clock 73
    const auto noted = clinic.run({"check", "check_in"}, told);
    CHECK(noted.code == 0);
    CHECK(noted.out.find("symptom_lasts") != std::string::npos);
    told["at"] = "2026-03-31 16:01";
    const auto closed = clinic.run({"add", "check_in"}, told);
    INFO(closed.err);
    REQUIRE(closed.code == 0);
    CHECK(clinic.shown("check_in", check_in)["urgent"] == Json{"PROLONGED"});
    CHECK(clinic.run({"due"}).json()[0]["kind"] == "URGENT_CONTACT");

    Json contact{{"session", session}, {"at", "2026-03-31 16:30"}, {"channel", "PHONE"}, {"reached", false}};
    (void)clinic.add("contact", contact);
    CHECK(clinic.run({"due"}).json()[0]["kind"] == "URGENT_CONTACT");
    contact["reached"] = true;
    CHECK(clinic.run({"add", "contact"}, contact).rules() == Rules{"note/note_missing"});
    contact["note"] = "Comes in tomorrow at nine.";
    (void)clinic.add("contact", contact);
    const auto still_due = clinic.run({"due"}).json();
    for (const auto& item : still_due)
        CHECK(item["kind"] != "URGENT_CONTACT");
    CHECK(clinic.shown("session", session)["contacts"].size() == 2);
}

TEST_CASE_METHOD(AfterTreatment, "K10: without a certification for the technique nobody signs")
{
    auto on_the_face = stock.session("2026-03-28", "14:30", "15:00");
    on_the_face["region"] = "FACE";
    CHECK(names(clinic.run({"sign", "session"}, on_the_face).rules(), "practitioner/not_certified"));
}

TEST_CASE_METHOD(AfterTreatment, "K11: dissolving fat by injection is forbidden in France, with the decree")
{
    auto against_fat = stock.session("2026-03-28", "14:30", "15:00");
    against_fat["region"] = "ABDOMEN";
    against_fat["indication"] = "FAT_REDUCTION";
    const auto refused = clinic.run({"sign", "session"}, against_fat);
    CHECK(names(refused.rules(), "version/forbidden_in_country"));
    CHECK(refused.err.find("2011-382") != std::string::npos);
}

TEST_CASE_METHOD(AfterTreatment, "K12: tight clothes are asked about and kept off for the body alone")
{
    CHECK(item("NO_TIGHT_CLOTHING").is_null());
    auto on_the_arms = stock.session("2026-03-28", "14:30", "15:00");
    on_the_arms["region"] = "ARMS";
    CHECK(names(clinic.run({"sign", "session"}, on_the_arms).rules(), "screening/question_not_asked"));
}

TEST_CASE_METHOD(AfterTreatment, "K14: after an allergic reaction the same formula is refused next time")
{
    clinic.at("2026-03-30", "12:00");
    (void)clinic.add("reaction", {{"session", session},
                                  {"onset", "2026-03-29"},
                                  {"signs", {{{"term", "URTICARIA"}, {"grade", 1}}}},
                                  {"outcome", "RECOVERING"}});
    auto again = stock.session("2026-03-30", "10:00", "10:30");
    again["screening"]["earlier_reaction"] = {{"answer", "yes"}, {"note", "hives"}};
    CHECK(clinic.run({"sign", "session"}, again).rules() ==
          Rules{"version/standing_objection", "version/shared_allergen_group"});
    again["screening"]["earlier_reaction"] = {{"answer", "no"}};
    CHECK(names(clinic.run({"sign", "session"}, again).rules(), "screening/answer_contradicts_record"));
}

TEST_CASE_METHOD(AfterTreatment, "K15: a formula may hold what either text names")
{
    (void)clinic.add("formula", {{"code", "BOTH-01"}, {"name", "Both"}, {"indications", {"SKIN_REJUVENATION"}}});
    Json lines = Json::array();
    for (const char* const category :
         {"VITAMIN", "MINERAL", "AMINO_ACID", "NATURAL_EXTRACT", "PRP", "HYALURONIC_ACID", "OTHER_ACTIVE"}) {
        const auto ingredient =
            clinic.add("ingredient", {{"inci", std::string("Sample ") + category}, {"category", category}});
        lines.push_back({{"ingredient", ingredient}, {"value", "1"}, {"unit", "%_w/v"}});
    }
    const auto version =
        clinic.add("version", {{"formula", "BOTH-01"}, {"author", stock.practitioner}, {"lines", lines}});
    stock.put_in_force(clinic, version);
    CHECK(clinic.shown("version", version)["lines"].size() == lines.size());
}

TEST_CASE_METHOD(AfterTreatment, "a history at the command line: what forbids is refused, and only a reason lifts it")
{
    auto history = HairStock::a_history(stock.patient);
    history["answers"]["COAGULOPATHY"] = {{"answer", "YES"}, {"note", "haemophilia A"}};
    history.erase("treated_elsewhere");
    CHECK(clinic.run({"add", "history"}, history).rules() == Rules{"treated_elsewhere/elsewhere_not_asked"});
    history["treated_elsewhere"] = "UNKNOWN";
    const auto key = clinic.add("history", history);
    CHECK(clinic.shown("history", key)["answers"]["COAGULOPATHY"]["note"] == "haemophilia A");
    CHECK(clinic.shown("patient", stock.patient)["histories"][0] == key);

    auto next = stock.session("2026-03-28", "14:30", "15:00");
    CHECK(clinic.run({"sign", "session"}, next).rules() == Rules{"screening/contraindication_stands"});
    next["contraindication_override"] = "Agreed with the haematologist.";
    const auto signed_session = clinic.run({"sign", "session"}, next);
    CHECK(signed_session.code == 0);
    CHECK(clinic.shown("session", signed_session.key())["contraindication_override"] ==
          "Agreed with the haematologist.");
}

TEST_CASE_METHOD(AfterTreatment,
                 "a clinic weighs a contraindication: what is signed then says so for good, whatever is weighed later")
{
    auto history = HairStock::a_history(stock.patient);
    history["answers"]["KELOID"] = {{"answer", "YES"}, {"note", "shoulder"}};
    (void)clinic.add("history", history);
    Json weight{{"rule", "KELOID"},
                {"weight", "ABSOLUTE"},
                {"source", "Two keloids after needling in our clinic"},
                {"confirmed_by", stock.practitioner}};
    auto wrong = weight;
    wrong["rule"] = "MOON";
    CHECK(clinic.run({"add", "clinic_weight"}, wrong).rules() == Rules{"rule/rule_unknown"});
    wrong = weight;
    wrong.erase("confirmed_by");
    CHECK(clinic.run({"add", "clinic_weight"}, wrong).rules() == Rules{"confirmed_by/confirmed_by_missing"});
    clinic.at("2026-03-28", "18:00");
    CHECK(clinic.add("clinic_weight", weight) == "CW-000001");
    CHECK(clinic.shown("clinic_weight", "CW-000001")["source"] == weight["source"]);
    CHECK(clinic.run({"add", "clinic_weight"}, weight).rules() == Rules{"source/nothing_changed"});

    auto next = stock.session("2026-03-28", "14:30", "15:00");
    CHECK(clinic.run({"sign", "session"}, next).rules() == Rules{"screening/contraindication_stands"});
    next["contraindication_override"] = "Injected far from the scar.";
    const auto signed_session = clinic.run({"sign", "session"}, next);
    REQUIRE(signed_session.code == 0);
    const auto text_sealed = [&] {
        const auto file = clinic.file("sealed.txt");
        CHECK(clinic.run({"paper", "sealed", "--for", signed_session.key(), "--out", file.string()}).code == 0);
        return text_of(file);
    };
    const auto sealed = text_sealed();
    CHECK(sealed.find("\ncontraindication.1=KELOID ABSOLUTE CW-000001 Two keloids after needling in our clinic\n") !=
          std::string::npos);
    weight["weight"] = "NONE";
    weight["source"] = "Withdrawn after a second look";
    CHECK(clinic.add("clinic_weight", weight) == "CW-000002");
    CHECK(text_sealed() == sealed);
    auto after = stock.session("2026-03-28", "15:30", "16:00");
    CHECK(clinic.run({"sign", "session"}, after).code == 0);
}

TEST_CASE_METHOD(AfterTreatment, "a reaction at the command line is followed until it is over")
{
    clinic.at("2026-03-30", "12:00");
    const Json told{{"session", session},      {"onset", "2026-03-28"},
                    {"onset_time", "18:00"},   {"signs", {{{"term", "URTICARIA"}, {"grade", 1}}}},
                    {"outcome", "RECOVERING"}, {"place", "TREATED_AREA"},
                    {"size_mm", "12.5"},       {"treatment", "cetirizine 10 mg"},
                    {"reporter", "PATIENT"}};
    auto wrong = told;
    wrong["onset_time"] = "06:00";
    CHECK(clinic.run({"add", "reaction"}, wrong).rules() == Rules{"onset_time/onset_time_before_session"});
    wrong = told;
    wrong["sequelae"] = "a scar";
    CHECK(clinic.run({"add", "reaction"}, wrong).rules() == Rules{"sequelae/sequelae_unexpected"});
    const auto reaction = clinic.add("reaction", told);
    CHECK(clinic.shown("reaction", reaction)["onset_time"] == "18:00");
    CHECK(clinic.shown("reaction", reaction)["see_again"] == "2026-04-13");

    clinic.at("2026-04-14", "09:00");
    CHECK(clinic.run({"due"}).out.find("REACTION_TO_SEE") != std::string::npos);
    Json seen{{"reaction", reaction},
              {"seen", "2026-04-14"},
              {"signs", {{{"term", "URTICARIA"}, {"grade", 3}}}},
              {"seriousness", {"HOSPITALISATION"}},
              {"outcome", "NOT_RECOVERED"}};
    CHECK(clinic.add("reaction_follow_up", seen) == "RF-000001");
    CHECK(clinic.run({"due"}).out.find("REACTION_TO_SEE") == std::string::npos);
    auto now = clinic.shown("reaction", reaction);
    CHECK(now["severity"] == 3);
    CHECK(now["outcome_now"] == "NOT_RECOVERED");
    CHECK(now["outcome"] == "RECOVERING"); // as it was reported
    CHECK(now["see_again"] == "2026-04-17");
    clinic.at("2026-04-20", "09:00");
    seen = {{"reaction", reaction}, {"seen", "2026-04-20"}, {"outcome", "RECOVERED"}};
    CHECK(clinic.run({"add", "reaction_follow_up"}, seen).rules() == Rules{"ended/ended_missing"});
    seen["ended"] = "2026-04-18";
    (void)clinic.add("reaction_follow_up", seen);
    now = clinic.shown("reaction", reaction);
    CHECK(now["follow_ups"].size() == 2);
    CHECK(now["see_again"].is_null());
    CHECK(clinic.run({"verify"}).code == 0);
}
