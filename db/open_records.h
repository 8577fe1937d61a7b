#pragma once

#include "base/clock.h"
#include "records/records.h"

#include <filesystem>

namespace clinic::db {

/// Makes a new, empty record and opens it for writing. The clock must outlive it. Throws as db/engine/open.h says,
/// like the others.
[[nodiscard]] std::unique_ptr<Records> create_record(const std::filesystem::path&, const Clock&);
/// Opens the clinic's record for writing, bringing its schema up to date first.
[[nodiscard]] std::unique_ptr<Records> open_record(const std::filesystem::path&, const Clock&);
/// Opens it for reading while anybody else may write; begin_change throws RecordTrouble (read_only).
[[nodiscard]] std::unique_ptr<Records> open_for_reading(const std::filesystem::path&, const Clock&);

} // namespace clinic::db
