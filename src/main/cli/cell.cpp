#include "main/cli/cell.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

namespace clinic::cli {

namespace {

/// The time behind the last blank or T, and the day before it.
std::optional<Moment> wall_clock_moment(std::string_view text, const Desk& desk)
{
    const auto gap = text.find_last_of(" T");
    if (gap == std::string_view::npos)
        return std::nullopt;
    const auto day = day_from_people(text.substr(0, gap), desk.today());
    const auto time = time_of_day_from_people(text.substr(gap + 1));
    return day && time ? std::optional(desk.zone.moment_of(*day, *time)) : std::nullopt;
}

/// What is quoted back in a sentence: never more than a name's length.
std::string quoted(const std::string& given)
{
    return is_short_text(given) ? given : "…";
}

} // namespace

void Cell::odd(ReadingRule rule, std::initializer_list<std::pair<std::string_view, std::string_view>> mentions) const
{
    reading_.problems.push_back(problem(reading_.desk.words, rule, field_, line_, mentions));
}

void Cell::unknown(const std::string& member) const
{
    const bool at_the_top = field_.empty();
    reading_.problems.push_back(problem(reading_.desk.words, ReadingRule::unknown_field, at_the_top ? member : field_,
                                        at_the_top ? std::string() : member, {{"field", quoted(member)}}));
}

bool Cell::is(bool right_type, const char* expected) const
{
    if (!right_type && !value_.is_null())
        odd(ReadingRule::wrong_type, {{"expected", reading_.desk.words(expected)}});
    return right_type;
}

std::string Cell::text() const
{
    return is(value_.is_string(), mark("text")) ? value_.get<std::string>() : std::string();
}

std::optional<std::string> Cell::word_of_code() const
{
    const auto word = text();
    if (is_blank(word))
        return std::nullopt;
    if (is_short_text(word))
        return word;
    odd(ReadingRule::unknown_code, {{"given", "…"}, {"codes", "…"}});
    return std::nullopt;
}

std::optional<bool> Cell::flag() const
{
    return is(value_.is_boolean(), mark("true or false")) ? std::optional(value_.get<bool>()) : std::nullopt;
}

std::optional<std::int64_t> Cell::whole_number() const
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    const bool fits =
        value_.is_number_integer() && !(value_.is_number_unsigned() && value_.get<std::uint64_t>() > most);
    return is(fits, mark("a whole number")) ? std::optional(value_.get<std::int64_t>()) : std::nullopt;
}

std::optional<Decimal> Cell::decimal() const
{
    const auto literal = number_text(value_);
    if (!is(literal || value_.is_string(), mark("a number")) || (!literal && is_blank(text())))
        return std::nullopt;
    const auto given = literal.value_or(value_.is_string() ? value_.get<std::string>() : std::string());
    const auto reading = literal ? DecimalReading{decimal_from_text(given), std::nullopt}
                                 : decimal_from_people(given, decimal_sign(reading_.desk.words.language()));
    if (reading.ambiguous)
        odd(ReadingRule::number_ambiguous,
            {{"given", given}, {"one", reading.ambiguous->first}, {"other", reading.ambiguous->second}});
    else if (!reading.value)
        odd(ReadingRule::number_unreadable, {{"given", quoted(given)}});
    return reading.value;
}

std::optional<Day> Cell::day() const
{
    const auto given = text();
    if (is_blank(given))
        return std::nullopt;
    const auto day = day_from_people(given, reading_.desk.today());
    if (!day)
        odd(ReadingRule::day_unreadable, {{"given", quoted(given)}});
    return day;
}

std::optional<std::chrono::minutes> Cell::time_of_day() const
{
    const auto given = text();
    if (is_blank(given))
        return std::nullopt;
    const auto time = time_of_day_from_people(given);
    if (!time)
        odd(ReadingRule::time_unreadable, {{"given", quoted(given)}});
    return time;
}

std::optional<Moment> Cell::moment() const
{
    const auto given = text();
    if (is_blank(given))
        return std::nullopt;
    auto moment = moment_from_iso(given);
    if (!moment)
        moment = wall_clock_moment(given, reading_.desk);
    if (!moment)
        odd(ReadingRule::moment_unreadable, {{"given", quoted(given)}});
    return moment;
}

std::vector<Cell> Cell::items() const
{
    std::vector<Cell> cells;
    if (is(value_.is_array(), mark("a list")))
        for (const auto& each : value_)
            cells.emplace_back(reading_, each, field_, std::to_string(cells.size() + 1));
    return cells;
}

std::vector<std::pair<std::string, Cell>> Cell::members() const
{
    std::vector<std::pair<std::string, Cell>> cells;
    if (!value_.is_object() && field_.empty())
        odd(ReadingRule::not_json);
    else if (is(value_.is_object(), mark("an object")))
        for (const auto& [name, value] : value_.items())
            cells.emplace_back(name, field_.empty() ? Cell(reading_, value, name)
                                                    : Cell(reading_, value, field_, line_.empty() ? name : line_));
    return cells;
}

} // namespace clinic::cli
