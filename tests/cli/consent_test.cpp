#include "cli/drill_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A day on which a scalp is to be treated; the patient agreed to HAIR-01@1 on the day the clinic was made.
class BeforeTreatment {
public:
    BeforeTreatment() : stock(clinic)
    {
        clinic.at("2026-03-28", "18:00");
        session = stock.session("2026-03-28", "14:30", "15:00");
    }
    /// What stands in the way of this session's signature.
    [[nodiscard]] Rules refusals() const
    {
        Rules rules;
        for (const auto& each : clinic.run({"check", "session"}, session).json())
            rules.push_back(each["field"].get<std::string>() + '/' + each["rule"].get<std::string>());
        return rules;
    }
    [[nodiscard]] Json decision(const char* what, const char* when) const
    {
        auto consent = stock.a_consent("HAIR-01@1");
        consent["decision"] = what;
        consent["decided"] = when;
        if (std::string(what) == "REFUSED") {
            consent.erase("way");
            consent.erase("signature");
        }
        return consent;
    }

    DrillClinic clinic;
    HairStock stock;
    Json session;
};

} // namespace

TEST_CASE("a session is signed only with a consent that stands; the last decision before its end counts")
{
    BeforeTreatment at;
    CHECK(at.refusals().empty());

    const auto refusal = at.clinic.add("consent", at.decision("REFUSED", "2026-03-28 14:20"));
    CHECK(at.refusals() == Rules{"consent/consent_refused"});
    CHECK(at.clinic.run({"sign", "session"}, at.session).rules() == Rules{"consent/consent_refused"});

    const auto anew = at.clinic.add("consent", at.decision("GIVEN", "2026-03-28 14:25"));
    CHECK(at.refusals().empty());
    REQUIRE(at.clinic.run({"withdraw", "consent", anew, "--reason", "Rather not"}).code == 0); // now, at six
    CHECK(at.refusals().empty());                                                              // it was over at three
    CHECK(at.clinic.shown("consent", anew)["state"] == "WITHDRAWN");
    CHECK(at.clinic.shown("consent", anew)["withdrawal_note"] == "Rather not");
    CHECK(at.clinic.shown("consent", refusal)["state"] == "SUPERSEDED");
    CHECK(at.clinic.run({"withdraw", "consent", anew}).rules() == Rules{"consent/withdrawn_before"});
    CHECK(at.clinic.run({"withdraw", "consent", refusal}).rules() == Rules{"consent/never_given"});

    at.session["started"] = "2026-03-29 09:00";
    at.session["ended"] = "2026-03-29 09:30";
    at.clinic.at("2026-03-29", "10:00");
    CHECK(at.refusals() == Rules{"consent/consent_withdrawn"});
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a consent counts for a year, for its indication, and not when it comes after the session")
{
    BeforeTreatment at;
    at.clinic.at("2027-01-11", "18:00");
    at.session["started"] = "2027-01-11 14:30";
    at.session["ended"] = "2027-01-11 15:00";
    const auto all = at.refusals();
    CHECK(std::count(all.begin(), all.end(), "consent/consent_expired") == 1);
    at.session["started"] = "2027-01-10 14:30"; // agreed on 10 January 2026
    at.session["ended"] = "2027-01-10 15:00";
    const auto in_time = at.refusals();
    CHECK(std::count(in_time.begin(), in_time.end(), "consent/consent_expired") == 0);

    BeforeTreatment other;
    other.session["indication"] = "SKIN_REJUVENATION";
    const auto none = other.refusals();
    CHECK(std::count(none.begin(), none.end(), "consent/consent_missing") == 1);
    auto late = other.decision("GIVEN", "2026-03-28 15:01");
    late["indication"] = "SKIN_REJUVENATION";
    (void)other.clinic.add("consent", late);
    const auto too_late = other.refusals();
    CHECK(std::count(too_late.begin(), too_late.end(), "consent/consent_too_late") == 1);
}

TEST_CASE("another composition needs a consent of its own, and the message names the old one")
{
    BeforeTreatment at;
    (void)at.clinic.add("version",
                        {{"formula", "HAIR-01"},
                         {"parent", "HAIR-01@1"},
                         {"author", at.stock.practitioner},
                         {"reason", "SAFETY_REACTION"},
                         {"reason_text", "Procaine taken out."},
                         {"lines", {{{"ingredient", at.stock.panthenol}, {"value", "5"}, {"unit", "%_w/v"}}}}});
    at.stock.put_in_force(at.clinic, "HAIR-01@2");
    at.clinic.at("2026-03-30", "18:00");
    at.session["version"] = "HAIR-01@2";
    at.session["lots"] = {{"Panthenol", "PAN-1"}};
    at.session["started"] = "2026-03-30 14:30";
    at.session["ended"] = "2026-03-30 15:00";
    const auto refused = at.clinic.run({"sign", "session"}, at.session);
    CHECK(refused.rules() == Rules{"consent/consent_to_other_version"});
    CHECK_THAT(refused.err, Catch::Contains("On 10/01/2026 the patient agreed to HAIR-01@1 (CO-000001)"));
    auto consent = at.stock.a_consent("HAIR-01@2");
    consent["decided"] = "2026-03-30 14:00";
    (void)at.clinic.add("consent", consent);
    CHECK(at.refusals().empty());
}

TEST_CASE(
    "the text that is signed names who, what and every ingredient, says that the skin is punctured, and is sealed "
    "with the session")
{
    BeforeTreatment at;
    const auto consent = at.clinic.shown("consent", "CO-000001");
    const auto text = consent["text"].get<std::string>();
    for (const char* const part : {"Παπαδοπούλου Ελένη", "Dr Alice Sample", "HAIR-01@1", "Panthenol", "procaine HCl"})
        CHECK_THAT(text, Catch::Contains(part));
    CHECK_THAT(text, Catch::Contains("τρυπιέται")); // K8: it is read in Greek, and says that the skin is punctured
    CHECK(consent["form"] == "mesotrace-consent-1");
    CHECK(consent["state"] == "GIVEN");

    const auto signed_session = at.clinic.run({"sign", "session"}, at.session).key();
    const auto file = at.clinic.file("sealed.txt");
    REQUIRE(at.clinic.run({"paper", "sealed", "--for", signed_session, "--out", file.string()}).code == 0);
    const auto sealed = text_of(file);
    CHECK_THAT(sealed, Catch::Contains("consent=CO-000001\n"));
    CHECK_THAT(sealed, Catch::Contains("consent.form=mesotrace-consent-1\n"));
    CHECK_THAT(sealed, Catch::Contains("consent.text.sha256=" + consent["text_sha256"].get<std::string>() + "\n"));
}

TEST_CASE("the clinic's own words take the place of those brought along, for later consents only")
{
    BeforeTreatment at;
    const Json words{{"subject", "TREATMENT"}, {"language", "el"}, {"body", "# Τι γίνεται\n\nΔικά μας λόγια."}};
    const auto key = at.clinic.add("consent_text", words);
    CHECK(at.clinic.run({"add", "consent_text"}, words).rules() == Rules{"body/nothing_changed"});
    const auto later = at.clinic.add("consent", at.decision("GIVEN", "2026-03-28 14:20"));
    CHECK(at.clinic.shown("consent", later)["form"] == key);
    CHECK_THAT(at.clinic.shown("consent", later)["text"].get<std::string>(), Catch::Contains("Δικά μας λόγια."));
    CHECK_THAT(at.clinic.shown("consent", "CO-000001")["text"].get<std::string>(), !Catch::Contains("Δικά μας λόγια."));
}
