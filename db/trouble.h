#pragma once

#include "base/calendar.h"
#include "domain/clinic/trouble.h"

#include <exception>
#include <stdexcept>
#include <string>

namespace clinic::db {

/// A failure of the machine or of the record's file, already recognised; `what()` is for the log.
class RecordTrouble : public std::runtime_error {
public:
    RecordTrouble(Trouble trouble, const std::string& details) : std::runtime_error(details), trouble_(trouble) {}
    [[nodiscard]] Trouble trouble() const { return trouble_; }

private:
    Trouble trouble_;
};

/// The record was written by a newer program; opening it could destroy what we do not understand.
class RecordFromNewerProgram final : public RecordTrouble {
public:
    RecordFromNewerProgram(int found_schema, int newest_schema);

    const int found;  // the schema version in the file, which the program must at least know
    const int newest; // the newest one that this program knows
};

/// Who has a record open for writing, as far as the lock file says it.
struct RecordHolder {
    long process = 0;
    std::string host;
    Moment since{};
};

/// Another program (or this one, a second time) has the record open for writing.
class RecordInUse final : public RecordTrouble {
public:
    explicit RecordInUse(RecordHolder who);

    const RecordHolder holder;
};

/// Recognises our own exceptions, SQLite's and the file system's, so that nobody else has to know them.
[[nodiscard]] Trouble trouble_behind(const std::exception_ptr&);

} // namespace clinic::db
