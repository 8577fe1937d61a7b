#include "domain/staff/certification.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

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
    CHECK(status_on(day(on), day("2020-01-01"), day("2026-12-01")) == status);
}

TEST_CASE("a certification that never expires stays valid", "[certification]")
{
    CHECK(status_on(day("2090-01-01"), day("2020-01-01"), std::nullopt) == CertificationStatus::valid);
}

TEST_CASE("entitlement names the certification that lasts longest", "[certification]")
{
    const CertificationOnFile first{
        CertificationId(1), "C-000001",      CertificationType::certificate, "A", "1", day("2020-01-01"),
        day("2026-12-01"),  {Technique::prp}};
    auto second = first;
    second.id = CertificationId(2);
    second.expires = day("2027-12-01");
    CHECK(entitlement({first, second}, Technique::prp, day("2026-06-01"))->id == second.id);
    second.expires.reset();
    CHECK(entitlement({second, first}, Technique::prp, day("2026-06-01"))->id == second.id);
    CHECK_FALSE(entitlement({first, second}, Technique::fillers, day("2026-06-01")));
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

TEST_CASE("a certification that covers nothing warns and is kept", "[certification]")
{
    const CertificationFacts facts{.today = day("2026-06-01"), .practitioner_known = true, .number_taken = false};
    const CertificationDraft insurance{PractitionerId(1),
                                       CertificationType::insurance,
                                       "Insurer",
                                       "7",
                                       day("2026-01-01"),
                                       day("2026-12-31"),
                                       false,
                                       {}};
    CHECK(contains(check(insurance, facts), CertificationRule::covers_nothing));
    CHECK(Certification::accept(insurance, facts));
}
