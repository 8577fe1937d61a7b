#pragma once

#include "db/writing.h"
#include "records/staff.h"

namespace clinic::db {

/// Certifications with their checks and sanctions. Without `writing` it only reads.
class CertificationTable {
public:
    CertificationTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::map<PractitionerId, std::vector<CertificationOnFile>> all() const;
    [[nodiscard]] std::vector<CertificationOnFile> of(PractitionerId) const;
    [[nodiscard]] std::optional<CertificationRow> find(CertificationId) const;
    [[nodiscard]] std::optional<CertificationId> of(const std::string& key) const;
    [[nodiscard]] bool number_taken(const CertificationDraft&) const;
    [[nodiscard]] std::vector<VerificationRow> verifications() const;
    [[nodiscard]] std::vector<SanctionRow> sanctions() const;

    Added<CertificationId> add(const CertificationDraft&);
    Added<VerificationId> add(const VerificationDraft&);
    Added<SanctionId> add(const SanctionDraft&);

private:
    /// Those that the condition names, in the order they were put down: always the same number of statements.
    template <typename... Values>
    [[nodiscard]] std::vector<CertificationRow> read(const std::string& which, const Values&...) const;

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& certification_kind();
[[nodiscard]] const KindOfThing& verification_kind();
[[nodiscard]] const KindOfThing& sanction_kind();

} // namespace clinic::db
