#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "base/decimal.h"
#include "main/cli/json_text.h"
#include "main/cli/keys.h"
#include "main/cli/problem.h"

namespace clinic::cli {

/// One input being read, with everything in it that could not be.
struct Reading {
    const Desk& desk;
    Problems problems = {};
};

/// A value of an input. Whatever it cannot be read as becomes a problem of its field, and is nothing; null is nothing
/// without a problem.
class Cell {
public:
    Cell(Reading& reading, const Json& value, std::string field = {}, std::string line = {})
        : reading_(reading)
        , value_(value)
        , field_(std::move(field))
        , line_(std::move(line))
    {
    }

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::optional<bool> flag() const;
    [[nodiscard]] std::optional<std::int64_t> whole_number() const;
    /// Exact: a JSON number as written, or a text with the decimal sign of the person's language.
    [[nodiscard]] std::optional<Decimal> decimal() const;
    [[nodiscard]] std::optional<Day> day() const;
    [[nodiscard]] std::optional<std::chrono::minutes> time_of_day() const;
    /// With its offset, or as the clinic's clock on the wall shows it.
    [[nodiscard]] std::optional<Moment> moment() const;

    template <typename Enum>
    [[nodiscard]] std::optional<Enum> code() const
    {
        const auto word = word_of_code();
        const auto value = word ? from_code<Enum>(*word) : std::nullopt;
        if (word && !value) {
            std::string codes;
            for (const auto& row : CodeTable<Enum>::rows)
                codes += (codes.empty() ? "" : ", ") + std::string(row.second);
            odd(ReadingRule::unknown_code, {{"given", *word}, {"codes", codes}});
        }
        return value;
    }
    template <typename Id>
    [[nodiscard]] std::optional<Id> key() const
    {
        const auto word = word_of_code();
        const auto id = word ? find_key<Id>(stores(), *word) : std::nullopt;
        if (word && !id)
            odd(ReadingRule::unknown_key, {{"given", *word}});
        return id;
    }

    /// The items of a list; each is told by its number.
    [[nodiscard]] std::vector<Cell> items() const;
    /// The members of an object with their names. At the top a member is a field of its own, inside a field it is a
    /// line of it.
    [[nodiscard]] std::vector<std::pair<std::string, Cell>> members() const;

    void odd(ReadingRule, std::initializer_list<std::pair<std::string_view, std::string_view>> mentions = {}) const;
    /// A member that the table of fields does not have.
    void unknown(const std::string& member) const;
    /// The same value, told by this line.
    [[nodiscard]] Cell at_line(std::string line) const { return {reading_, value_, field_, std::move(line)}; }
    [[nodiscard]] const std::string& line() const { return line_; }
    [[nodiscard]] const Stores& stores() const { return reading_.desk.records; }

private:
    [[nodiscard]] bool is(bool right_type, const char* expected) const;
    [[nodiscard]] std::optional<std::string> word_of_code() const;

    Reading& reading_;
    const Json& value_;
    std::string field_;
    std::string line_;
};

} // namespace clinic::cli
