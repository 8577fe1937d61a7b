#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/safety.h"

namespace clinic::db {

/// The SQL about judgements of reactions, which are only ever added.
class AssessmentTable {
public:
    AssessmentTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<AssessmentRow> of(ReactionId) const; // newest first
    /// The same as a choice of the next formula sees them.
    [[nodiscard]] HeldAgainst held_against(ReactionId) const;

    void add(const AssessmentDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing assessment_kind();

} // namespace clinic::db
