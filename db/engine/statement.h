#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "base/decimal.h"
#include "base/strong_id.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clinic::db {

using Bytes = std::vector<std::byte>;

struct CachedStatement;
class StatementCache;

/// One SQL statement with its values: step through its rows, read them by column name or number (from 0).
/// Gives the prepared statement back to its connection when it goes; must not outlive that.
/// How things are stored: Day as 2026-11-22, Moment as milliseconds, Decimal as its text, bool as 0 or 1, an enum as
/// its code.
class Statement {
public:
    Statement(StatementCache& cache, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// How many $1, $2, … the statement has.
    [[nodiscard]] int parameters() const;
    /// Gives `$number` its value; std::nullopt is NULL.
    template <typename T>
    void bind(int number, const T& value);
    /// Gives $1, $2, … their values, all of them (otherwise std::logic_error), for another run from the start.
    template <typename... T>
    Statement& with(const T&... values)
    {
        start_over(sizeof...(values));
        int number = 0;
        (bind(++number, values), ...);
        return *this;
    }

    /// Goes to the next row; false when there is none.
    bool step();
    /// Runs a statement without rows; says how many rows it changed.
    std::int64_t run();

    /// A column of the current row. NULL, text that is no such value or another type throw RecordTrouble
    /// (record_damaged).
    template <typename T>
    [[nodiscard]] T get(int column) const;
    template <typename T>
    [[nodiscard]] T get(const char* column) const
    {
        return get<T>(number_of(column));
    }

    [[nodiscard]] int columns() const;
    [[nodiscard]] std::string name_of(int column) const;
    /// A column of whatever type as SQLite writes it; NULL is nothing.
    [[nodiscard]] std::optional<std::string> plain(int column) const;

private:
    void start_over(std::size_t values);
    void bind_null(int number);
    void bind_integer(int number, std::int64_t value);
    void bind_text(int number, std::string_view value);
    void bind_bytes(int number, std::span<const std::byte> value);

    [[nodiscard]] int number_of(const char* column) const;
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;
    [[noreturn]] void refuse(int column, const char* expected) const;

    StatementCache* cache_;
    CachedStatement* prepared_;
};

namespace storage {

template <typename T>
inline constexpr bool is_optional = false;
template <typename T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <typename T>
inline constexpr bool is_id = false;
template <typename Tag>
inline constexpr bool is_id<StrongId<Tag>> = true;
template <typename T>
concept Coded = requires
{
    CodeTable<T>::rows;
};
template <typename T>
inline constexpr bool is_unknown = false;

} // namespace storage

template <typename T>
void Statement::bind(int number, const T& value)
{
    if constexpr (std::same_as<T, std::nullopt_t>)
        bind_null(number);
    else if constexpr (storage::is_optional<T>)
        value ? bind(number, *value) : bind_null(number);
    else if constexpr (std::integral<T>)
        bind_integer(number, static_cast<std::int64_t>(value));
    else if constexpr (storage::is_id<T>)
        bind_integer(number, value.value());
    else if constexpr (std::same_as<T, Moment>)
        bind_integer(number, value.time_since_epoch().count());
    else if constexpr (std::same_as<T, Day>)
        bind_text(number, to_iso(value));
    else if constexpr (std::same_as<T, Decimal>)
        bind_text(number, value.text());
    else if constexpr (storage::Coded<T>)
        bind_text(number, code_of(value));
    else if constexpr (std::convertible_to<const T&, std::string_view>)
        bind_text(number, value);
    else
        bind_bytes(number, value);
}

template <typename T>
T Statement::get(int column) const
{
    if constexpr (storage::is_optional<T>) {
        return is_null(column) ? T() : T(get<typename T::value_type>(column));
    } else if constexpr (std::same_as<T, bool>) {
        return integer(column) != 0;
    } else if constexpr (std::integral<T>) {
        const std::int64_t value = integer(column);
        if (!std::in_range<T>(value))
            refuse(column, "a smaller number");
        return static_cast<T>(value);
    } else if constexpr (storage::is_id<T>) {
        return T(integer(column));
    } else if constexpr (std::same_as<T, Moment>) {
        return Moment(std::chrono::milliseconds(integer(column)));
    } else if constexpr (std::same_as<T, Day>) {
        const auto day = day_from_iso(text(column));
        return day ? *day : (refuse(column, "a day"), Day());
    } else if constexpr (std::same_as<T, Decimal>) {
        const auto number = decimal_from_text(text(column));
        return number ? *number : (refuse(column, "a decimal number"), Decimal());
    } else if constexpr (storage::Coded<T>) {
        const auto value = from_code<T>(text(column));
        return value ? *value : (refuse(column, "a code of its list"), T());
    } else if constexpr (std::same_as<T, std::string>) {
        return text(column);
    } else if constexpr (std::same_as<T, Bytes>) {
        return bytes(column);
    } else {
        static_assert(storage::is_unknown<T>, "the record has no such type");
    }
}

} // namespace clinic::db
