#include "domain/staff/practitioner.h"
#include "domain/staff/recheck.h"
#include "domain/staff/renewal.h"
#include "domain/staff/standing.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

VerificationOnFile checked(const char* on, VerificationMethod method = VerificationMethod::online_register,
                           VerificationResult result = VerificationResult::confirmed)
{
    return {.on = day(on), .method = method, .result = result, .verified_by = "Mary", .source = "", .reference = ""};
}

CertificationOnFile on_file(CertificationType type, const char* issued, const char* expires)
{
    return {.id = CertificationId(1),
            .key = "C-000001",
            .type = type,
            .issuer = "A",
            .number = "1",
            .issued = day(issued),
            .expires = day_from_iso(expires),
            .covers = {}};
}

CertificationOnFile verified_licence(const char* expires = "")
{
    auto licence = on_file(CertificationType::licence, "2020-01-01", expires);
    licence.verifications = {checked("2020-01-10")};
    return licence;
}

} // namespace

TEST_CASE("the status of a certification is computed for any day", "[certification]")
{
    using enum CertificationStatus;
    const auto [on, status] = GENERATE(table<const char*, CertificationStatus>({
        {"2019-12-31", not_yet_valid},
        {"2020-01-01", valid},
        {"2026-09-01", valid},    // 91 days before
        {"2026-09-02", expiring}, // 90 days before
        {"2026-12-01", expiring}, // its last day
        {"2026-12-02", expired},
    }));
    CAPTURE(on);
    CHECK(status_on(on_file(CertificationType::insurance, "2020-01-01", "2026-12-01"), day(on)) == status);
}

TEST_CASE("a certification that never expires stays valid", "[certification]")
{
    CHECK(status_on(verified_licence(), day("2090-01-01")) == CertificationStatus::valid);
}

TEST_CASE("a reminder comes due 90, 60, 30 and 7 days before the last day", "[certification]")
{
    const auto [today, reminder] = GENERATE(table<const char*, std::optional<std::int64_t>>({
        {"2026-09-01", std::nullopt},
        {"2026-09-02", 90},
        {"2026-10-01", 90},
        {"2026-10-02", 60},
        {"2026-11-01", 30},
        {"2026-11-23", 30},
        {"2026-11-24", 7},
        {"2026-12-01", 7},
        {"2026-12-02", std::nullopt},
    }));
    CAPTURE(today);
    CHECK(reminder_due(usual_reminders(), day("2026-12-01"), day(today)) == reminder);
}

TEST_CASE("a paper that was merely seen is not verified", "[verification]")
{
    using enum VerificationMethod;
    auto licence = on_file(CertificationType::licence, "2020-01-01", "");
    const Day today = day("2026-06-01");
    CHECK(status_on(licence, today) == CertificationStatus::unverified);
    for (const auto method : {copy_only, original_seen}) {
        licence.verifications = {checked("2020-01-10", method)};
        CHECK(status_on(licence, today) == CertificationStatus::unverified);
        CHECK(proof_on(licence.verifications, today) == Proof::paper_seen);
    }
    for (const auto method : {online_register, letter_or_email, phone, certified_copy, equivalent_source}) {
        licence.verifications = {checked("2020-01-10", method)};
        CHECK(status_on(licence, today) == CertificationStatus::valid);
    }
}

TEST_CASE("the last word of the issuer counts, from the day it was given", "[verification]")
{
    auto licence = verified_licence();
    licence.verifications.push_back(checked("2026-03-01", VerificationMethod::phone, VerificationResult::discrepancy));
    licence.verifications.push_back(checked("2026-04-01", VerificationMethod::copy_only));
    licence.verifications.push_back(checked("2026-05-01"));
    CHECK(status_on(licence, day("2020-01-09")) == CertificationStatus::unverified);
    CHECK(status_on(licence, day("2020-01-10")) == CertificationStatus::valid);
    CHECK(status_on(licence, day("2026-03-01")) == CertificationStatus::unverified);
    CHECK(proof_on(licence.verifications, day("2026-04-15")) == Proof::doubted);
    CHECK(status_on(licence, day("2026-05-01")) == CertificationStatus::valid);
}

