#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about check-ins and what the patient said in them.
class CheckInTable {
public:
    CheckInTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<CheckInRow> of(SessionId) const;
    [[nodiscard]] std::vector<CheckInRow> due_by(Moment) const;
    [[nodiscard]] std::optional<CheckInRow> find(CheckInId) const;
    /// Those after which the patient must be called and was not reached yet.
    [[nodiscard]] std::vector<UrgentCall> urgent() const;

    void add(SessionId, const std::vector<ScheduledCheckIn>&);
    void close(const CheckInDraft&, const std::set<UrgentReason>&);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing check_in_kind();

} // namespace clinic::db
