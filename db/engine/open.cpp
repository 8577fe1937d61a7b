#include "db/engine/open.h"

#include "base/log.h"
#include "db/engine/folder.h"
#include "db/engine/migrate.h"
#include "db/engine/sqlite.h"
#include "db/trouble.h"

#include <array>
#include <sqlite3.h>

namespace clinic::db {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t our_application_id = 0x4D657374; // "Mest", in the file's header

/// A pragma that every connection needs, and what it must answer afterwards.
struct Setting {
    const char* name;
    const char* value;
    const char* answer;
};

constexpr std::array settings_of_all{
    Setting{"busy_timeout", "5000", "5000"}, // usual_patience
    Setting{"synchronous", "FULL", "2"},
    Setting{"temp_store", "MEMORY", "2"},
    Setting{"cell_size_check", "ON", "1"},
    Setting{"trusted_schema", "OFF", "0"},
    Setting{"secure_delete", "ON", "1"},
    Setting{"cache_size", "-65536", "-65536"}, // 64 MiB
    Setting{"journal_size_limit", "67108864", "67108864"},
    Setting{"foreign_keys", "ON", "1"},
};
constexpr std::array settings_of_writer{
    Setting{"journal_mode", "WAL", "wal"},
    Setting{"wal_autocheckpoint", "4000", "4000"},
    Setting{"query_only", "OFF", "0"},
};
/// A reader leaves every checkpoint to the writer.
constexpr std::array settings_of_reader{
    Setting{"wal_autocheckpoint", "0", "0"},
    Setting{"query_only", "ON", "1"},
};

void set(SQLite::Database& database, const Setting& setting)
{
    const std::string pragma = std::string("PRAGMA ") + setting.name;
    database.exec(pragma + " = " + setting.value);
    if (database.execAndGet(pragma).getString() != setting.answer)
        throw RecordTrouble(Trouble::unknown, "SQLite did not accept " + pragma + " = " + setting.value);
}

/// Switches that are no pragmas: no damage by SQL alone, and "text" in double quotes is never a string.
void harden(SQLite::Database& database)
{
    constexpr std::array wanted{std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}};
    for (const auto& [option, value] : wanted) {
        int now = -1;
        database.check(sqlite3_db_config(database.getHandle(), option, value, &now));
        if (now != value)
            throw RecordTrouble(Trouble::unknown, "SQLite did not accept option " + std::to_string(option));
    }
}

template <std::size_t Count>
void apply(SQLite::Database& database, const std::array<Setting, Count>& special)
{
    harden(database);
    for (const Setting& setting : settings_of_all)
        set(database, setting);
    for (const Setting& setting : special)
        set(database, setting);
}

/// Another program's file must not be touched, so this comes before any setting.
void check_that_it_is_ours(SQLite::Database& database)
{
    if (database.execAndGet("PRAGMA application_id").getInt64() != our_application_id)
        throw RecordTrouble(Trouble::not_a_record, "The file has another application's id, or none.");
}

fs::path existing(const fs::path& file)
{
    if (!fs::is_regular_file(file))
        throw RecordTrouble(fs::exists(file) ? Trouble::not_a_record : Trouble::record_missing,
                            "There is no such record file.");
    return fs::canonical(file); // one lock, whichever way the file is reached
}

Connection open_locked(const fs::path& file, WriterLock lock, SchemaScripts scripts)
{
    Connection record(std::make_unique<Engine>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, std::move(lock)));
    SQLite::Database& database = record.engine().database;
    check_that_it_is_ours(database);
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0)
        throw RecordTrouble(Trouble::read_only, "The record file cannot be written.");
    refuse_newer(record, scripts);
    apply(database, settings_of_writer);
    migrate(record, scripts);
    return record;
}

/// A file under another name, without a trace when the program ends before it is whole.
void build(const fs::path& file, SchemaScripts scripts)
{
    make_private_file(file);
    Connection record(
        std::make_unique<Engine>(file, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, std::optional<WriterLock>()));
    SQLite::Database& database = record.engine().database;
    database.exec("PRAGMA application_id = " + std::to_string(our_application_id));
    apply(database, settings_of_writer);
    run_scripts(record, scripts);
}

} // namespace

Connection create_file(const fs::path& file, const Clock& clock, SchemaScripts scripts)
{
    const fs::path target = fs::weakly_canonical(file);
    WriterLock lock(target, clock);
    if (fs::exists(target))
        throw RecordTrouble(Trouble::record_exists, "A new record would overwrite a file.");
    log_info("A new record is being made.");
    UnfinishedFile unfinished(target);
    build(unfinished.path(), scripts);
    unfinished.finish();
    return open_locked(target, std::move(lock), scripts);
}

Connection open_to_write(const fs::path& file, const Clock& clock, SchemaScripts scripts)
{
    const fs::path target = existing(file);
    log_info("The record is being opened for writing.");
    return open_locked(target, WriterLock(target, clock), scripts);
}

Connection open_to_read(const fs::path& file, SchemaScripts scripts)
{
    Connection record(std::make_unique<Engine>(existing(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX,
                                               std::optional<WriterLock>()));
    check_that_it_is_ours(record.engine().database);
    refuse_newer(record, scripts);
    apply(record.engine().database, settings_of_reader);
    if (schema_version(record) < static_cast<int>(scripts.size()))
        throw RecordTrouble(Trouble::record_from_older_program,
                            "The record's schema must be brought up to date first.");
    return record;
}

} // namespace clinic::db
