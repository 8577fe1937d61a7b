#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/staff/technique.h"

#include <optional>
#include <set>

namespace clinic {

/// The kinds of proof (domain.md 5.1).
enum class CertificationType {
    licence,
    diploma,
    specialty_board,
    certificate,
    insurance,
    life_support,
    cme,
    privilege
};
template <>
struct CodeTable<CertificationType> {
    static constexpr auto rows = std::to_array<Code<CertificationType>>({
        {CertificationType::licence, "LICENCE"},
        {CertificationType::diploma, "DIPLOMA"},
        {CertificationType::specialty_board, "SPECIALTY_BOARD"},
        {CertificationType::certificate, "CERTIFICATE"},
        {CertificationType::insurance, "INSURANCE"},
        {CertificationType::life_support, "BLS_ALS"},
        {CertificationType::cme, "CME"},
        {CertificationType::privilege, "PRIVILEGE"},
    });
};

/// A certification while it is typed. It counts from `issued` through the whole of `expires`.
struct CertificationDraft {
    std::optional<PractitionerId> practitioner;
    std::optional<CertificationType> type;
    std::string issuer;
    std::string number;
    std::optional<Day> issued;
    std::optional<Day> expires;
    bool never_expires = false; // said explicitly, never guessed from an empty date
    std::set<Technique> covers;
};

struct CertificationFacts {
    Day today;
    bool practitioner_known = false;
    bool number_taken = false; // the same issuer and number are on file
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
    });
};
[[nodiscard]] std::string_view field_of(CertificationRule);
/// Only a certification that grants a technique is expected to cover one; for the others it is a reminder.
[[nodiscard]] Weight weight_of(CertificationRule);

using CertificationViolations = Violations<CertificationRule>;
[[nodiscard]] CertificationViolations check(const CertificationDraft&, const CertificationFacts&);
using Certification = Accepted<CertificationDraft, CertificationFacts, CertificationRule>;

/// Never typed, always computed for a day (domain.md 5.1).
enum class CertificationStatus { not_yet_valid, valid, expiring, expired };
template <>
struct CodeTable<CertificationStatus> {
    static constexpr auto rows = std::to_array<Code<CertificationStatus>>({
        {CertificationStatus::not_yet_valid, "NOT_YET_VALID"},
        {CertificationStatus::valid, "VALID"},
        {CertificationStatus::expiring, "EXPIRING"},
        {CertificationStatus::expired, "EXPIRED"},
    });
};
/// Days before expiry from which a certification is called expiring (domain.md 5.1: 90, 30, 7).
inline constexpr int days_expiring = 90;
[[nodiscard]] CertificationStatus status_on(Day, Day issued, std::optional<Day> expires);

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
};

/// May this person do this on that day: the certification that says so, the one that lasts longest, or none.
[[nodiscard]] std::optional<CertificationOnFile> entitlement(const std::vector<CertificationOnFile>&, Technique, Day);

} // namespace clinic
