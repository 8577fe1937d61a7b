#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/patients.h"

namespace clinic::db {

/// The SQL about how the clinic weighs contraindications, which is only ever added.
class ClinicWeightTable {
public:
    ClinicWeightTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<ClinicWeightOnFile> all() const;

    Added<ClinicWeightId> add(const ClinicWeightDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing clinic_weight_kind();

} // namespace clinic::db
