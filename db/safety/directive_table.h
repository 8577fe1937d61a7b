#pragma once

#include "db/safety/assessment_table.h"

namespace clinic::db {

/// The SQL about what reactions mean for their patients, which is only ever added.
class DirectiveTable {
public:
    DirectiveTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<DirectiveOnFile> of(PatientId) const; // newest first
    [[nodiscard]] std::optional<DirectiveOnFile> find(DirectiveId) const;

    Added<DirectiveId> add(const DirectiveDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing directive_kind();

} // namespace clinic::db
