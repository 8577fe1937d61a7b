#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// Urticaria in May after a formula with procaine; another formula without it is in force.
class AfterUrticaria {
public:
    AfterUrticaria() : stock(clinic)
    {
        (void)clinic.add("formula",
                         {{"code", "HAIR-03"}, {"name", "Hair, plain"}, {"indications", {"HAIR_RESTORATION"}}});
        const auto biotin = clinic.add("ingredient", {{"inci", "Biotin"}, {"cas", "58-85-5"}, {"category", "VITAMIN"}});
        (void)clinic.add("version", {{"formula", "HAIR-03"},
                                     {"author", stock.practitioner},
                                     {"lines", {{{"ingredient", biotin}, {"value", 0.05}, {"unit", "%_w/v"}}}}});
        stock.put_in_force(clinic, "HAIR-03@1");
        biotin_lot_of = biotin;
        clinic.at("2026-05-04", "18:00");
        session = sign(stock.session("2026-05-04", "10:00", "10:30"));
        clinic.at("2026-05-06", "09:00");
        reaction = clinic.add("reaction", {{"session", session},
                                           {"onset", "2026-05-05"},
                                           {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}},
                                           {"outcome", "RECOVERING"},
                                           {"suspected", {stock.procaine}}});
    }
    [[nodiscard]] std::string sign(const Json& draft) const
    {
        const auto done = clinic.run({"sign", "session"}, draft);
        INFO(done.err);
        REQUIRE(done.code == 0);
        return done.key();
    }
    [[nodiscard]] Json judgement() const
    {
        return {{"reaction", reaction},
                {"causality", "PROBABLE"},
                {"suspected", {stock.procaine}},
                {"reason", "Half an hour after the injection, gone in a day"},
                {"time_link", "PLAUSIBLE"},
                {"other_causes", "UNLIKELY"},
                {"after_stopping", "REASONABLE_RESPONSE"},
                {"rechallenge", "NOT_DONE"},
                {"action_taken", "NOT_APPLICABLE"},
                {"naranjo",
                 {{{"question", "EARLIER_REPORTS"}, {"answer", "YES"}},
                  {{"question", "AFTER_ADMINISTRATION"}, {"answer", "YES"}},
                  {{"question", "OTHER_CAUSES"}, {"answer", "NO"}},
                  {{"question", "OBJECTIVE_EVIDENCE"}, {"answer", "YES"}}}},
                {"by_ingredient",
                 {{{"ingredient", stock.procaine}, {"causality", "PROBABLE"}},
                  {{"ingredient", stock.panthenol}, {"causality", "UNLIKELY"}}}},
                {"rivals", {{{"cause", "TECHNIQUE"}, {"evidence", "Two points lay deeper than the others"}}}}};
    }
    [[nodiscard]] Json next(const std::string& day) const
    {
        auto draft = stock.session(day, "11:00", "11:30");
        draft["screening"]["earlier_reaction"] = {{"answer", "yes"}, {"note", reaction}};
        return draft;
    }
    /// What is due of this kind.
    [[nodiscard]] bool is_due(const std::string& kind) const
    {
        return clinic.run({"due"}).out.find(kind) != std::string::npos;
    }

    DrillClinic clinic;
    HairStock stock;
    std::string biotin_lot_of;
    std::string session;
    std::string reaction;
};

} // namespace