TEST_CASE("a certification is to be checked at once, and again on the day that the last check named", "[verification]")
{
    auto licence = on_file(CertificationType::licence, "2020-01-01", "2027-12-31");
    const Day today = day("2026-06-01");
    CHECK(check_due(licence, today) == today);
    licence.verifications = {checked("2026-01-10")};
    CHECK_FALSE(check_due(licence, today));
    licence.verifications[0].next_due = day("2026-05-20");
    CHECK(check_due(licence, today) == day("2026-05-20"));
    CHECK_FALSE(check_due(licence, day("2026-05-19")));
    licence.verifications.push_back(checked("2026-05-25"));
    CHECK_FALSE(check_due(licence, today));
    CHECK_FALSE(check_due(licence, day("2028-01-01"))); // expired: a check would not help
}

TEST_CASE("a sanction holds from the first minute of its day until the next one", "[sanction]")
{
    auto licence = verified_licence();
    licence.sanctions = {{SanctionKind::suspended, day("2026-03-01"), "board"},
                         {SanctionKind::reinstated, day("2026-05-01"), "board"},
                         {SanctionKind::revoked, day("2026-07-01"), "court"}};
    const auto [on, status] = GENERATE(table<const char*, CertificationStatus>({
        {"2026-02-28", CertificationStatus::valid},
        {"2026-03-01", CertificationStatus::suspended},
        {"2026-04-30", CertificationStatus::suspended},
        {"2026-05-01", CertificationStatus::valid},
        {"2026-07-01", CertificationStatus::revoked},
        {"2030-01-01", CertificationStatus::revoked},
    }));
    CAPTURE(on);
    CHECK(status_on(licence, day(on)) == status);
}

TEST_CASE("nothing is reinstated that was never suspended", "[sanction]")
{
    const SanctionDraft draft{CertificationId(1), SanctionKind::reinstated, day("2026-05-01"), "decision of the board"};
    CHECK(contains(check(draft, {.certification_known = true}), SanctionRule::nothing_to_reinstate));
    const SanctionFacts suspended{true, {{SanctionKind::suspended, day("2026-03-01"), "board"}}};
    CHECK(check(draft, suspended).empty());
}

TEST_CASE("nobody verifies a certification of their own", "[verification]")
{
    const VerificationDraft draft{.certification = CertificationId(1),
                                  .verified_by = PractitionerId(1),
                                  .on = day("2026-05-01"),
                                  .method = VerificationMethod::phone,
                                  .source = "GMC",
                                  .reference = "",
                                  .result = VerificationResult::confirmed};
    VerificationFacts facts{day("2026-06-01"), true, PractitionerId(1), true};
    CHECK(contains(check(draft, facts), VerificationRule::verifier_is_holder));
    facts.holder = PractitionerId(2);
    CHECK(check(draft, facts).empty());
}

TEST_CASE("treating needs a verified licence, an insurance and something that covers the technique", "[certification]")
{
    const Day today = day("2026-06-01");
    const auto licence = verified_licence();
    const auto insurance = on_file(CertificationType::insurance, "2026-01-01", "2026-12-31");
    auto privilege = on_file(CertificationType::privilege, "2026-01-01", "2027-12-31");
    privilege.covers = {Technique::prp};

    CHECK(entitlement({licence, insurance, privilege}, Technique::prp, today).holds());
    CHECK(entitlement({insurance, privilege}, Technique::prp, today).gaps.at(0).requirement == Requirement::licence);
    CHECK(entitlement({licence, privilege}, Technique::prp, today).gaps.at(0).requirement == Requirement::insurance);
    CHECK(entitlement({licence, insurance, privilege}, Technique::fillers, today).gaps.at(0).requirement ==
          Requirement::technique);
    CHECK(entitlement({}, Technique::prp, today).gaps.size() == 3);
}

TEST_CASE("a gap names what comes nearest and why it does not count", "[certification]")
{
    auto revoked = verified_licence();
    revoked.sanctions = {{SanctionKind::revoked, day("2021-01-01"), "board"}};
    auto unverified = verified_licence("2027-01-01");
    unverified.id = CertificationId(2);
    unverified.verifications.clear();
    const auto found = entitlement({revoked, unverified}, Technique::prp, day("2026-06-01"));
    REQUIRE(found.gaps.at(0).nearest);
    CHECK(found.gaps[0].nearest->id == unverified.id);
    CHECK(found.gaps[0].why == CertificationStatus::unverified);
}

