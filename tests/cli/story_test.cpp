#include "cli/drill_clinic.h"

#include <algorithm>

using namespace clinic::tests;
using Catch::Matchers::VectorContains;

namespace {

const Json& row_with(const Json& rows, const std::string& field, const std::string& value)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Json& row) { return row[field] == value; });
    REQUIRE(found != rows.end());
    return *found;
}

/// Closes a check-in with every item of the session's aftercare followed.
Json all_followed(const DrillClinic& clinic, const std::string& check_in, const std::string& session,
                  const std::string& at, bool reaction)
{
    Json adherence = Json::object();
    const auto shown = clinic.shown("session", session);
    for (const auto& item : shown["aftercare"])
        adherence[item["code"].get<std::string>()] = "FOLLOWED";
    return {{"check_in", check_in}, {"asked", true}, {"at", at}, {"reaction", reaction}, {"adherence", adherence}};
}

std::string text_of_pdf(const fs::path& pdf)
{
    const auto text = pdf.string() + ".txt";
    const auto command = "pdftotext -layout '" + pdf.string() + "' '" + text + '\'';
    REQUIRE(std::system(command.c_str()) == 0);
    return text_of(text);
}

} // namespace

TEST_CASE("a patient with a Greek name is found by unaccented text, in any order")
{
    const DrillClinic clinic;
    const auto key = clinic.add("patient", HairStock::a_patient());
    for (const char* text : {"παπαδοπουλου", "ΕΛΕΝΗ παπ", "03081979"}) {
        const auto hits = clinic.run({"find", text}).json();
        REQUIRE(hits.size() == 1);
        CHECK(hits[0]["key"] == key);
    }
    CHECK(clinic.run({"find", "Μαρία"}).json().empty());
}

TEST_CASE("a practitioner is entitled through the last day of the certification and no longer")
{
    const DrillClinic clinic;
    const HairStock stock(clinic);
    const auto asked = [&](const char* technique, const char* day) {
        return clinic.run({"entitled", stock.practitioner, technique, "--on", day});
    };
    CHECK(asked("MESOTHERAPY_SCALP", "2026-12-31").json()["number"] == "C-1");
    CHECK(asked("MESOTHERAPY_SCALP", "2027-01-01").code == 2);
    CHECK(asked("PRP", "2026-06-01").rules() == std::vector<std::string>{"practitioner/not_certified"});
}

TEST_CASE("a session is refused with everything that is wrong at once, and nothing is saved")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-30", "18:00");
    auto session = stock.session("2026-03-30", "09:30", "10:00");
    session["lots"].erase(stock.procaine);
    session["volume"] = "0";
    session["screening"].erase("history");
    session["screening"]["aspirin"] = {{"answer", "yes"}, {"last_day", "2026-03-28"}, {"last_time", "09:00"}};

    const auto refused = clinic.run({"sign", "session"}, session);
    CHECK(refused.code == 2);
    CHECK(refused.out.empty());
    const std::vector<std::string> expected{"lots/lot_missing", "volume/volume_out_of_range",
                                            "screening/question_not_asked", "last_aspirin/aspirin_too_recent"};
    CHECK_THAT(refused.rules(), Catch::Matchers::UnorderedEquals(expected));
    for (const auto& problem : refused.problems())
        CHECK_FALSE(problem["message"].get<std::string>().empty());
    CHECK(clinic.count("session") == 0);
}

TEST_CASE("aspirin exactly 48 elapsed hours before is far enough")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-06-03", "18:00");
    auto session = stock.session("2026-06-03", "10:00", "10:30");
    session["screening"]["aspirin"] = {{"answer", "yes"}, {"last_day", "2026-06-01"}, {"last_time", "10:00"}};
    CHECK(clinic.run({"sign", "session"}, session).code == 0);
}

TEST_CASE("a signed session has its aftercare in elapsed hours over the change of the clocks")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto saved = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00"));
    INFO(saved.err);
    REQUIRE(saved.code == 0);
    const auto session = clinic.shown("session", saved.key());
    CHECK(session["state"] == "SIGNED");
    CHECK(row_with(session["aftercare"], "code", "NO_POOL")["minimum_ends"] == "2026-03-31T16:00:00+02:00");
    CHECK(row_with(session["aftercare"], "code", "NO_INTENSE_EXERCISE")["minimum_ends"] == "2026-03-29T16:00:00+02:00");
    CHECK(session["check_ins"].size() == 4);
    CHECK(clinic.run({"amend", "session", saved.key()}, Json{{"note", "afterthought"}}).rules() ==
          std::vector<std::string>{"state/already_signed"});
}

TEST_CASE("a session put down unfinished is finished, signed by its key, and added to")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    auto session = stock.session("2026-03-28", "14:30", "15:00");
    session.erase("volume");
    const auto key = clinic.add("session", session);
    CHECK(clinic.run({"sign", "session", key}).rules() == std::vector<std::string>{"volume/volume_missing"});
    CHECK(clinic.run({"amend", "session", key}, Json{{"volume", 2.5}}).code == 0);
    CHECK(clinic.run({"sign", "session", key}).key() == key);
    CHECK(clinic.shown("session", key)["volume"] == "2.5");
    CHECK(clinic.run({"add", "addendum"}, Json{{"session", key}, {"text", "Patient telephoned."}}).code == 0);
    CHECK(clinic.shown("session", key)["addenda"][0]["text"] == "Patient telephoned.");
}