TEST_CASE("a judgement tells what its points propose and what its answers total, and a person confirms")
{
    AfterUrticaria at;
    CHECK(at.clinic.shown("reaction", at.reaction)["proposed_rechallenge"] == "NOT_DONE");
    CHECK(at.clinic.shown("reaction", at.reaction)["proposed_action_taken"] == "NOT_APPLICABLE");
    (void)at.clinic.add("assessment", at.judgement());
    const auto judged = at.clinic.shown("reaction", at.reaction)["assessments"][0];
    CHECK(judged["proposed_causality"] == "PROBABLE");
    CHECK(judged["naranjo_total"] == 6); // domain.md 2.5: [0,2,1,0,2,0,0,0,0,1] has the same total
    CHECK(judged["naranjo_band"] == "PROBABLE");
    auto as_told = at.judgement();
    for (const auto& [name, value] : as_told.items()) {
        CAPTURE(name);
        if (name != "by_ingredient" && name != "naranjo")
            CHECK(judged[name] == value);
    }
    CHECK(judged["by_ingredient"].size() == 2);
    CHECK(judged["naranjo"].size() == 4);
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a judgement that contradicts itself is refused where it does")
{
    AfterUrticaria at;
    const auto refused = [&](const Json& change) {
        auto draft = at.judgement();
        draft.update(change);
        return at.clinic.run({"add", "assessment"}, draft).rules();
    };
    CHECK(refused({{"rechallenge", "RECURRED"},
                   {"naranjo", {{{"question", "RECURRED_ON_READMINISTRATION"}, {"answer", "NO"}}}}}) ==
          Rules{"naranjo/naranjo_contradicts_rechallenge"});
    CHECK(refused({{"other_causes", "COULD_ALSO_EXPLAIN"}, {"rivals", Json::array()}}) ==
          Rules{"rivals/rival_missing"});
    CHECK(refused({{"suspected", {at.stock.panthenol}}}) == Rules{"by_ingredient/cleared_and_suspected"});
    CHECK(refused({{"independent", true}}) == Rules{"independent/nothing_to_second", "assessor/assessor_missing"});
    CHECK(at.clinic.shown("reaction", at.reaction)["assessments"].empty());
}

TEST_CASE("a second opinion is somebody else's, and says whether both agree")
{
    AfterUrticaria at;
    auto first = at.judgement();
    first["assessor"] = at.stock.practitioner;
    (void)at.clinic.add("assessment", first);
    CHECK(at.clinic.shown("reaction", at.reaction)["assessors_agree"].is_null());
    auto second = at.judgement();
    second["independent"] = true;
    second["assessor"] = at.stock.practitioner;
    CHECK(at.clinic.run({"add", "assessment"}, second).rules() == Rules{"assessor/same_judge"});
    second["assessor"] = at.stock.approver;
    second["causality"] = "POSSIBLE";
    (void)at.clinic.add("assessment", second);
    const auto shown = at.clinic.shown("reaction", at.reaction);
    CHECK(shown["assessors_agree"] == false);
    CHECK(shown["causality"] == "PROBABLE");
    CHECK(shown["assessments"][0]["judge"] != shown["assessments"][1]["judge"]);
}

TEST_CASE("a reaction in May ends in a directive that objects in June, offers what to use, and is marked obeyed")
{
    AfterUrticaria at;
    CHECK_FALSE(at.is_due("DIRECTIVE_MISSING"));
    (void)at.clinic.add("assessment", at.judgement());
    CHECK(at.is_due("DIRECTIVE_MISSING"));
    Json directive{{"reaction", at.reaction}, {"reason", "Urticaria after procaine"}};
    CHECK(at.clinic.run({"add", "directive"}, directive).rules() == Rules{"ingredients/nothing_avoided"});
    directive["use_instead"] = "HAIR-01";
    directive["ingredients"] = {at.stock.panthenol};
    CHECK(at.clinic.run({"add", "directive"}, directive).rules() == Rules{"use_instead/instead_is_avoided"});
    directive["use_instead"] = "HAIR-03";
    directive["ingredients"] = {at.stock.procaine};
    const auto key = at.clinic.add("directive", directive);
    CHECK(key == "DI-000001");
    CHECK_FALSE(at.is_due("DIRECTIVE_MISSING"));
    CHECK(at.clinic.shown("directive", key)["obeyed_in"].empty());

    at.clinic.at("2026-06-08", "12:00");
    const auto blocked = at.clinic.run({"sign", "session"}, at.next("2026-06-08"));
    CHECK(blocked.rules() ==
          Rules{"version/standing_objection", "version/shared_allergen_group", "version/against_directive"});
    const auto problem = blocked.problems().back();
    CHECK(problem["line"] == key);
    CHECK(problem["alternatives"] == Json{"HAIR-03@1"});
    CHECK_THAT(problem["message"].get<std::string>(), Catch::Contains("Use HAIR-03"));

    auto other = at.next("2026-06-08");
    other["version"] = "HAIR-03@1";
    const auto lot = at.clinic.add("lot", {{"ingredient", at.biotin_lot_of},
                                           {"code", "BIO-1"},
                                           {"manufacturer", "Sample Maker"},
                                           {"expires", "2027-12-31"}});
    other["lots"] = {{at.biotin_lot_of, lot}};
    (void)at.clinic.add("consent", [&] {
        auto consent = at.stock.a_consent("HAIR-03@1");
        consent["decided"] = "2026-06-08 10:00";
        return consent;
    }());
    const auto june = at.sign(other);
    auto shown = at.clinic.shown("directive", key);
    CHECK(shown["obeyed_in"] == Json{june});
    CHECK(shown["against_in"].empty());

    at.clinic.at("2026-06-15", "12:00");
    auto against = at.next("2026-06-15");
    against["objection_override"] = "Allergist saw the patient and excluded procaine";
    const auto overridden = at.sign(against);
    CHECK(at.clinic.shown("directive", key)["against_in"] == Json{overridden});
    CHECK(at.clinic.shown("reaction", at.reaction)["proposed_rechallenge"] == "OUTCOME_UNKNOWN");

    (void)at.clinic.add("directive", {{"reaction", at.reaction}, {"nothing", true}, {"reason", "Skin test negative"}});
    shown = at.clinic.shown("directive", key);
    CHECK(shown["counts"] == false);
    CHECK(shown["obeyed_in"] == Json{june});
    CHECK(at.clinic.shown("reaction", at.reaction)["directives"].size() == 2);
    CHECK(at.clinic.run({"verify"}).code == 0);
}