TEST_CASE("entitlement names the certification that lasts longest", "[certification]")
{
    auto first = on_file(CertificationType::privilege, "2020-01-01", "2026-12-01");
    first.covers = {Technique::prp};
    auto second = first;
    second.id = CertificationId(2);
    second.expires = day("2027-12-01");
    CHECK(entitlement({first, second}, Technique::prp, day("2026-06-01")).cover->id == second.id);
    second.expires.reset();
    CHECK(entitlement({second, first}, Technique::prp, day("2026-06-01")).cover->id == second.id);
    CHECK_FALSE(entitlement({first, second}, Technique::fillers, day("2026-06-01")).cover);
}

TEST_CASE("what was renewed is history from the day of its renewal on", "[certification]")
{
    const auto old = on_file(CertificationType::insurance, "2025-01-01", "2025-12-31");
    auto renewal = on_file(CertificationType::insurance, "2026-01-08", "2026-12-31");
    renewal.id = CertificationId(2);
    renewal.renews = old.id;
    const std::vector all{old, renewal};
    CHECK_FALSE(is_renewed_on(all, old.id, day("2026-01-07")));
    CHECK(is_renewed_on(all, old.id, day("2026-01-08")));
    REQUIRE(current_on(all, day("2025-06-01")).size() == 1);
    CHECK(current_on(all, day("2025-06-01"))[0].id == old.id);
    REQUIRE(current_on(all, day("2026-06-01")).size() == 1);
    CHECK(current_on(all, day("2026-06-01"))[0].id == renewal.id);
    CHECK(current_on(all, day("2024-06-01")).empty());
}

TEST_CASE("only what no other of its type outlasts is to be renewed, and never what was revoked", "[certification]")
{
    const Day today = day("2026-06-01");
    const auto insurance = on_file(CertificationType::insurance, "2025-01-01", "2026-12-01");
    auto short_course = on_file(CertificationType::life_support, "2025-01-01", "2026-07-01");
    auto long_course = on_file(CertificationType::life_support, "2025-01-01", "2028-12-01");
    short_course.id = CertificationId(2);
    long_course.id = CertificationId(3);
    REQUIRE(to_renew({insurance, short_course, long_course}, today).size() == 2);
    CHECK(next_to_expire({insurance, short_course, long_course}, today)->id == insurance.id);
    long_course.sanctions = {{SanctionKind::revoked, day("2026-05-01"), "board"}};
    CHECK(next_to_expire({insurance, short_course, long_course}, today)->id == short_course.id);
    CHECK(to_renew({insurance, short_course, long_course}, today).size() == 2);
    CHECK_FALSE(next_to_expire({verified_licence()}, today));
}

TEST_CASE("what was renewed for a shorter time is not to be renewed again, its renewal is", "[certification]")
{
    const auto old = on_file(CertificationType::insurance, "2025-01-01", "2027-12-31");
    auto renewal = on_file(CertificationType::insurance, "2026-01-01", "2026-12-31");
    renewal.id = CertificationId(2);
    renewal.renews = old.id;
    const auto ending = to_renew({old, renewal}, day("2026-06-01"));
    REQUIRE(ending.size() == 1);
    CHECK(ending[0].id == renewal.id);
}

TEST_CASE("how a person stands today is said in one word, the first thing missing first", "[certification]")
{
    const Day today = day("2026-06-01");
    const auto licence = verified_licence();
    const auto insurance = on_file(CertificationType::insurance, "2026-01-01", "2026-12-31");
    auto privilege = on_file(CertificationType::privilege, "2026-01-01", "2027-12-31");
    privilege.covers = {Technique::prp, Technique::fillers};
    CHECK(standing_on({}, today) == StaffStanding::nothing_on_file);
    CHECK(standing_on({privilege}, today) == StaffStanding::no_licence);
    CHECK(standing_on({licence, privilege}, today) == StaffStanding::no_insurance);
    CHECK(standing_on({licence, insurance}, today) == StaffStanding::no_technique);
    CHECK(standing_on({licence, insurance, privilege}, today) == StaffStanding::may_treat);
    CHECK(scope_on({licence, insurance, privilege}, today).allowed.size() == 2);
    const auto scope = scope_on({privilege}, today);
    CHECK(scope.allowed.empty());
    REQUIRE(scope.missing.size() == 2);
    CHECK(scope.missing[1].requirement == Requirement::insurance);
}