TEST_CASE("an aftercare item is cleared early only with a reason")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto key = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).key() + "/NO_POOL";
    CHECK(clinic.run({"clear", key}).rules() == std::vector<std::string>{"reason/early_reason_missing"});
    CHECK(clinic.run({"clear", key, "--reason", "Swimming is part of the therapy"}).code == 0);
    CHECK(clinic.run({"clear", key, "--reason", "Swimming is part of the therapy"}).code == 2);
}

TEST_CASE("a check-in comes due, is closed with a reaction, and the next session is blocked with alternatives")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    (void)clinic.add("formula", {{"code", "HAIR-03"}, {"name", "Hair, plain"}, {"indications", {"HAIR_RESTORATION"}}});
    const auto biotin = clinic.add("ingredient", {{"inci", "Biotin"}, {"cas", "58-85-5"}, {"category", "VITAMIN"}});
    (void)clinic.add("version", {{"formula", "HAIR-03"},
                                 {"author", stock.practitioner},
                                 {"lines", {{{"ingredient", biotin}, {"value", 0.05}, {"unit", "%_w/v"}}}}});
    stock.put_in_force(clinic, "HAIR-03@1");

    clinic.at("2026-06-01", "12:00");
    const auto session = clinic.run({"sign", "session"}, stock.session("2026-06-01", "10:00", "10:30")).key();
    clinic.at("2026-06-03", "12:00");
    const auto due = row_with(clinic.run({"due"}).json(), "kind", "CHECK_IN");
    CHECK(due["what"] == "48-72H");
    CHECK(due["due"] == "2026-06-03T10:30:00+02:00");
    const auto check_in = due["key"].get<std::string>();
    const auto closing = all_followed(clinic, check_in, session, "2026-06-03 11:45", true);
    CHECK(clinic.run({"add", "check_in"}, closing).code == 0);
    CHECK(clinic.run({"add", "check_in"}, closing).rules() == std::vector<std::string>{"check_in/closed_already"});

    const auto reaction = clinic.add("reaction", {{"session", session},
                                                  {"onset", "2026-06-02"},
                                                  {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}},
                                                  {"outcome", "RECOVERED"},
                                                  {"suspected", {stock.procaine}}});
    auto next = stock.session("2026-06-03", "11:00", "11:30");
    next["screening"]["earlier_reaction"] = {{"answer", "yes"}, {"note", reaction}};
    const auto blocked = clinic.run({"sign", "session"}, next);
    CHECK(blocked.code == 2);
    REQUIRE(blocked.rules() == std::vector<std::string>{"version/standing_objection", "version/shared_allergen_group"});
    const auto problem = blocked.problems().front();
    CHECK(problem["line"] == reaction);
    CHECK(problem["alternatives"] == Json{"HAIR-03@1"});

    next["objection_override"] = "short";
    CHECK_THAT(clinic.run({"sign", "session"}, next).rules(),
               VectorContains(std::string("override/override_reason_too_short")));
    next["objection_override"] = "Allergist saw the patient and excluded procaine";
    CHECK(clinic.run({"sign", "session"}, next).code == 0);

    CHECK(clinic
              .run({"add", "assessment"},
                   Json{{"reaction", reaction}, {"causality", "PROBABLE"}, {"reason", "Close in time."}})
              .code == 0);
    CHECK(clinic.shown("reaction", reaction)["causality"] == "PROBABLE");
}

