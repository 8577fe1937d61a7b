#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A formula of the patient's own plasma, somebody who may inject it, and two patients.
class Plasma {
public:
    Plasma() : stock(clinic)
    {
        clinic.at("2026-03-28", "18:00");
        const auto certificate = clinic.add("certification", {{"practitioner", stock.practitioner},
                                                              {"type", "CERTIFICATE"},
                                                              {"issuer", "Board of Samples"},
                                                              {"number", "C-2"},
                                                              {"issued", "2025-01-01"},
                                                              {"expires", "2026-12-31"},
                                                              {"covers", {"PRP"}}});
        stock.confirm(clinic, certificate);
        plasma = clinic.add("ingredient", {{"inci", "Platelet-rich plasma"}, {"category", "PRP"}});
        (void)clinic.add("formula",
                         {{"code", "HAIR-02"}, {"name", "Own plasma"}, {"indications", {"HAIR_RESTORATION"}}});
        (void)clinic.add("version", {{"formula", "HAIR-02"},
                                     {"author", stock.practitioner},
                                     {"lines", {{{"ingredient", plasma}, {"value", "100"}, {"unit", "%_w/v"}}}}});
        clinic.at("2026-03-28", "07:00");
        stock.put_in_force(clinic, "HAIR-02@1");
        (void)clinic.add("consent", stock.a_consent("HAIR-02@1"));
        clinic.at("2026-03-28", "18:00");
        auto another = HairStock::a_patient();
        another["given_name"] = "Μαρία";
        other = clinic.add("patient", another);
    }
    [[nodiscard]] Json preparation(const std::string& patient, const std::string& drawn = "2026-03-28 14:20") const
    {
        return {{"patient", patient},
                {"drawn", drawn},
                {"identity", {"FULL_NAME", "BIRTH_DATE"}},
                {"prepared_by", stock.practitioner},
                {"blood", "16"},
                {"anticoagulant", "ACD_A"},
                {"anticoagulant_lot", "ACD-7"},
                {"kit", "Kit 16"},
                {"kit_lot", "K-77"},
                {"kit_expires", "2027-01-31"},
                {"centrifuge", "No. 2"},
                {"spins", {{{"speed", "1500"}, {"unit", "G"}, {"minutes", "8"}}}},
                {"obtained", "4"},
                {"activator", "NONE"}};
    }
    [[nodiscard]] Json session(const std::string& prp) const
    {
        auto session = stock.session("2026-03-28", "14:30", "15:00");
        session["version"] = "HAIR-02@1";
        session["lots"] = Json::object();
        session["prp"] = prp;
        session["prp_used"] = "2.5";
        session["prp_identity"] = {"FULL_NAME", "HEALTH_NUMBER"};
        return session;
    }
    [[nodiscard]] std::string text_of_paper(const std::string& kind, const std::string& about) const
    {
        const auto paper = clinic.file(kind + ".pdf");
        REQUIRE(clinic.run({"paper", kind, "--for", about, "--out", paper.string()}).code == 0);
        const auto text = clinic.file(kind + ".txt");
        REQUIRE(std::system(("pdftotext -raw '" + paper.string() + "' '" + text.string() + "'").c_str()) == 0);
        std::istringstream words(text_of(text));
        std::string all;
        for (std::string word; words >> word;)
            all += word + ' ';
        return all;
    }

    DrillClinic clinic;
    HairStock stock;
    std::string plasma;
    std::string other; // another patient
};

} // namespace

