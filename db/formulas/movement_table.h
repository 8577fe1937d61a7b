#pragma once

#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// What moved the lots; the part of FormulaTable that is about it.
class MovementTable {
public:
    MovementTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<MovementRow> of(LotId) const;

    Added<MovementId> add(const MovementDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& movement_kind();

} // namespace clinic::db
