#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/staff/catalogue_type.h"
#include "domain/staff/sanction.h"
#include "domain/staff/verification.h"

#include <optional>
#include <set>

namespace clinic {

/// A certification while it is typed. It counts from `issued` through the whole of `expires`.
struct CertificationDraft {
    std::optional<PractitionerId> practitioner = {};
    std::optional<CertificationType> type = {};
    std::string issuer = {};
    std::string number = {};
    std::optional<Day> issued = {};
    std::optional<Day> expires = {};
    bool never_expires = false; // said explicitly, never guessed from an empty date
    std::set<Technique> covers = {};
    std::string jurisdiction = {}; // where it counts: "France", "Attica", "New York"
    std::string conditions = {};   // "only under supervision"
    std::optional<CertificationId> renews = {};
    std::optional<CatalogueTypeId> catalogue_type = {}; // whose usual values it started from
    std::set<Indication> indications = {};              // what it is limited to; empty: nothing
};

/// What a type of the catalogue usually says, over whatever was typed; what it leaves open stays.
[[nodiscard]] CertificationDraft filled_from(const CatalogueTypeOnFile&, CertificationDraft);

struct CertificationFacts {
    Day today;
    bool practitioner_known = false;
    bool number_taken = false; // the same issuer and number are on file, and this does not renew that
    bool renews_own = true;    // what it renews is of the same practitioner and type
};

enum class CertificationRule {
    practitioner_missing,
    type_missing,
    issuer_missing,
    issuer_unreadable,
    number_missing,
    number_unreadable,
    number_taken,
    issued_missing,
    issued_in_future,
    expires_missing,
    expires_twice,
    expires_before_issued,
    covers_nothing,
    jurisdiction_unreadable,
    conditions_unreadable,
    renews_another,
};
template <>
struct CodeTable<CertificationRule> {
    static constexpr auto rows = std::to_array<Code<CertificationRule>>({
        {CertificationRule::practitioner_missing, "practitioner_missing"},
        {CertificationRule::type_missing, "type_missing"},
        {CertificationRule::issuer_missing, "issuer_missing"},
        {CertificationRule::issuer_unreadable, "issuer_unreadable"},
        {CertificationRule::number_missing, "number_missing"},
        {CertificationRule::number_unreadable, "number_unreadable"},
        {CertificationRule::number_taken, "number_taken"},
        {CertificationRule::issued_missing, "issued_missing"},
        {CertificationRule::issued_in_future, "issued_in_future"},
        {CertificationRule::expires_missing, "expires_missing"},
        {CertificationRule::expires_twice, "expires_twice"},
        {CertificationRule::expires_before_issued, "expires_before_issued"},
        {CertificationRule::covers_nothing, "covers_nothing"},
        {CertificationRule::jurisdiction_unreadable, "jurisdiction_unreadable"},
        {CertificationRule::conditions_unreadable, "conditions_unreadable"},
        {CertificationRule::renews_another, "renews_another"},
    });
};
[[nodiscard]] std::string_view field_of(CertificationRule);
/// Only a certification that grants a technique is expected to cover one; for the others it is a reminder.
[[nodiscard]] Weight weight_of(CertificationRule);

using CertificationViolations = Violations<CertificationRule>;
[[nodiscard]] CertificationViolations check(const CertificationDraft&, const CertificationFacts&);
using Certification = Accepted<CertificationDraft, CertificationFacts, CertificationRule>;

/// One certification on file, as far as entitlement asks.
struct CertificationOnFile {
    CertificationId id;
    std::string key;
    CertificationType type;
    std::string issuer;
    std::string number;
    Day issued;
    std::optional<Day> expires; // none: never
    std::set<Technique> covers;
    std::string jurisdiction = {};
    std::string conditions = {};
    std::optional<CertificationId> renews = {};
    std::optional<CatalogueTypeOnFile> catalogue_type = {};
    std::set<Indication> indications = {}; // what it is limited to; empty: nothing
    std::vector<VerificationOnFile> verifications = {};
    std::vector<SanctionOnFile> sanctions = {};
};

/// Never typed, always computed for a day (domain.md 5.1). What has been revoked, suspended, is out of its time or was
/// never confirmed by its issuer grants nothing.
enum class CertificationStatus { not_yet_valid, valid, expiring, expired, suspended, revoked, unverified };
template <>
struct CodeTable<CertificationStatus> {
    static constexpr auto rows = std::to_array<Code<CertificationStatus>>({
        {CertificationStatus::not_yet_valid, "NOT_YET_VALID"},
        {CertificationStatus::valid, "VALID"},
        {CertificationStatus::expiring, "EXPIRING"},
        {CertificationStatus::expired, "EXPIRED"},
        {CertificationStatus::suspended, "SUSPENDED"},
        {CertificationStatus::revoked, "REVOKED"},
        {CertificationStatus::unverified, "UNVERIFIED"},
    });
};
/// Those of its type in the catalogue, or the usual ones.
[[nodiscard]] const Reminders& reminders_of(const CertificationOnFile&);
/// So many days before its end a certification is called expiring.
[[nodiscard]] int days_expiring(const CertificationOnFile&);
[[nodiscard]] CertificationStatus status_on(const CertificationOnFile&, Day);
[[nodiscard]] bool counts_on(const CertificationOnFile&, Day);

/// The last reminder that has come due for this expiry: 30 when 23 days are left; none before the first and afterwards.
[[nodiscard]] std::optional<std::int64_t> reminder_due(const Reminders&, Day expires, Day today);

} // namespace clinic