TEST_CASE("own plasma goes from its draw into the session, the sealed text, the dossier and the trace of its kit")
{
    const Plasma at;
    const auto prp = at.clinic.add("prp", at.preparation(at.stock.patient));
    CHECK(prp == "PRP-000001");
    const auto signed_off = at.clinic.run({"sign", "session"}, at.session(prp));
    INFO(signed_off.err);
    REQUIRE(signed_off.code == 0);
    const auto session = signed_off.key();
    const auto shown = at.clinic.shown("prp", prp);
    CHECK(shown["left"] == "1.5");
    CHECK(shown["sessions"] == Json::array({session}));
    CHECK(shown["spins"] == Json::array({{{"speed", "1500"}, {"unit", "G"}, {"minutes", "8"}}}));
    CHECK(at.clinic.shown("session", session)["prp_used"] == "2.5");
    CHECK_THAT(at.text_of_paper("sealed", session), Catch::Contains("prp.kit.lot K-77"));
    const auto request = at.clinic.add(
        "request",
        {{"patient", at.stock.patient}, {"received", "2026-03-28"}, {"channel", "LETTER"}, {"language", "en"}});
    const auto dossier = at.text_of_paper("dossier", request);
    CHECK_THAT(dossier, Catch::Contains("PRP-000001 your own blood"));
    CHECK_THAT(dossier, Catch::Contains("Kit 16, lot K-77, until 31/01/2027"));
    CHECK_THAT(dossier, Catch::Contains("8 min at 1500 × g"));
    const auto trace = at.clinic.run({"trace", "material", "k77"}).json();
    CHECK(trace["patients"] == Json::array({at.stock.patient}));
    CHECK(trace["preparations"][0]["prp"] == prp);
    CHECK(trace["not_signed"].empty());
    CHECK(at.clinic.run({"trace", "ingredient", at.plasma}).json()["patients"] == Json::array({at.stock.patient}));
    CHECK(at.clinic.run({"trace", "prp", prp}).json()["sessions"].size() == 1);
    CHECK(at.clinic.run({"trace", "session", session}).json()["prp"] == prp);
    CHECK(at.clinic.run({"trace", "patient", at.stock.patient}).json()["preparations"] == Json::array({prp}));
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("another patient's plasma, too much of it and a lot in its place are refused, and nothing is signed")
{
    const Plasma at;
    const auto own = at.clinic.add("prp", at.preparation(at.stock.patient));
    const auto strange = at.clinic.add("prp", at.preparation(at.other));
    const auto rules = [&](const Json& session) { return at.clinic.run({"sign", "session"}, session).rules(); };
    CHECK(rules(at.session(strange)) == Rules{"prp/prp_of_other_patient"});
    auto draft = at.session(own);
    draft["prp_used"] = "4.1";
    CHECK(rules(draft) == Rules{"prp_used/prp_not_enough", "prp_used/prp_more_than_volume"});
    draft = at.session(own);
    draft["prp_identity"] = {"FULL_NAME"};
    CHECK(rules(draft) == Rules{"prp_identity/prp_identity_incomplete"});
    draft = at.session(own);
    draft.erase("prp");
    draft.erase("prp_used");
    draft.erase("prp_identity");
    CHECK(rules(draft) ==
          Rules{"prp/prp_missing", "prp_used/prp_amount_missing", "prp_identity/prp_identity_incomplete"});
    CHECK(at.clinic.run({"add", "lot"}, HairStock::a_lot(at.plasma, "PL-1")).rules() ==
          Rules{"ingredient/patients_blood"});
    CHECK(at.clinic.run({"add", "session"}, at.session(strange)).rules() == Rules{"prp/prp_of_other_patient"});
    CHECK(at.clinic.count("session") == 0);
    CHECK(at.clinic.shown("prp", own)["left"] == "4");
}

TEST_CASE("what was drawn more than an hour before the session ended is remarked, not refused")
{
    const Plasma at;
    const auto prp = at.clinic.add("prp", at.preparation(at.stock.patient, "2026-03-28 13:59"));
    const auto late = at.clinic.run({"sign", "session"}, at.session(prp));
    CHECK(late.code == 0);
    CHECK(late.rules() == Rules{"prp/prp_waited_long"});
    CHECK_THAT(late.err, Catch::Contains("61 minutes"));
}

TEST_CASE("plasma that was put down for the wrong patient is declared invalid, and never injected")
{
    const Plasma at;
    const auto prp = at.clinic.add("prp", at.preparation(at.stock.patient));
    const auto open = at.clinic.add("session", at.session(prp));
    CHECK(at.clinic.run({"trace", "prp", prp}).json()["not_signed"][0]["session"] == open);
    const auto invalidate = [&](const char* reason) {
        return at.clinic.run({"invalidate", "prp", prp, "--reason", reason});
    };
    CHECK(invalidate("wrong").rules() == Rules{"reason/reason_too_short"});
    CHECK(invalidate("Drawn from another patient").code == 0);
    CHECK(invalidate("Drawn from another patient").rules() == Rules{"prp/invalid_already"});
    CHECK(at.clinic.shown("prp", prp)["invalid"]["reason"] == "Drawn from another patient");
    CHECK(at.clinic.run({"sign", "session", open}).rules() == Rules{"prp/prp_invalid"});
    const auto other = at.clinic.add("prp", at.preparation(at.stock.patient));
    REQUIRE(at.clinic.run({"sign", "session"}, at.session(other)).code == 0);
    CHECK(at.clinic.run({"invalidate", "prp", other, "--reason", "Drawn from another patient"}).rules() ==
          Rules{"prp/injected"});
    CHECK(at.clinic.run({"verify"}).code == 0);
}
