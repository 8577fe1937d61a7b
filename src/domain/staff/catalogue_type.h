#pragma once

#include "base/calendar.h"
#include "base/words.h"
#include "domain/clinic/indication.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/staff/certification_type.h"
#include "domain/staff/technique.h"

#include <functional>
#include <optional>
#include <set>

namespace clinic {

/// Days before an expiry at which somebody is reminded; from the first of them on it is expiring.
using Reminders = std::set<std::int64_t, std::greater<>>;
/// What a certification has unless the clinic's catalogue says otherwise (domain.md 5.1, status).
[[nodiscard]] const Reminders& usual_reminders();

/// Beyond these somebody mistyped: fifty years of validity, two years of warning.
inline constexpr std::int64_t longest_validity_months = 600;
inline constexpr std::int64_t longest_reminder_days = 730;

/// A type of the clinic's own catalogue of certifications: what one of it usually says.
struct CatalogueTypeDraft {
    std::string name = {}; // in English, and wherever it has no other
    std::string name_fr = {};
    std::string name_el = {};
    std::optional<CertificationType> category = {};
    std::string issuer = {}; // empty: it varies
    std::optional<std::int64_t> validity_months = {};
    bool never_expires = false; // said explicitly, never guessed from an empty validity
    Reminders reminders = usual_reminders();
    std::set<Technique> covers = {};
    std::set<Indication> indications = {}; // empty: all
    /// The row version that this draft was read from; 0 for a new type.
    std::int64_t row_version = 0;
};

struct CatalogueTypeOnFile {
    CatalogueTypeId id;
    std::string key; // "CT-000001"
    CatalogueTypeDraft type;
};

[[nodiscard]] const std::string& name_in(const CatalogueTypeDraft&, Language);

/// The last day of something of this type that was issued then; none where it never expires.
[[nodiscard]] std::optional<Day> usual_expiry(const CatalogueTypeDraft&, Day issued);

struct CatalogueTypeFacts {
    bool name_taken = false;                                // by another type
    std::optional<std::int64_t> row_version = std::nullopt; // of the type being edited, now
};

enum class CatalogueTypeRule {
    name_missing,
    name_unreadable,
    name_taken,
    category_missing,
    issuer_unreadable,
    validity_missing,
    validity_twice,
    validity_wrong,
    reminders_missing,
    reminders_wrong,
    changed_meanwhile,
};
template <>
struct CodeTable<CatalogueTypeRule> {
    static constexpr auto rows = std::to_array<Code<CatalogueTypeRule>>({
        {CatalogueTypeRule::name_missing, "name_missing"},
        {CatalogueTypeRule::name_unreadable, "name_unreadable"},
        {CatalogueTypeRule::name_taken, "name_taken"},
        {CatalogueTypeRule::category_missing, "category_missing"},
        {CatalogueTypeRule::issuer_unreadable, "issuer_unreadable"},
        {CatalogueTypeRule::validity_missing, "validity_missing"},
        {CatalogueTypeRule::validity_twice, "validity_twice"},
        {CatalogueTypeRule::validity_wrong, "validity_wrong"},
        {CatalogueTypeRule::reminders_missing, "reminders_missing"},
        {CatalogueTypeRule::reminders_wrong, "reminders_wrong"},
        {CatalogueTypeRule::changed_meanwhile, "changed_meanwhile"},
    });
};
[[nodiscard]] std::string_view field_of(CatalogueTypeRule);
[[nodiscard]] constexpr Weight weight_of(CatalogueTypeRule)
{
    return Weight::refused;
}
using CatalogueTypeViolations = Violations<CatalogueTypeRule>;
[[nodiscard]] CatalogueTypeViolations check(const CatalogueTypeDraft&, const CatalogueTypeFacts&);
using CatalogueType = Accepted<CatalogueTypeDraft, CatalogueTypeFacts, CatalogueTypeRule>;

} // namespace clinic
