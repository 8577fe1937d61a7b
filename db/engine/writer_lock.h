#pragma once

#include "base/clock.h"

#include <filesystem>

namespace clinic::db {

/// One program at a time may write a record: a lock on a small file beside it, which says who holds it.
/// (Not on the record: closing any handle of a file drops SQLite's own locks on it.) Gone when the program is, however
/// it ends.
class WriterLock {
public:
    /// Throws RecordInUse when it is held, by whomever.
    WriterLock(const std::filesystem::path& record, const Clock& clock);
    ~WriterLock();
    WriterLock(WriterLock&& other) noexcept;
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;
    WriterLock& operator=(WriterLock&&) = delete;

private:
    int file_;
};

} // namespace clinic::db
