#pragma once

#include "db/writing.h"
#include "records/staff.h"

namespace clinic::db {

/// The courses that the staff took. Without `writing` it only reads.
class TrainingTable {
public:
    TrainingTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<TrainingOnFile> all() const;
    [[nodiscard]] std::vector<TrainingOnFile> of(PractitionerId) const;
    [[nodiscard]] std::optional<TrainingOnFile> find(TrainingId) const;
    [[nodiscard]] std::optional<TrainingId> of(const std::string& key) const;

    Added<TrainingId> add(const TrainingDraft&);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& training_kind();

} // namespace clinic::db
