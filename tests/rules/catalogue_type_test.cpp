#include "domain/staff/renewal.h"
#include "domain/staff/usual_types.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

CatalogueTypeDraft insurance_type()
{
    return {.name = "Insurance",
            .name_fr = "Assurance",
            .category = CertificationType::insurance,
            .issuer = "Mutual",
            .validity_months = 12};
}

CertificationOnFile policy(std::int64_t id, const char* expires, std::optional<std::int64_t> type)
{
    CertificationOnFile made{.id = CertificationId(id),
                             .key = "C-000001",
                             .type = CertificationType::insurance,
                             .issuer = "Mutual",
                             .number = "1",
                             .issued = day("2025-01-01"),
                             .expires = day(expires),
                             .covers = {}};
    if (type)
        made.catalogue_type = {CatalogueTypeId(*type), "CT-000001", insurance_type()};
    return made;
}

} // namespace

TEST_CASE("a type says how long it counts, or explicitly that it never expires", "[catalogue]")
{
    auto type = insurance_type();
    CHECK(check(type, {}).empty());
    type.never_expires = true;
    CHECK(contains(check(type, {}), CatalogueTypeRule::validity_twice));
    type.validity_months.reset();
    CHECK(check(type, {}).empty());
    type.never_expires = false;
    CHECK(contains(check(type, {}), CatalogueTypeRule::validity_missing));
    for (const auto months : {0, -1, 601}) {
        type.validity_months = months;
        CHECK(contains(check(type, {}), CatalogueTypeRule::validity_wrong));
    }
}

TEST_CASE("a type reminds at least once, and not after the end", "[catalogue]")
{
    auto type = insurance_type();
    type.reminders.clear();
    CHECK(contains(check(type, {}), CatalogueTypeRule::reminders_missing));
    type.reminders = {0, 30};
    CHECK(contains(check(type, {}), CatalogueTypeRule::reminders_wrong));
    type.reminders = {14};
    CHECK(check(type, {}).empty());
    CHECK(contains(check(type, {.name_taken = true}), CatalogueTypeRule::name_taken));
    CHECK(contains(check(type, {.row_version = 3}), CatalogueTypeRule::changed_meanwhile));
}

TEST_CASE("what is issued for a year counts until the day before its anniversary", "[catalogue]")
{
    CHECK(usual_expiry(insurance_type(), day("2026-01-01")) == day("2026-12-31"));
    CHECK(usual_expiry(insurance_type(), day("2024-02-29")) == day("2025-02-27"));
    auto never = insurance_type();
    never.never_expires = true;
    CHECK_FALSE(usual_expiry(never, day("2026-01-01")));
}

TEST_CASE("a chosen type fills in what is usual and leaves the rest", "[catalogue]")
{
    CertificationDraft typed{.practitioner = PractitionerId(1),
                             .issuer = "Somebody",
                             .number = "P-1",
                             .issued = day("2026-03-01"),
                             .covers = {Technique::prp}};
    auto type = insurance_type();
    type.indications = {Indication::cellulite};
    const auto filled = filled_from({CatalogueTypeId(4), "CT-000004", type}, typed);
    CHECK(filled.catalogue_type == CatalogueTypeId(4));
    CHECK(filled.type == CertificationType::insurance);
    CHECK(filled.issuer == "Mutual");
    CHECK(filled.number == "P-1");
    CHECK(filled.expires == day("2027-02-28"));
    CHECK(filled.covers.empty());
    CHECK(filled.indications == type.indications);
    type.issuer.clear();
    CHECK(filled_from({CatalogueTypeId(4), "CT-000004", type}, typed).issuer == "Somebody");
}

TEST_CASE("the reminders of a type decide from when its certifications are expiring", "[catalogue]")
{
    const auto old = policy(1, "2026-12-01", std::nullopt);
    auto typed = policy(2, "2026-12-01", 7);
    typed.catalogue_type->type.reminders = {14, 3};
    CHECK(status_on(old, day("2026-11-01")) == CertificationStatus::expiring);
    CHECK(status_on(typed, day("2026-11-16")) == CertificationStatus::valid);
    CHECK(status_on(typed, day("2026-11-17")) == CertificationStatus::expiring);
    CHECK(days_expiring(old) == 90);
    CHECK(days_expiring(typed) == 14);
    CHECK(reminder_due(reminders_of(typed), day("2026-12-01"), day("2026-11-28")) == 3);
}

TEST_CASE("a certification does not outlast one of another type in the catalogue", "[catalogue]")
{
    const Day today = day("2026-06-01");
    CHECK(to_renew({policy(1, "2026-12-01", 7), policy(2, "2027-12-01", 8)}, today).size() == 2);
    CHECK(to_renew({policy(1, "2026-12-01", 7), policy(2, "2027-12-01", 7)}, today).size() == 1);
    CHECK(to_renew({policy(1, "2026-12-01", std::nullopt), policy(2, "2027-12-01", 7)}, today).size() == 1);
}

TEST_CASE("every type that a clinic starts with keeps the rules, has three names and a source", "[catalogue]")
{
    for (const auto country : all_of<Country>()) {
        std::set<std::string> names;
        std::set<CertificationType> categories;
        for (const auto& each : usual_types(country)) {
            CAPTURE(each.type.name);
            CHECK(check(each.type, {}).empty());
            CHECK_FALSE(each.type.name_fr.empty());
            CHECK_FALSE(each.type.name_el.empty());
            CHECK_FALSE(each.source.empty());
            CHECK(each.type.reminders == Reminders{90, 60, 30, 7});
            CHECK(names.insert(each.type.name).second);
            categories.insert(*each.type.category);
        }
        CHECK(categories.contains(CertificationType::licence));
        CHECK(categories.contains(CertificationType::insurance));
        CHECK(categories.contains(CertificationType::privilege));
    }
    const auto has = [](Country country, std::string_view name) {
        const auto types = usual_types(country);
        return std::any_of(types.begin(), types.end(), [name](const auto& each) { return each.type.name == name; });
    };
    CHECK(has(Country::fr, "Periodic certification"));
    CHECK_FALSE(has(Country::us, "Periodic certification"));
    CHECK(has(Country::us, "Lipolytic injections course"));
    CHECK_FALSE(has(Country::fr, "Lipolytic injections course")); // dissolving fat is forbidden there
}

TEST_CASE("a type is called in the reader's language, and in English where it has no other name", "[catalogue]")
{
    const auto type = insurance_type();
    CHECK(name_in(type, Language::fr) == "Assurance");
    CHECK(name_in(type, Language::el) == "Insurance");
}
