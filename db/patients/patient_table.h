#pragma once

#include "db/writing.h"
#include "records/patients.h"

namespace clinic::db {

/// The patients. Without `writing` it only reads.
class PatientTable final : public PatientStore {
public:
    PatientTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] ListPage<PatientRow> patients(const ListQuery&) const override;
    [[nodiscard]] std::optional<PatientRow> patient(PatientId) const override;
    [[nodiscard]] std::vector<PatientRow> patients_of(const std::vector<PatientId>&) const override;
    [[nodiscard]] std::optional<PatientId> patient_of(const std::string& key) const override;
    [[nodiscard]] std::vector<std::string> same_person(const PatientDraft&,
                                                       std::optional<PatientId> except) const override;

    Added<PatientId> add(const Patient&) override;
    void amend(PatientId, const Patient&) override;

private:
    void put_lists(PatientId, const std::string& key, const PatientDraft&);

    Connection& record_;
    Writing* writing_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> patient_kinds();

} // namespace clinic::db
