#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/patients.h"

namespace clinic::db {

/// The SQL about histories, which are only ever added.
class HistoryTable {
public:
    HistoryTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<HistoryOnFile> of(PatientId) const;
    [[nodiscard]] std::optional<HistoryOnFile> last_of(PatientId) const;
    [[nodiscard]] std::optional<HistoryOnFile> find(HistoryId) const;

    Added<HistoryId> add(const HistoryDraft&, Moment taken_at, const std::string& taken_by);

private:
    void put_parts(HistoryId, const HistoryDraft&);

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing history_kind();

} // namespace clinic::db
