#pragma once

#include "domain/staff/certification.h"
#include "domain/staff/practitioner.h"
#include "records/page.h"

namespace clinic {

struct PractitionerRow {
    PractitionerId id;
    std::string key; // "PR-000001"
    PractitionerDraft practitioner;
};

struct CertificationRow {
    PractitionerId practitioner;
    std::string practitioner_name;
    CertificationOnFile certification;
};

/// Practitioners and what proves that they may do what they do. Nothing here is ever overwritten.
class StaffStore {
public:
    virtual ~StaffStore() = default;
    [[nodiscard]] virtual std::vector<PractitionerRow> practitioners() const = 0; // by name
    [[nodiscard]] virtual std::optional<PractitionerRow> practitioner(PractitionerId) const = 0;
    [[nodiscard]] virtual std::optional<PractitionerId> practitioner_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::vector<CertificationOnFile> certifications_of(PractitionerId) const = 0;
    /// Those that expire on or before this day and have no successor of the same type that lasts longer.
    [[nodiscard]] virtual std::vector<CertificationRow> expiring_by(Day) const = 0;
    [[nodiscard]] virtual bool number_taken(const std::string& issuer, const std::string& number) const = 0;

    virtual Added<PractitionerId> add(const Practitioner&) = 0;
    virtual Added<CertificationId> add(const Certification&) = 0;
};

} // namespace clinic
