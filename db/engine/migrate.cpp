#include "db/engine/migrate.h"

#include "base/log.h"
#include "db/engine/backup.h"
#include "db/trouble.h"

namespace clinic::db {

namespace {

namespace fs = std::filesystem;

/// Scripts may rebuild tables, which foreign keys would forbid half-way; they are checked at the end instead.
void run_script(Connection& record, std::string_view script, int version)
{
    Transaction step(record);
    record.script(script);
    record.script("PRAGMA user_version = " + std::to_string(version));
    if (record.first<std::string>(R"(SELECT "table" FROM pragma_foreign_key_check LIMIT 1)"))
        throw RecordTrouble(Trouble::record_damaged,
                            "Schema version " + std::to_string(version) + " leaves rows that refer to nothing.");
    step.commit();
}

/// A name that is free, so that no copy is ever lost to a later one.
fs::path copy_name(const fs::path& file, int version)
{
    const std::string stem = file.stem().string() + ".before-" + std::to_string(version + 1);
    fs::path name = file.parent_path() / (stem + file.extension().string());
    for (int number = 2; fs::exists(name); ++number)
        name.replace_filename(stem + "-" + std::to_string(number) + file.extension().string());
    return name;
}

} // namespace

int schema_version(Connection& record)
{
    return record.first<int>("PRAGMA user_version").value_or(0);
}

void refuse_newer(Connection& record, SchemaScripts scripts)
{
    const int newest = static_cast<int>(scripts.size());
    if (const int found = schema_version(record); found > newest)
        throw RecordFromNewerProgram(found, newest);
}

void run_scripts(Connection& record, SchemaScripts scripts)
{
    record.script("PRAGMA foreign_keys = OFF");
    const int newest = static_cast<int>(scripts.size());
    for (int version = schema_version(record) + 1; version <= newest; ++version) {
        log_info("Schema script " + std::to_string(version) + " is about to run.");
        run_script(record, scripts[static_cast<std::size_t>(version) - 1], version);
    }
    record.script("PRAGMA foreign_keys = ON");
}

void migrate(Connection& record, SchemaScripts scripts)
{
    const int found = schema_version(record);
    if (found == static_cast<int>(scripts.size()))
        return;
    const fs::path copy = copy_name(record.file(), found);
    log_info("The record is copied before its schema is brought up to date.");
    (void)copy_record(record, copy);
    try {
        run_scripts(record, scripts);
    } catch (...) {
        if (schema_version(record) == found)
            fs::remove(copy);
        throw;
    }
}

} // namespace clinic::db
