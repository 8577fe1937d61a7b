#include "db/engine/sqlite.h"

#include "db/trouble.h"

#include <SQLiteCpp/Exception.h>

#include <charconv>
#include <cstring>
#include <sqlite3.h>
#include <stdexcept>

namespace clinic::db {

namespace {

/// SQLite's message does not say in which statement it happened.
SQLite::Exception with_sql(const SQLite::Exception& error, std::string_view sql)
{
    return {std::string(error.what()) + " in: " + std::string(sql), error.getErrorCode()};
}

std::vector<int> places_of_parameters(SQLite::Statement& statement)
{
    std::vector<int> places;
    for (;;) {
        const int place = statement.getIndex(("$" + std::to_string(places.size() + 1)).c_str());
        if (place == 0)
            break;
        places.push_back(place);
    }
    if (static_cast<int>(places.size()) != statement.getBindParameterCount())
        throw std::logic_error("Parameters are written $1, $2, … without a gap: " + statement.getQuery());
    return places;
}

} // namespace

std::unique_ptr<CachedStatement> StatementCache::take(std::string_view sql)
{
    if (const auto found = idle_.find(sql); found != idle_.end())
        return std::move(idle_.extract(found).mapped());
    if (sql.find(';') != std::string_view::npos)
        throw std::logic_error("SQLite would ignore what follows the semicolon: " + std::string(sql));
    try {
        auto prepared = std::make_unique<CachedStatement>(SQLite::Statement(database_, std::string(sql)));
        prepared->place_of = places_of_parameters(prepared->statement);
        return prepared;
    } catch (const SQLite::Exception& error) {
        throw with_sql(error, sql);
    }
}

void StatementCache::give_back(std::unique_ptr<CachedStatement> prepared) noexcept
{
    prepared->statement.tryReset();
    prepared->statement.clearBindings();
    std::string sql = prepared->statement.getQuery();
    idle_.emplace(std::move(sql), std::move(prepared));
}

Statement::Statement(StatementCache& cache, std::string_view sql) : cache_(&cache), prepared_(cache.take(sql).release())
{
}

Statement::Statement(Statement&& other) noexcept
    : cache_(other.cache_)
    , prepared_(std::exchange(other.prepared_, nullptr))
{
}

Statement::~Statement()
{
    if (prepared_)
        cache_->give_back(std::unique_ptr<CachedStatement>(prepared_));
}

int Statement::parameters() const
{
    return static_cast<int>(prepared_->place_of.size());
}

void Statement::start_over(std::size_t values)
{
    if (values != prepared_->place_of.size())
        throw std::logic_error("Another number of values is wanted: " + prepared_->statement.getQuery());
    prepared_->statement.tryReset();
}

void Statement::bind_null(int number)
{
    prepared_->statement.bind(prepared_->place_of.at(static_cast<std::size_t>(number) - 1));
}

void Statement::bind_integer(int number, std::int64_t value)
{
    prepared_->statement.bind(prepared_->place_of.at(static_cast<std::size_t>(number) - 1), value);
}

void Statement::bind_text(int number, std::string_view value)
{
    prepared_->statement.bind(prepared_->place_of.at(static_cast<std::size_t>(number) - 1), std::string(value));
}

void Statement::bind_bytes(int number, std::span<const std::byte> value)
{
    // A null pointer would mean NULL, not "no bytes".
    const void* const first = value.empty() ? "" : static_cast<const void*>(value.data());
    prepared_->statement.bind(prepared_->place_of.at(static_cast<std::size_t>(number) - 1), first,
                              static_cast<int>(value.size()));
}

bool Statement::step()
{
    try {
        return prepared_->statement.executeStep();
    } catch (const SQLite::Exception& error) {
        throw with_sql(error, prepared_->statement.getQuery());
    }
}

std::int64_t Statement::run()
{
    if (step())
        throw std::logic_error("This statement gives rows: " + prepared_->statement.getQuery());
    return prepared_->statement.getChanges();
}

int Statement::columns() const
{
    return prepared_->statement.getColumnCount();
}

std::string Statement::name_of(int column) const
{
    return prepared_->statement.getColumnName(column);
}

std::optional<std::string> Statement::plain(int column) const
{
    return is_null(column) ? std::nullopt : std::optional(prepared_->statement.getColumn(column).getString());
}

int Statement::number_of(const char* column) const
{
    return prepared_->statement.getColumnIndex(column);
}

bool Statement::is_null(int column) const
{
    return prepared_->statement.isColumnNull(column);
}

std::int64_t Statement::integer(int column) const
{
    const SQLite::Column value = prepared_->statement.getColumn(column);
    return value.isInteger() ? value.getInt64() : (refuse(column, "a whole number"), 0);
}

std::string Statement::text(int column) const
{
    const SQLite::Column value = prepared_->statement.getColumn(column);
    return value.isText() ? value.getString() : (refuse(column, "text"), std::string());
}

Bytes Statement::bytes(int column) const
{
    const SQLite::Column value = prepared_->statement.getColumn(column);
    if (!value.isBlob())
        refuse(column, "bytes");
    const auto* const first = static_cast<const std::byte*>(value.getBlob());
    return {first, first + value.getBytes()};
}

void Statement::refuse(int column, const char* expected) const
{
    throw RecordTrouble(Trouble::record_damaged, std::string("Column ") + prepared_->statement.getColumnName(column) +
                                                     " is not " + expected + ": " + prepared_->statement.getQuery());
}

Engine::Engine(const std::filesystem::path& record, int flags, std::optional<WriterLock> lock)
    : file(record)
    , lock_(std::move(lock))
    , database(record, flags)
    , statements(database)
{
}

Connection::Connection(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

StatementCache& Connection::statements()
{
    return engine_->statements;
}

const std::filesystem::path& Connection::file() const
{
    return engine_->file;
}

void Connection::script(std::string_view sql)
{
    engine_->database.exec(std::string(sql));
}

void Connection::tidy_up() noexcept
{
    engine_->database.tryExec("PRAGMA optimize; PRAGMA wal_checkpoint(PASSIVE)");
}

Transaction::Transaction(Connection& connection) : connection_(connection)
{
    connection_.run("BEGIN IMMEDIATE");
}

Transaction::Transaction(Connection& connection, std::chrono::milliseconds patience) : connection_(connection)
{
    auto& database = connection_.engine().database;
    database.setBusyTimeout(static_cast<int>(patience.count()));
    try {
        connection_.run("BEGIN IMMEDIATE");
    } catch (...) {
        database.setBusyTimeout(usual_patience);
        throw;
    }
    database.setBusyTimeout(usual_patience);
}

Transaction::~Transaction()
{
    if (open_)
        connection_.engine().database.tryExec("ROLLBACK");
}

void Transaction::commit()
{
    connection_.run("COMMIT");
    open_ = false;
}

Snapshot::Snapshot(Connection& connection) : connection_(connection)
{
    connection_.run("BEGIN");
    try {
        // SQLite takes the snapshot at the first reading.
        (void)connection_.first<std::int64_t>("SELECT count(*) FROM sqlite_master");
    } catch (...) {
        connection_.engine().database.tryExec("ROLLBACK");
        throw;
    }
}

Snapshot::~Snapshot()
{
    connection_.engine().database.tryExec("ROLLBACK");
}

} // namespace clinic::db
