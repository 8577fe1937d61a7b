#pragma once

#include "db/engine/connection.h"

#include <functional>
#include <map>

namespace clinic::db {

/// A copy of a record that was opened again, checked through and counted, and holds what the record held.
struct ProvenCopy {
    std::filesystem::path file;
    std::uintmax_t bytes = 0;
    std::map<std::string, std::int64_t> rows; // by table
};

/// Copies the record as it is at this moment to a new file, while anybody may go on reading and writing, and proves the
/// copy. `progress` gets 0–100 and may return false to stop: nothing is returned and no file left. Throws RecordTrouble
/// (record_exists; record_damaged when the copy is not as good as it should be). Not inside a Transaction.
[[nodiscard]] std::optional<ProvenCopy> copy_record(
    Connection& record, const std::filesystem::path& target,
    const std::function<bool(int)>& progress = [](int) { return true; });

} // namespace clinic::db