TEST_CASE("a certification that is limited to some indications counts for no other", "[certification]")
{
    const Day today = day("2026-06-01");
    auto licence = verified_licence();
    const auto insurance = on_file(CertificationType::insurance, "2026-01-01", "2026-12-31");
    auto privilege = on_file(CertificationType::privilege, "2026-01-01", "2027-12-31");
    privilege.covers = {Technique::mesotherapy_scalp, Technique::lipolysis};
    licence.indications = {Indication::fat_reduction};
    const auto asked = [&](std::optional<Indication> indication) {
        return entitlement({licence, insurance, privilege}, Technique::lipolysis, today, indication);
    };
    CHECK(asked(Indication::fat_reduction).holds());
    CHECK(asked(std::nullopt).holds());
    const auto hair = asked(Indication::hair_restoration);
    REQUIRE(hair.gaps.size() == 1);
    CHECK(hair.gaps[0].requirement == Requirement::licence);
    CHECK(hair.gaps[0].nearest->number == licence.number);
    CHECK(hair.gaps[0].for_others_only);
    const auto scope = scope_on({licence, insurance, privilege}, today);
    CHECK(scope.allowed.at(Technique::lipolysis) == licence.indications);
    licence.indications.clear();
    CHECK(scope_on({licence, insurance, privilege}, today).allowed.at(Technique::lipolysis).empty());
}

TEST_CASE("what could be mended is named before what is for other indications", "[certification]")
{
    auto limited = verified_licence();
    limited.indications = {Indication::fat_reduction};
    auto expired = verified_licence("2026-01-01");
    expired.id = CertificationId(2);
    const auto found =
        entitlement({limited, expired}, Technique::prp, day("2026-06-01"), Indication::hair_restoration).gaps.at(0);
    CHECK(found.nearest->id == expired.id);
    CHECK_FALSE(found.for_others_only);
    expired.sanctions = {{SanctionKind::revoked, day("2026-01-01"), "board"}}; // nobody mends that
    CHECK(entitlement({limited, expired}, Technique::prp, day("2026-06-01"), Indication::hair_restoration)
              .gaps.at(0)
              .nearest->id == limited.id);
}

TEST_CASE("register numbers are checked by their digit and only warned about", "[practitioner]")
{
    using enum ProfessionalRegister;
    const auto [where, right, wrong] = GENERATE(table<ProfessionalRegister, const char*, const char*>({
        {npi, "1234567893", "1234567890"},
        {rpps, "10000000017", "10000000018"},
        {amka, "01018000016", "01018000017"},
    }));
    CHECK(looks_right(where, right));
    CHECK_FALSE(looks_right(where, wrong));
    CHECK_FALSE(looks_right(where, std::string(right).substr(1)));
    const PractitionerDraft draft{"Ada", "physician", wrong, where};
    CHECK(contains(check(draft, {}), PractitionerRule::register_number_odd));
    CHECK(Practitioner::accept(draft, {}));
}

TEST_CASE("an expiry is a day or an explicit never, and not both", "[certification]")
{
    const CertificationFacts facts{.today = day("2026-06-01"), .practitioner_known = true, .number_taken = false};
    CertificationDraft draft{.practitioner = PractitionerId(1),
                             .type = CertificationType::licence,
                             .issuer = "Order of physicians",
                             .number = "75/1234",
                             .issued = day("2020-01-01"),
                             .expires = std::nullopt,
                             .never_expires = false,
                             .covers = {Technique::mesotherapy_face}};
    CHECK(contains(check(draft, facts), CertificationRule::expires_missing));
    draft.never_expires = true;
    CHECK(check(draft, facts).empty());
    draft.expires = day("2027-01-01");
    CHECK(contains(check(draft, facts), CertificationRule::expires_twice));
    draft.never_expires = false;
    draft.expires = day("2019-12-31");
    CHECK(contains(check(draft, facts), CertificationRule::expires_before_issued));
}

TEST_CASE("a certificate that covers nothing warns and is kept; an insurance need not cover a technique",
          "[certification]")
{
    const CertificationFacts facts{.today = day("2026-06-01"), .practitioner_known = true, .number_taken = false};
    CertificationDraft draft{PractitionerId(1),
                             CertificationType::certificate,
                             "School",
                             "7",
                             day("2026-01-01"),
                             day("2026-12-31"),
                             false,
                             {}};
    CHECK(contains(check(draft, facts), CertificationRule::covers_nothing));
    CHECK(Certification::accept(draft, facts));
    draft.type = CertificationType::insurance;
    CHECK(check(draft, facts).empty());
}
