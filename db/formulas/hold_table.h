#pragma once

#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// What is on hold and what was; the part of FormulaTable that is about it.
class HoldTable {
public:
    HoldTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<HoldRow> of(const HeldThing&) const;

    Added<HoldId> add(const HoldDraft&, Moment at, const std::string& by);
    Added<HoldId> release(const ReleaseDraft&, Moment at, const std::string& by);

private:
    [[nodiscard]] std::string key_of(const HeldThing&) const;

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& hold_kind();

/// The hold in force in a row with hold_reason, held_at and held_by; nothing where they are NULL.
[[nodiscard]] std::optional<HoldOnFile> hold_in(const Statement&);

} // namespace clinic::db
