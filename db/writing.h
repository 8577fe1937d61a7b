#pragma once

#include "base/id_maker.h"
#include "db/engine/connection.h"
#include "db/trail/canonical.h"
#include "db/trail/journal.h"

#include <stdexcept>

namespace clinic::db {

/// What a table needs to write; only a Change has it. A table without it (nullptr) is read only.
struct Writing {
    Journal& journal;
    IdMaker& ids;
    Moment now;
};

/// For tables: their Writing, or std::logic_error when they were opened for reading.
[[nodiscard]] inline Writing& writable(Writing* writing)
{
    if (!writing)
        throw std::logic_error("A table is written outside a change.");
    return *writing;
}

/// The next visible number of a kind: "P" gives P-000123. Never given twice, though a rolled back one is free again.
[[nodiscard]] std::string next_key(Connection&, std::string_view prefix);

/// Runs `change`, which may write one thing, and tells the journal what the thing was before and is afterwards.
/// Every write goes through it. Things touched inside `change` come before this one.
template <typename Action>
void touch(Connection& record, Writing& writing, const KindOfThing& kind, const std::string& key, std::int64_t row,
           const Action& change)
{
    auto before = kind.text(record, row);
    change();
    writing.journal.touched({kind.kind, key, row, std::move(before), kind.text(record, row)});
}

} // namespace clinic::db
