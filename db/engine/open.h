#pragma once

#include "base/clock.h"
#include "db/engine/connection.h"
#include "db/schema_scripts.h"

namespace clinic::db {

/// Makes an empty record that only its owner may read, and opens it for writing. Whatever goes wrong leaves no file.
/// Throws RecordTrouble (record_exists, …), as the other two do.
[[nodiscard]] Connection create_file(const std::filesystem::path& file, const Clock& clock,
                                     SchemaScripts scripts = schema_scripts());

/// Opens the record for writing, once at a time (RecordInUse), bringing an older schema up to date after a proven copy
/// (<name>.before-<version>.mesotrace, beside it). Throws RecordFromNewerProgram rather than guess.
[[nodiscard]] Connection open_to_write(const std::filesystem::path& file, const Clock& clock,
                                       SchemaScripts scripts = schema_scripts());

/// Opens the record for reading only: any number at once, also while somebody writes.
/// A schema older than the program's is refused (record_from_older_program).
[[nodiscard]] Connection open_to_read(const std::filesystem::path& file, SchemaScripts scripts = schema_scripts());

} // namespace clinic::db
