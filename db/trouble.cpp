#include "db/trouble.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>
#include <system_error>
#include <utility>

namespace clinic::db {

namespace {

Trouble trouble_of_sqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Trouble::record_busy;
    case SQLITE_CORRUPT: return Trouble::record_damaged;
    case SQLITE_NOTADB: return Trouble::not_a_record;
    case SQLITE_FULL: return Trouble::disk_full;
    case SQLITE_READONLY: return Trouble::read_only;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Trouble::not_permitted;
    default: return Trouble::unknown;
    }
}

Trouble trouble_of_system(const std::error_code& code)
{
    if (code == std::errc::no_space_on_device)
        return Trouble::disk_full;
    if (code == std::errc::read_only_file_system)
        return Trouble::read_only;
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return Trouble::not_permitted;
    if (code == std::errc::no_such_file_or_directory)
        return Trouble::record_missing;
    return Trouble::unknown;
}

} // namespace

RecordFromNewerProgram::RecordFromNewerProgram(int found_schema, int newest_schema)
    : RecordTrouble(Trouble::record_from_newer_program, "The record has schema version " +
                                                            std::to_string(found_schema) + ", this program knows " +
                                                            std::to_string(newest_schema) + ".")
    , found(found_schema)
    , newest(newest_schema)
{
}

RecordInUse::RecordInUse(RecordHolder who)
    : RecordTrouble(Trouble::record_in_use, "Process " + std::to_string(who.process) + " on " + who.host +
                                                " has the record open since " + to_iso(who.since) + ".")
    , holder(std::move(who))
{
}

Trouble trouble_behind(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const RecordTrouble& trouble) {
        return trouble.trouble();
    } catch (const SQLite::Exception& error) {
        return trouble_of_sqlite(error.getErrorCode());
    } catch (const std::system_error& error) {
        return trouble_of_system(error.code());
    } catch (...) {
        return Trouble::unknown;
    }
}

} // namespace clinic::db
