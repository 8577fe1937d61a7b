#pragma once

#include "db/writing.h"
#include "records/staff.h"

namespace clinic::db {

/// Practitioners and their certifications. Without `writing` it only reads.
class StaffTable final : public StaffStore {
public:
    StaffTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<PractitionerRow> practitioners() const override;
    [[nodiscard]] std::optional<PractitionerRow> practitioner(PractitionerId) const override;
    [[nodiscard]] std::optional<PractitionerId> practitioner_of(const std::string& key) const override;
    [[nodiscard]] std::vector<CertificationOnFile> certifications_of(PractitionerId) const override;
    [[nodiscard]] std::vector<CertificationRow> expiring_by(Day) const override;
    [[nodiscard]] std::optional<CertificationRow> certification(CertificationId) const override;
    [[nodiscard]] std::optional<CertificationId> certification_of(const std::string& key) const override;
    [[nodiscard]] bool number_taken(const CertificationDraft&) const override;
    [[nodiscard]] std::vector<VerificationRow> verifications() const override;
    [[nodiscard]] std::vector<SanctionRow> sanctions() const override;

    [[nodiscard]] std::vector<HandoverRow> handovers() const override;
    [[nodiscard]] std::vector<HandoverRow> handovers_to(PatientId) const override;

    Added<PractitionerId> add(const Practitioner&) override;
    Added<CertificationId> add(const Certification&) override;
    Added<VerificationId> add(const Verification&) override;
    Added<SanctionId> add(const Sanction&) override;
    Added<HandoverId> add(const Handover&, Moment at, const std::string& by) override;

private:
    [[nodiscard]] CertificationOnFile certification_in(const Statement& row) const;
    [[nodiscard]] std::vector<VerificationOnFile> verifications_of(CertificationId) const;
    [[nodiscard]] std::vector<SanctionOnFile> sanctions_of(CertificationId) const;
    [[nodiscard]] static std::vector<HandoverRow> handovers_in(Statement);

    Connection& record_;
    Writing* writing_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> staff_kinds();

} // namespace clinic::db
