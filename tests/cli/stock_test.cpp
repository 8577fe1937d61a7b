#include "cli/drill_clinic.h"

using namespace clinic::tests;
using Rules = std::vector<std::string>;

namespace {

/// A clinic in which one patient was treated on 28 March, and the same morning's second session is not signed yet.
struct Treated {
    DrillClinic clinic;
    HairStock stock{clinic};
    std::string signed_session;
    std::string open_session;

    Treated()
    {
        clinic.at("2026-03-28", "18:00");
        signed_session = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).key();
        open_session = clinic.add("session", stock.session("2026-03-28", "16:00", "16:30"));
    }
    [[nodiscard]] Ran hold(const std::string& kind, const std::string& key,
                           const std::string& reason = "Particles seen in a vial") const
    {
        return clinic.run({"hold", kind, key, "--reason", reason});
    }
    [[nodiscard]] Ran release(const std::string& kind, const std::string& key) const
    {
        return clinic.run({"release", kind, key, "--reason", "The maker cleared the lot"});
    }
};

std::string pdf_text(const fs::path& pdf)
{
    const auto text = pdf.string() + ".txt";
    REQUIRE(std::system(("pdftotext -layout '" + pdf.string() + "' '" + text + '\'').c_str()) == 0);
    return text_of(text);
}

} // namespace

TEST_CASE("a lot on hold stops a signature at once, with the reason and who can release it, until it is released")
{
    Treated at;
    CHECK(at.hold("lot", "PRO-1", "too short").rules() == Rules{"reason/reason_too_short"});
    const auto held = at.hold("lot", "PRO-1");
    INFO(held.err);
    REQUIRE(held.code == 0);
    CHECK(held.key() == at.stock.procaine_lot);
    CHECK(at.hold("lot", "PRO-1").rules() == Rules{"thing/held_already"});
    CHECK(at.clinic.shown("lot", "PRO-1")["hold"]["reason"] == "Particles seen in a vial");

    const auto refused = at.clinic.run({"sign", "session", at.open_session});
    CHECK(refused.rules() == Rules{"lots/lot_held"});
    const auto message = refused.problems().front()["message"].get<std::string>();
    CHECK_THAT(message, Catch::Contains("PRO-1") && Catch::Contains("Particles seen in a vial") &&
                            Catch::Contains("released by: practitioner, manager"));
    CHECK(at.clinic.shown("session", at.signed_session)["state"] == "SIGNED"); // what was signed before stays

    const auto trace = at.clinic.run({"trace", "lot", "PRO-1"}).json();
    CHECK(trace["patients"] == Json{at.stock.patient});
    REQUIRE(trace["not_signed"].size() == 1);
    CHECK(trace["not_signed"][0]["session"] == at.open_session);

    REQUIRE(at.release("lot", "PRO-1").code == 0);
    CHECK(at.release("lot", "PRO-1").rules() == Rules{"thing/not_held"});
    CHECK(at.clinic.run({"sign", "session", at.open_session}).code == 0);
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a version on hold stops a signature, names who can release it, and lists whom it concerns")
{
    Treated at;
    REQUIRE(at.hold("version", "HAIR-01@1").code == 0);
    const auto refused = at.clinic.run({"sign", "session", at.open_session});
    CHECK(refused.rules() == Rules{"version/version_held"});
    CHECK_THAT(refused.problems().front()["message"].get<std::string>(), Catch::Contains("released by: manager"));
    const auto trace = at.clinic.run({"trace", "version", "HAIR-01@1"}).json();
    CHECK(trace["patients"] == Json{at.stock.patient});
    CHECK(trace["not_signed"].size() == 1);
    REQUIRE(at.release("version", "HAIR-01@1").code == 0);
    CHECK(at.clinic.run({"sign", "session", at.open_session}).code == 0);
}

TEST_CASE("an expired lot stops a signature and says who can receive a new one")
{
    Treated at;
    at.clinic.at("2026-09-01", "18:00");
    (void)at.clinic.add("history", HairStock::a_history(at.stock.patient));
    auto lot = HairStock::a_lot(at.stock.procaine, "PRO-0");
    lot["expires"] = "2026-08-31";
    const auto expired = at.clinic.add("lot", lot);
    auto session = at.stock.session("2026-09-01", "16:00", "16:30");
    session["lots"][at.stock.procaine] = expired;
    const auto refused = at.clinic.run({"sign", "session"}, session);
    CHECK(refused.rules() == Rules{"lots/lot_expired"});
    CHECK_THAT(refused.problems().front()["message"].get<std::string>(),
               Catch::Contains("can be received by: front desk, practitioner, manager"));
}

TEST_CASE("the patients of a lot or a version are printed in one step, in the reader's language")
{
    const Treated at;
    REQUIRE(at.hold("lot", "PRO-1").code == 0);
    const auto paper = at.clinic.file("recall.pdf");
    REQUIRE(at.clinic.run({"paper", "recall", "--for", "PRO-1", "--out", paper.string()}).code == 0);
    const auto text = pdf_text(paper);
    for (const auto& word : {std::string("Clinique du Parc"), std::string("PRO-1"), std::string("Παπαδοπούλου"),
                             at.stock.patient, at.signed_session, at.open_session, std::string("HAIR-01@1"),
                             std::string("2.5"), std::string("Dr Alice Sample"), std::string("Particles seen")})
        CHECK_THAT(text, Catch::Contains(word));
    const auto greek = at.clinic.file("recall_el.pdf");
    REQUIRE(at.clinic.run({"paper", "recall", "--for", "HAIR-01@1", "--out", greek.string(), "--lang", "el"}).code ==
            0);
    CHECK_THAT(pdf_text(greek), Catch::Contains("ΑΣΘΕΝΕΙΣ") || Catch::Contains("Ασθενείς"));
    CHECK(at.clinic.run({"paper", "recall", "--for", "NOTHING", "--out", paper.string()}).code == 2);
}

TEST_CASE("a scanned label fills a lot, and a label that cannot be read is refused")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    const Json scanned{{"ingredient", stock.procaine},
                       {"manufacturer", "Sample Pharma"},
                       {"label", "01095060001343521728043010ABC123"},
                       {"legal_class", "MEDICINE"},
                       {"supplier", "Depot North"},
                       {"quantity", "10"},
                       {"unit", "VIAL"}};
    const auto lot = clinic.shown("lot", clinic.add("lot", scanned));
    CHECK(lot["code"] == "ABC123");
    CHECK(lot["gtin"] == "09506000134352");
    CHECK(lot["expires"] == "2028-04-30");
    CHECK(lot["on_hand"] == "10");
    CHECK(lot["legal_class"] == "MEDICINE");
    auto broken = scanned;
    broken["label"] = "01095060001343531728043010ABC123";
    CHECK(clinic.run({"check", "lot"}, broken).json()[0]["rule"] == "label_unreadable");
}

