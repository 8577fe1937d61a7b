#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about papers handed to patients after a session, which are only ever added.
class HandoutTable {
public:
    HandoutTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<HandoutOnFile> of(SessionId) const;
    [[nodiscard]] std::optional<HandoutOnFile> find(HandoutId) const;

    Added<HandoutId> add(const HandoutDraft&, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing handout_kind();

} // namespace clinic::db
