#include "db/search.h"

#include "base/calendar.h"
#include "base/text.h"

#include <algorithm>
#include <sstream>

namespace clinic::db {

namespace {

bool is_digit(char each)
{
    return each >= '0' && each <= '9';
}

bool has_digit(const std::string& text)
{
    return std::any_of(text.begin(), text.end(), is_digit);
}

std::string digits_typed(const std::string& text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
    return digits;
}

std::vector<std::string> split(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> parts;
    for (std::string part; stream >> part;)
        parts.push_back(part);
    return parts;
}

/// A whole birth date in any of its forms, as its token: 19790803. Eight digits alone may also be a telephone number.
std::optional<std::string> date_token(const std::string& part)
{
    const bool has_signs = part.find_first_of("/.-") != std::string::npos;
    if (!has_signs || !is_digit(part.front()) || digits_typed(part).size() < 6)
        return std::nullopt;
    const auto day = day_from_people(part, Day());
    return day ? std::optional(digits_typed(to_iso(*day))) : std::nullopt;
}

bool is_group_of_digits(const std::string& part)
{
    return has_digit(part) && part.find_first_not_of("0123456789+()-./") == std::string::npos && !date_token(part);
}

/// A telephone number is often typed in groups, and kept in others.
std::vector<std::string> with_groups_joined(std::vector<std::string> parts)
{
    std::vector<std::string> joined;
    bool in_group = false;
    for (std::string& part : parts) {
        const bool group = is_group_of_digits(part);
        if (group && in_group)
            joined.back() += part;
        else
            joined.push_back(std::move(part));
        in_group = group;
    }
    return joined;
}

/// The first character behind all texts that begin with this.
std::string behind(const std::string& beginning)
{
    return beginning + "\xF4\x8F\xBF\xBF"; // U+10FFFF
}

/// "WHERE" with a condition a beginning, whose bounds are $1 and $2, $3 and $4, …
std::string condition(const ListSource& source, std::size_t beginnings)
{
    std::string sql;
    for (std::size_t i = 0; i < beginnings; ++i)
        sql += (i == 0 ? " WHERE " : " AND ") + source.thing + ".id IN (SELECT row_id FROM " + source.thing +
               "_token WHERE token >= $" + std::to_string(2 * i + 1) + " AND token < $" + std::to_string(2 * i + 2) +
               ")";
    return sql;
}

Statement bound(Connection& record, const std::string& sql, const std::vector<std::string>& beginnings)
{
    Statement statement = record.prepare(sql);
    int number = 0;
    for (const std::string& beginning : beginnings) {
        statement.bind(++number, beginning);
        statement.bind(++number, behind(beginning));
    }
    return statement;
}

std::string order(const ListSource& source, const ListQuery& query)
{
    const auto found = std::find_if(source.columns.begin(), source.columns.end(),
                                    [&query](const SortColumn& column) { return column.code == query.sorted_by; });
    const SortColumn& column = found == source.columns.end() ? source.columns.front() : *found;
    const std::string direction = query.ascending ? " ASC" : " DESC";
    return " ORDER BY " + std::string(column.sql) + direction + (column.may_be_null ? " NULLS LAST, " : ", ") +
           source.thing + ".id" + direction;
}

} // namespace

std::string without_signs(const std::string& text)
{
    std::string joined;
    for (const std::string& word : folded_words(text))
        joined += word;
    return joined;
}

std::vector<std::string> typed_beginnings(const std::string& text)
{
    std::vector<std::string> beginnings;
    for (const std::string& part : with_groups_joined(split(text))) {
        if (const auto date = date_token(part))
            beginnings.push_back(*date);
        else if (has_digit(part))
            beginnings.push_back(without_signs(part));
        else
            for (std::string& word : folded_words(part))
                beginnings.push_back(std::move(word));
    }
    return beginnings;
}

Tokens tokens_of_key(const std::string& key)
{
    const std::string number = digits_typed(key);
    const auto first = std::min(number.find_first_not_of('0'), number.size());
    return {without_signs(key), number, number.substr(first)};
}

void add_words(Tokens& tokens, const std::string& text)
{
    for (std::string& word : folded_words(text))
        tokens.insert(std::move(word));
    for (const std::string& part : split(text))
        if (has_digit(part))
            tokens.insert(without_signs(part));
}

void put_tokens(Connection& record, const std::string& thing, std::int64_t row, const Tokens& tokens)
{
    record.run("DELETE FROM " + thing + "_token WHERE row_id = $1", row);
    Statement insert = record.prepare("INSERT INTO " + thing + "_token (token, row_id) VALUES ($1, $2)");
    for (const std::string& token : tokens)
        if (!token.empty())
            insert.with(token, row).run();
}

FoundRows find(Connection& record, const ListSource& source, const ListQuery& query)
{
    const auto beginnings = typed_beginnings(query.text);
    const std::string where = condition(source, beginnings.size());
    Statement count = bound(record, "SELECT count(*) FROM " + source.thing + where, beginnings);
    count.step();
    const auto total = count.get<std::size_t>(0);

    const auto limit = " LIMIT $" + std::to_string(2 * beginnings.size() + 1);
    Statement rows = bound(record, source.select + where + order(source, query) + limit, beginnings);
    rows.bind(static_cast<int>(2 * beginnings.size() + 1), query.most);
    return {std::move(rows), total};
}

ListQuery newest_first(ListQuery query, std::string_view column)
{
    if (query.sorted_by.empty()) {
        query.sorted_by = column;
        query.ascending = false;
    }
    return query;
}

} // namespace clinic::db
