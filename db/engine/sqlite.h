#pragma once

#include "db/engine/connection.h"
#include "db/engine/writer_lock.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>

namespace clinic::db {

/// So long a connection waits for somebody who is writing, in milliseconds.
inline constexpr int usual_patience = 5000;

/// A prepared statement that waits for its next use.
struct CachedStatement {
    explicit CachedStatement(SQLite::Statement prepared) : statement(std::move(prepared)) {}

    SQLite::Statement statement;
    std::vector<int> place_of; // SQLite's place of $1, $2, …: to SQLite these are names, numbered as they appear
};

/// The prepared statements of a connection. The same SQL may be in use several times at once.
class StatementCache {
public:
    explicit StatementCache(SQLite::Database& database) : database_(database) {}

    [[nodiscard]] std::unique_ptr<CachedStatement> take(std::string_view sql);
    void give_back(std::unique_ptr<CachedStatement>) noexcept;

private:
    SQLite::Database& database_;
    std::multimap<std::string, std::unique_ptr<CachedStatement>, std::less<>> idle_;
};

/// SQLite behind a connection. Included only where SQLite itself is meant: sqlite.cpp, open.cpp, backup.cpp.
class Engine {
public:
    Engine(const std::filesystem::path& record, int flags, std::optional<WriterLock> lock);

    const std::filesystem::path file;

private:
    std::optional<WriterLock> lock_; // released last

public:
    SQLite::Database database;
    StatementCache statements; // gone before the database, which insists on it
};

} // namespace clinic::db
