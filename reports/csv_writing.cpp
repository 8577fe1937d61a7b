#include "base/text.h"
#include "reports/csv.h"

#include <algorithm>

namespace clinic::papers {

namespace {

std::size_t digits_from(std::string_view text, std::size_t at)
{
    const auto other = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit);
    return static_cast<std::size_t>(other - text.begin()) - at;
}

/// -12, +3.5, -0,25: a sign in front of these starts no formula.
bool is_plain_number(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t whole = digits_from(text, 0);
    if (whole == 0 || whole == text.size())
        return whole > 0;
    const bool has_sign = text[whole] == '.' || text[whole] == ',';
    const std::size_t fraction = has_sign ? digits_from(text, whole + 1) : 0;
    return fraction > 0 && whole + 1 + fraction == text.size();
}

bool would_run(std::string_view cell)
{
    constexpr std::string_view starts = "=+-@\t\r";
    return !cell.empty() && starts.find(cell.front()) != std::string_view::npos && !is_plain_number(cell);
}

void append_cell(std::string& text, std::string_view cell, char separator)
{
    const bool spaces = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    const bool quoted = spaces || cell.find(separator) != std::string_view::npos ||
                        cell.find_first_of("\"\r\n") != std::string_view::npos;
    if (quoted)
        text += '"';
    if (would_run(cell))
        text += '\'';
    for (const char character : cell)
        text.append(character == '"' ? 2 : 1, character);
    if (quoted)
        text += '"';
}

} // namespace

std::string csv_text(const Table& table, const CsvStyle& style)
{
    std::string text = style.byte_order_mark ? "\xEF\xBB\xBF" : "";
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column > 0)
            text += style.separator;
        append_cell(text, table.columns[column].title, style.separator);
    }
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (column > 0)
                text += style.separator;
            if (column < row.size())
                append_cell(text, row[column], style.separator);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace clinic::papers
