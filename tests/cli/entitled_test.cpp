#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

/// Two people with a history: renewals, a suspension, a revocation, a copy that was merely seen.
struct Histories {
    explicit Histories(const DrillClinic& clinic) : stock(clinic)
    {
        // The first: a licence suspended for a month, an insurance renewed with a gap of a week, a certificate revoked.
        sanction(clinic, stock.licence, "SUSPENDED", "2026-03-01");
        sanction(clinic, stock.licence, "REINSTATED", "2026-04-01");
        const auto lipolysis =
            add(clinic, stock.practitioner, "CERTIFICATE", "LIP-1", "2025-01-01", "2026-12-31", {"LIPOLYSIS"});
        stock.confirm(clinic, lipolysis);
        sanction(clinic, lipolysis, "REVOKED", "2026-06-01");

        // The second: renewed policies, a certificate of which only a copy was seen until the school answered.
        second = clinic.add("practitioner", {{"name", "Dr Bea Sample"}, {"profession", "physician"}});
        const auto licence = add(clinic, second, "LICENCE", "L-2", "2025-01-01", "2026-06-30", {});
        stock.confirm(clinic, licence);
        const auto first_policy = add(clinic, second, "INSURANCE", "I-2", "2025-01-01", "2025-12-31", {});
        (void)add(clinic, second, "INSURANCE", "I-2", "2026-01-08", "2026-12-31", {}, first_policy);
        const auto face = add(clinic, second, "CERTIFICATE", "F-2", "2025-01-01", "2026-12-31", {"MESOTHERAPY_FACE"});
        check(clinic, face, "COPY_ONLY", "2025-02-01");
        check(clinic, face, "ISSUER_LETTER_EMAIL", "2025-03-01");
        renewed = add(clinic, second, "LICENCE", "L-2", "2026-07-01", "2027-06-30", {}, licence);
        check(clinic, renewed, "ISSUER_ONLINE_REGISTER", "2026-07-05");
    }

    static std::string add(const DrillClinic& clinic, const std::string& holder, const char* type, const char* number,
                           const char* issued, const char* expires, const std::vector<std::string>& covers,
                           const std::string& renews = {})
    {
        Json draft{{"practitioner", holder}, {"type", type},     {"issuer", "Office of Samples"},
                   {"number", number},       {"issued", issued}, {"expires", expires},
                   {"covers", covers}};
        if (!renews.empty())
            draft["renews"] = renews;
        return clinic.add("certification", draft);
    }
    void check(const DrillClinic& clinic, const std::string& certification, const char* method, const char* on) const
    {
        (void)clinic.add("verification", {{"certification", certification},
                                          {"verified_by", stock.manager},
                                          {"on", on},
                                          {"method", method},
                                          {"source", "Office of Samples"},
                                          {"result", "CONFIRMED"}});
    }
    static void sanction(const DrillClinic& clinic, const std::string& certification, const char* kind,
                         const char* from)
    {
        (void)clinic.add("sanction", {{"certification", certification},
                                      {"kind", kind},
                                      {"from", from},
                                      {"reason", "decision of the board of samples"}});
    }

    HairStock stock;
    std::string second;
    std::string renewed;
};

} // namespace

TEST_CASE("who was entitled to what on which day is answered for any day, renewals and revocations included")
{
    DrillClinic clinic;
    clinic.at("2026-11-22", "09:00");
    const Histories histories(clinic);
    struct Case {
        bool first;
        const char* technique;
        const char* day;
        std::string why_not; // nothing: entitled
    };
    const std::vector<Case> cases{
        {true, "MESOTHERAPY_SCALP", "2025-01-09", "practitioner/not_licensed practitioner/not_certified"},
        {true, "MESOTHERAPY_SCALP", "2025-01-10", ""}, // the day of the issuers' word
        {true, "MESOTHERAPY_SCALP", "2026-02-28", ""},
        {true, "MESOTHERAPY_SCALP", "2026-03-01", "practitioner/not_licensed"}, // suspended
        {true, "MESOTHERAPY_SCALP", "2026-03-31", "practitioner/not_licensed"},
        {true, "MESOTHERAPY_SCALP", "2026-04-01", ""}, // reinstated
        {true, "MESOTHERAPY_SCALP", "2026-12-31", ""}, // the certificate's last day
        {true, "MESOTHERAPY_SCALP", "2027-01-01", "practitioner/not_certified"},
        {true, "LIPOLYSIS", "2026-02-14", ""},
        {true, "LIPOLYSIS", "2026-03-14", "practitioner/not_licensed"},
        {true, "LIPOLYSIS", "2026-05-31", ""},
        {true, "LIPOLYSIS", "2026-06-01", "practitioner/not_certified"}, // revoked
        {true, "PRP", "2026-05-31", "practitioner/not_certified"},
        {false, "MESOTHERAPY_FACE", "2025-02-15", "practitioner/not_certified"}, // a copy was seen, no more
        {false, "MESOTHERAPY_FACE", "2025-03-01", ""},
        {false, "MESOTHERAPY_FACE", "2025-12-31", ""},
        {false, "MESOTHERAPY_FACE", "2026-01-07", "practitioner/not_insured"}, // the gap before the renewal
        {false, "MESOTHERAPY_FACE", "2026-01-08", ""},
        {false, "MESOTHERAPY_FACE", "2026-07-04", "practitioner/not_licensed"}, // renewed, not yet verified
        {false, "MESOTHERAPY_FACE", "2026-07-05", ""},
        {false, "LIPOLYSIS", "2026-01-08", "practitioner/not_certified"},
    };
    for (const auto& each : cases) {
        const auto& who = each.first ? histories.stock.practitioner : histories.second;
        CAPTURE(who, each.technique, each.day);
        const auto told = clinic.run({"entitled", who, each.technique, "--on", each.day});
        std::string rules;
        if (told.code != 0)
            for (const auto& rule : told.rules())
                rules += (rules.empty() ? "" : " ") + rule;
        CHECK(rules == each.why_not);
        CHECK(told.code == (each.why_not.empty() ? 0 : 2));
    }
    const auto now = clinic.run({"entitled", histories.second, "MESOTHERAPY_FACE"}).json();
    CHECK(now["licence"]["certification"] == histories.renewed);
    CHECK(now["licence"]["proof"] == "CONFIRMED");
}

