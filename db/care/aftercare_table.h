#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about the lines of sessions' aftercare plans. A line's key is its session's and its rule's code.
class AftercareTable {
public:
    AftercareTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<AftercareRow> of(SessionId) const;
    [[nodiscard]] std::optional<AftercareItemId> item_of(const std::string& key) const;
    [[nodiscard]] std::optional<AftercareRow> find(AftercareItemId) const;

    void add(SessionId, const std::vector<AftercareLine>& plan);
    void clear(const ClearanceDraft&, Moment at, const std::string& by);
    void change(const AftercareChangeDraft&, Moment at, const std::string& by);

    [[nodiscard]] std::vector<AdviceRow> advice_of(SessionId) const;
    Added<AdviceId> add(const AdviceDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

/// The whole plan of one session, whose number it bears: one thing, because it is born whole and never changed.
[[nodiscard]] KindOfThing aftercare_kind();
/// The clearance of one line.
[[nodiscard]] KindOfThing clearance_kind();
[[nodiscard]] KindOfThing aftercare_change_kind();
[[nodiscard]] KindOfThing advice_kind();

} // namespace clinic::db
