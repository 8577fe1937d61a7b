#pragma once

#include "db/engine/connection.h"
#include "db/schema_scripts.h"

namespace clinic::db {

[[nodiscard]] int schema_version(Connection&);

/// Throws RecordFromNewerProgram for a schema that the scripts do not know.
void refuse_newer(Connection&, SchemaScripts);

/// Runs what is missing, one transaction a script.
void run_scripts(Connection&, SchemaScripts);

/// Brings an existing record up to date. A proven copy is beside it before the first script runs, and stays;
/// only if nothing could be changed does it go again.
void migrate(Connection&, SchemaScripts);

} // namespace clinic::db