TEST_CASE("an unverified licence stops a signature with a sentence that says who can mend it")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-03-30", "18:00");
    (void)clinic.add("verification", {{"certification", stock.licence},
                                      {"verified_by", stock.manager},
                                      {"on", "2026-03-01"},
                                      {"method", "ISSUER_PHONE"},
                                      {"source", "Register of Samples"},
                                      {"result", "NOT_FOUND"}});
    const auto refused = clinic.run({"sign", "session"}, stock.session("2026-03-30", "09:30", "10:00"));
    CHECK(refused.code == 2);
    CHECK(refused.rules() == std::vector<std::string>{"practitioner/not_licensed"});
    CHECK(refused.err.find("manager can verify or renew it under Staff") != std::string::npos);
    CHECK(clinic.count("session") == 0);
}

TEST_CASE("a type of the catalogue is added, changed and named by certifications, and its limits are kept to")
{
    DrillClinic clinic;
    const HairStock stock(clinic);
    clinic.at("2026-11-22", "09:00");
    const auto type = clinic.add("certification_type", {{"name", "Fat course"},
                                                        {"category", "CERTIFICATE"},
                                                        {"validity_months", 24},
                                                        {"reminders", {30, 10}},
                                                        {"covers", {"LIPOLYSIS"}},
                                                        {"indications", {"FAT_REDUCTION"}}});
    CHECK(type.starts_with("CT-"));
    const auto twice = clinic.run({"add", "certification_type"}, Json{{"name", "FAT COURSE"}, {"reminders", {0}}});
    CHECK(twice.code == 2);
    CHECK(twice.rules() == std::vector<std::string>{"name/name_taken", "category/category_missing",
                                                    "validity_months/validity_missing", "reminders/reminders_wrong"});
    CHECK(clinic.run({"amend", "certification_type", type}, Json{{"issuer", "School of Samples"}}).code == 0);
    const auto shown = clinic.run({"show", "certification_type", type}).json();
    CHECK(shown["issuer"] == "School of Samples");
    CHECK(shown["reminders"] == Json({30, 10}));
    CHECK(shown["row_version"] == 2);

    const auto course = clinic.add("certification", {{"practitioner", stock.practitioner},
                                                     {"certification_type", "Fat course"},
                                                     {"type", "CERTIFICATE"},
                                                     {"issuer", "School of Samples"},
                                                     {"number", "FAT-1"},
                                                     {"issued", "2025-01-01"},
                                                     {"expires", "2026-12-31"},
                                                     {"covers", {"LIPOLYSIS"}},
                                                     {"indications", {"FAT_REDUCTION"}}});
    stock.confirm(clinic, course);
    const auto on_file = clinic.run({"show", "certification", course}).json();
    CHECK(on_file["certification_type"] == type);
    CHECK(on_file["status"] == "VALID"); // 39 days before its end, and the type reminds from 30 on
    CHECK(clinic.run({"entitled", stock.practitioner, "LIPOLYSIS"}).code == 0);
    CHECK(clinic.run({"entitled", stock.practitioner, "LIPOLYSIS", "--for", "FAT_REDUCTION"}).code == 0);
    const auto other = clinic.run({"entitled", stock.practitioner, "LIPOLYSIS", "--for", "HAIR_RESTORATION"});
    CHECK(other.code == 2);
    CHECK(other.rules() == std::vector<std::string>{"practitioner/not_for_indication"});
    CHECK(other.err.find("FAT-1") != std::string::npos);
    CHECK(clinic.run({"entitled", stock.practitioner, "LIPOLYSIS", "--for", "HEADACHE"}).code == 1);
}

TEST_CASE("hours of training are put on file, corrected by a later entry, and added up")
{
    DrillClinic clinic;
    clinic.at("2026-11-22", "09:00");
    const auto person = clinic.add("practitioner", {{"name", "Dr Ada Sample"}, {"profession", "physician"}});
    const Json course{{"practitioner", person},    {"title", "Life support"},   {"provider", "School of Samples"},
                      {"first_day", "2026-02-01"}, {"last_day", "2026-02-02"},  {"hours", "14.5"},
                      {"category", "Safety"},      {"certificate_number", "77"}};
    const auto wrong = clinic.add("training", course);
    auto correction = course;
    correction["hours"] = 7.5;
    correction["corrects"] = wrong;
    const auto right = clinic.add("training", correction);
    const auto twice = clinic.run({"add", "training"}, correction);
    CHECK(twice.rules() == std::vector<std::string>{"corrects/corrected_already"});
    CHECK(clinic.run({"show", "training", wrong}).json()["corrected_by"] == right);
    CHECK(clinic.run({"show", "training", right}).json()["corrected_by"] == Json());
    CHECK(clinic.count("training") == 2);
    const auto hours = clinic.run({"show", "practitioner", person}).json()["training_hours"];
    CHECK(hours == Json{{"last_12_months", "7.5"}, {"by_year", {{"2026", "7.5"}}}});
}
