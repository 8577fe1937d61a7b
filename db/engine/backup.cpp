#include "db/engine/backup.h"

#include "db/engine/folder.h"
#include "db/engine/sqlite.h"
#include "db/trouble.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace clinic::db {

namespace {

namespace fs = std::filesystem;

using RowCounts = std::map<std::string, std::int64_t>;

RowCounts rows_by_table(SQLite::Database& database)
{
    RowCounts counts;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        counts[name] = database.execAndGet("SELECT count(*) FROM \"" + name + '"').getInt64();
    }
    return counts;
}

/// False when it was stopped.
bool copy_pages(SQLite::Database& from, SQLite::Database& to, const std::function<bool(int)>& progress)
{
    constexpr int pages_a_step = 1024;
    SQLite::Backup backup(to, from);
    while (backup.executeStep(pages_a_step) != SQLITE_DONE) {
        const int all = backup.getTotalPageCount();
        const auto done = static_cast<std::int64_t>(all - backup.getRemainingPageCount());
        if (!progress(all > 0 ? static_cast<int>(done * 100 / all) : 0))
            return false;
    }
    return true;
}

void prove(const fs::path& file, const RowCounts& expected)
{
    SQLite::Database copy(file, SQLite::OPEN_READWRITE);
    if (copy.execAndGet("PRAGMA quick_check").getString() != "ok")
        throw RecordTrouble(Trouble::record_damaged, "The copy does not pass SQLite's check.");
    if (rows_by_table(copy) != expected)
        throw RecordTrouble(Trouble::record_damaged, "The copy has not as many rows as the record.");
}

} // namespace

std::optional<ProvenCopy> copy_record(Connection& record, const fs::path& target,
                                      const std::function<bool(int)>& progress)
{
    if (fs::exists(target))
        throw RecordTrouble(Trouble::record_exists, "The copy would overwrite a file.");
    UnfinishedFile unfinished(fs::weakly_canonical(target));
    make_private_file(unfinished.path());

    SQLite::Database& source = record.engine().database;
    RowCounts counts;
    {
        const Snapshot moment(record);
        counts = rows_by_table(source);
        SQLite::Database copy(unfinished.path(), SQLite::OPEN_READWRITE);
        if (!copy_pages(source, copy, progress))
            return std::nullopt;
    }
    prove(unfinished.path(), counts);
    const auto bytes = fs::file_size(unfinished.path());
    unfinished.finish();
    progress(100);
    return ProvenCopy{.file = target, .bytes = bytes, .rows = std::move(counts)};
}

} // namespace clinic::db