TEST_CASE("the audit counts one reaction among ten sessions that were followed up")
{
    DrillClinic clinic;
    HairStock stock(clinic);
    clinic.at("2026-05-04", "18:00");
    std::string sessions;
    for (int i = 0; i < 10; ++i) {
        auto patient = HairStock::a_patient();
        patient["given_name"] = "Ελένη " + std::to_string(i);
        stock.patient = clinic.add("patient", patient);
        auto consent = stock.a_consent("HAIR-01@1");
        consent["decided"] = "2026-05-04 09:40";
        (void)clinic.add("consent", consent);
        sessions += stock.session("2026-05-04", "10:00", "10:30").dump() + '\n';
    }
    const auto signed_off = clinic.run({"sign", "session", "-", "--lines"}, sessions);
    INFO(signed_off.err);
    REQUIRE(signed_off.code == 0);

    clinic.at("2026-06-02", "12:00");
    std::string closings;
    std::string reacted;
    const auto week_4 = clinic.run({"list", "check_in", "--filter", "kind=WEEK-4"}).json();
    for (const auto& row : week_4) {
        reacted = row["session"].get<std::string>();
        closings += all_followed(clinic, row["key"], reacted, "2026-06-01 12:00", false).dump() + '\n';
    }
    REQUIRE(clinic.run({"add", "check_in", "-", "--lines"}, closings).code == 0);
    (void)clinic.add("reaction", {{"session", reacted},
                                  {"onset", "2026-05-05"},
                                  {"signs", {{{"term", "PRURITUS"}, {"grade", 1}}}},
                                  {"outcome", "RECOVERED"}});

    const auto audit = clinic.run({"audit", "reactions", "--formula", "HAIR-01", "--from", "2026-05-01"}).json();
    CHECK(audit["changes"].empty()); // one version alone
    CHECK(clinic.run({"audit", "changes", "--format", "csv"}).out.find("Risk ratio") != std::string::npos);
    REQUIRE(audit["lines"].size() == 1);
    const auto& line = audit["lines"][0];
    CHECK(line["key"] == "HAIR-01@1");
    CHECK(line["sessions"] == 10);
    CHECK(line["reacted"] == 1);
    CHECK(line["asked_no_reaction"] == 9);
    CHECK(line["not_yet_asked"] == 0);
    CHECK(line["rate"].get<double>() == Approx(0.1));
    CHECK(line["low"].get<double>() == Approx(0.017876).margin(1e-6)); // Wilson, domain.md 3.3
    CHECK(line["high"].get<double>() == Approx(0.404150).margin(1e-6));
    CHECK(line["too_few"] == true);
    const auto by = [&](const char* what) {
        return clinic.run({"audit", "reactions", "--by", what, "--from", "2026-05-01"}).json();
    };
    for (const auto& [what, key, name] : {std::tuple{"INGREDIENT", stock.panthenol, std::string("Panthenol")},
                                          {"LOT", std::string("PAN-1"), std::string("Panthenol")},
                                          {"PRACTITIONER", stock.practitioner, std::string("Dr Alice Sample")},
                                          {"FORMULA", std::string("HAIR-01"), std::string("Hair")},
                                          {"REGION", std::string("SCALP"), std::string()},
                                          {"ALL", std::string("ALL"), std::string()}}) {
        CAPTURE(what);
        const auto report = by(what);
        const auto& first = report["lines"][0];
        CHECK(first["key"] == key);
        CHECK(first["name"] == name);
        CHECK(first["sessions"] == 10);
        CHECK(first["reacted"] == 1);
    }
    CHECK(by("LOT")["lines"].size() == 2);
    CHECK(clinic.run({"audit", "reactions", "--by", "WEATHER"}).code != 0);
    CHECK(clinic.run({"audit", "reactions", "--to", "2026-05-03"}).json()["lines"].empty());

    REQUIRE(clinic.run({"audit", "reactions", "--format", "pdf", "--out", clinic.file("audit.pdf").string()}).code ==
            0);
    CHECK_THAT(text_of_pdf(clinic.file("audit.pdf")), Catch::Contains("HAIR-01@1"));
}

TEST_CASE("a lot is traced to its patients, and a patient to the lots")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto session = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).key();
    const auto forward = clinic.run({"trace", "lot", stock.procaine_lot}).json();
    CHECK(forward["patients"] == Json{stock.patient});
    CHECK(forward["sessions"][0]["session"] == session);
    const auto back = clinic.run({"trace", "patient", stock.patient}).json();
    std::vector<std::string> lots;
    for (const auto& lot : back["sessions"][0]["lots"])
        lots.push_back(lot["lot"]);
    CHECK_THAT(lots, Catch::Matchers::UnorderedEquals(std::vector{stock.panthenol_lot, stock.procaine_lot}));
}

TEST_CASE("a request has its due dates, is answered once, and its dossier names what was injected")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-28", "18:00");
    const auto session = clinic.run({"sign", "session"}, stock.session("2026-03-28", "14:30", "15:00")).key();
    clinic.at("2026-06-15", "10:00");
    const auto request = clinic.add(
        "request", {{"patient", stock.patient}, {"received", "14/06/2026"}, {"channel", "LETTER"}, {"language", "fr"}});
    const auto shown = clinic.shown("request", request);
    CHECK(shown["due"] == "2026-07-14"); // one month; 14 July rests, domain.md 7.1
    CHECK(shown["legal_limit"] == "2026-07-15");

    const auto handout = clinic.file("handout.pdf");
    REQUIRE(clinic.run({"paper", "handout", "--for", session, "--out", handout.string()}).code == 0);
    CHECK_THAT(text_of_pdf(handout), Catch::Contains("Παπαδοπούλου"));
    const auto dossier = clinic.file("dossier.pdf");
    REQUIRE(clinic.run({"paper", "dossier", "--for", request, "--out", dossier.string()}).code == 0);
    const auto text = text_of_pdf(dossier);
    for (const char* word : {"procaine HCl", "PRO-1", "PAN-1", "Dr Alice Sample", "HAIR-01@1"})
        CHECK_THAT(text, Catch::Contains(word));

    const Json answer{{"request", request},
                      {"identity_seen", "Passport, seen at the desk"},
                      {"handed_over", "In person"},
                      {"paper", std::string(64, 'a')}};
    CHECK(clinic.run({"add", "answer"}, answer).code == 0);
    CHECK(clinic.run({"add", "answer"}, answer).rules() == std::vector<std::string>{"request/answered_already"});
}
