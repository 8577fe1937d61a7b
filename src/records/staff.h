#pragma once

#include "domain/staff/certification.h"
#include "domain/staff/handover.h"
#include "domain/staff/practitioner.h"
#include "domain/staff/training.h"
#include "records/page.h"

#include <map>

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

struct VerificationRow {
    std::string key; // "VF-000001"
    VerificationDraft verification;
};

struct SanctionRow {
    std::string key; // "SA-000001"
    SanctionDraft sanction;
};

struct HandoverRow {
    std::string key; // "HO-000001"
    HandoverDraft handover;
    std::string practitioner_name;
    Moment at;
    std::string by; // the name of whoever handed it over
};

/// Practitioners and what proves that they may do what they do. Nothing here is ever overwritten but the types of the
/// catalogue, which are what new certifications start from.
class StaffStore {
public:
    virtual ~StaffStore() = default;
    [[nodiscard]] virtual std::vector<PractitionerRow> practitioners() const = 0; // by name
    [[nodiscard]] virtual std::optional<PractitionerRow> practitioner(PractitionerId) const = 0;
    [[nodiscard]] virtual std::optional<PractitionerId> practitioner_of(const std::string& key) const = 0;
    /// Of everybody, in as many statements as those of one person.
    [[nodiscard]] virtual std::map<PractitionerId, std::vector<CertificationOnFile>> certifications() const = 0;
    [[nodiscard]] virtual std::vector<CertificationOnFile> certifications_of(PractitionerId) const = 0;
    [[nodiscard]] virtual std::optional<CertificationRow> certification(CertificationId) const = 0;
    [[nodiscard]] virtual std::optional<CertificationId> certification_of(const std::string& key) const = 0;
    /// The same issuer and number are on file; a renewal may keep the number of its own holder.
    [[nodiscard]] virtual bool number_taken(const CertificationDraft&) const = 0;
    [[nodiscard]] virtual std::vector<VerificationRow> verifications() const = 0; // in the order they were put down
    [[nodiscard]] virtual std::vector<SanctionRow> sanctions() const = 0;

    [[nodiscard]] virtual std::vector<HandoverRow> handovers() const = 0; // in the order of time
    [[nodiscard]] virtual std::vector<HandoverRow> handovers_to(PatientId) const = 0;

    [[nodiscard]] virtual std::vector<CatalogueTypeOnFile> catalogue_types() const = 0; // by name
    [[nodiscard]] virtual std::optional<CatalogueTypeOnFile> catalogue_type(CatalogueTypeId) const = 0;
    [[nodiscard]] virtual std::optional<CatalogueTypeId> catalogue_type_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::optional<CatalogueTypeId> catalogue_type_named(const std::string& name) const = 0;

    [[nodiscard]] virtual std::vector<TrainingOnFile> trainings() const = 0; // in the order they were put down
    [[nodiscard]] virtual std::vector<TrainingOnFile> training_of(PractitionerId) const = 0; // the latest first
    [[nodiscard]] virtual std::optional<TrainingOnFile> training(TrainingId) const = 0;
    [[nodiscard]] virtual std::optional<TrainingId> training_key(const std::string& key) const = 0;

    virtual Added<TrainingId> add(const Training&) = 0;
    virtual Added<CatalogueTypeId> add(const CatalogueType&) = 0;
    virtual void amend(CatalogueTypeId, const CatalogueType&) = 0;
    virtual Added<PractitionerId> add(const Practitioner&) = 0;
    virtual Added<CertificationId> add(const Certification&) = 0;
    virtual Added<VerificationId> add(const Verification&) = 0;
    virtual Added<SanctionId> add(const Sanction&) = 0;
    virtual Added<HandoverId> add(const Handover&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
