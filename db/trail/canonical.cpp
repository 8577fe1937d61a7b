#include "db/trail/canonical.h"

namespace clinic::db {

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char each : text) {
        switch (each) {
        case '\\': result += "\\\\"; break;
        case '\n': result += "\\n"; break;
        case '\r': result += "\\r"; break;
        case '\t': result += "\\t"; break;
        default: result += each;
        }
    }
    return result;
}

CanonicalLines& CanonicalLines::add(std::string_view field, std::string_view value)
{
    text_.append(field).append("=").append(escaped(value)).append("\n");
    return *this;
}

CanonicalLines& CanonicalLines::add_row(const Statement& row, std::string_view prefix)
{
    for (int column = 0; column < row.columns(); ++column)
        if (const auto value = row.plain(column))
            add(std::string(prefix) + row.name_of(column), *value);
    return *this;
}

std::optional<std::string> canonical_text(Connection& record, std::int64_t thing, std::string_view sql,
                                          const std::vector<CanonicalList>& lists)
{
    Statement own = record.query(sql, thing);
    if (!own.step())
        return std::nullopt;
    CanonicalLines lines;
    lines.add_row(own);
    for (const CanonicalList& list : lists) {
        int number = 0;
        for (Statement row = record.query(list.sql, thing); row.step();)
            lines.add_row(row, std::string(list.name) + '.' + std::to_string(++number) + '.');
    }
    return lines.text();
}

} // namespace clinic::db
