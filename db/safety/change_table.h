#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/safety.h"

namespace clinic::db {

/// The SQL about changes of formulas: what was asked for, carried out, concluded or dropped; only ever added to.
class ChangeTable {
public:
    ChangeTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<ChangeOnFile> all() const; // newest first
    [[nodiscard]] std::optional<ChangeOnFile> find(ChangeRequestId) const;
    [[nodiscard]] std::optional<ChangeRequestId> of(const std::string& key) const;

    Added<ChangeRequestId> add(const ChangeRequestDraft&, Moment at, const std::string& by);
    void add(const EffectReviewDraft&, const ReviewedCounts&, Moment at, const std::string& by);
    void add(const ChangeDropDraft&, Moment at, const std::string& by);

private:
    [[nodiscard]] ChangeOnFile change_in(const Statement& row) const;
    void add_steps(ChangeOnFile&) const;
    [[nodiscard]] std::string key_of(ChangeRequestId) const;

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing change_kind();

} // namespace clinic::db
