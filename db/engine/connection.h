#pragma once

#include "db/engine/statement.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace clinic::db {

class Engine;

/// One way into one record file, for one thread. Made by db/engine/open.h, which sets it up.
class Connection {
public:
    explicit Connection(std::unique_ptr<Engine> engine);
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    /// A prepared statement with its values, ready to be stepped; prepared once per connection.
    template <typename... T>
    [[nodiscard]] Statement query(std::string_view sql, const T&... values)
    {
        Statement statement(statements(), sql);
        statement.with(values...);
        return statement;
    }
    /// The same without values: every `$n` is NULL until it is bound.
    [[nodiscard]] Statement prepare(std::string_view sql) { return {statements(), sql}; }
    /// Runs one statement; says how many rows it changed.
    template <typename... T>
    std::int64_t run(std::string_view sql, const T&... values)
    {
        return query(sql, values...).run();
    }
    /// The first column of the first row, or nothing when there is no row.
    template <typename Value, typename... T>
    [[nodiscard]] std::optional<Value> first(std::string_view sql, const T&... values)
    {
        Statement statement = query(sql, values...);
        return statement.step() ? std::optional<Value>(statement.get<Value>(0)) : std::nullopt;
    }
    /// Runs several statements without values, as schema scripts have them.
    void script(std::string_view sql);

    /// Moves what it can from the log into the record and lets the planner learn; for idle times and before closing.
    void tidy_up() noexcept;

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] Engine& engine() { return *engine_; }

private:
    [[nodiscard]] StatementCache& statements();

    std::unique_ptr<Engine> engine_;
};

/// All that is done while it lives happens together, and only if it is committed. Nobody else writes meanwhile.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    /// Waits only so long for somebody who is writing.
    Transaction(Connection& connection, std::chrono::milliseconds patience);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Returns when everything is durable.
    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

/// All that is read while it lives is of one moment, whoever writes meanwhile.
class Snapshot {
public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& connection_;
};

} // namespace clinic::db