TEST_CASE("a counted lot goes down by what sessions use and never below nothing")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    auto lot = HairStock::a_lot(stock.procaine, "PRO-2");
    lot["quantity"] = "2";
    lot["unit"] = "VIAL";
    const auto key = clinic.add("lot", lot);
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session["lots"][stock.procaine] = key;
    session["used"] = {{stock.procaine, "3"}};
    CHECK(clinic.run({"sign", "session"}, session).rules() == Rules{"lots/lot_not_enough"});
    session["used"] = {{stock.procaine, "1.5"}};
    REQUIRE(clinic.run({"sign", "session"}, session).code == 0);
    CHECK(clinic.shown("lot", key)["on_hand"] == "0.5");

    Json waste{{"lot", key}, {"kind", "WASTED"}, {"amount", "1"}, {"reason", "Vial dropped on the floor"}};
    CHECK(clinic.run({"add", "movement"}, waste).rules() ==
          Rules{"amount/more_than_on_hand", "witness/witness_missing"});
    waste["amount"] = "0.5";
    waste["witness"] = "Nurse Lee";
    REQUIRE(clinic.run({"add", "movement"}, waste).code == 0);
    const auto shown = clinic.shown("lot", key);
    CHECK(shown["on_hand"] == "0");
    REQUIRE(shown["movements"].size() == 3);
    CHECK(shown["movements"][0]["kind"] == "RECEIVED");
    CHECK(shown["movements"][1]["session"] != "");

    session["started"] = "2026-03-28 16:00";
    session["ended"] = "2026-03-28 16:30";
    session.erase("used");
    const auto refused = clinic.run({"sign", "session"}, session);
    CHECK(refused.rules() == Rules{"lots/lot_used_up"});
    CHECK_THAT(refused.problems().front()["message"].get<std::string>(),
               Catch::Contains("corrected by: practitioner, manager"));
    CHECK(clinic.run({"verify"}).code == 0);
}
