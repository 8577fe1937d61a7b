#include "reports/incoming/titled_table.h"

#include "base/text.h"

#include <algorithm>

namespace clinic::papers {

namespace {

using Columns = std::map<std::string, std::size_t, std::less<>>;

Columns columns_of(const CsvRow& titles)
{
    Columns columns;
    for (std::size_t place = 0; place < titles.cells.size(); ++place)
        columns.emplace(titles.cells[place], place);
    return columns;
}

std::optional<IncomingFault> missing_from(const Columns& columns, std::initializer_list<std::string_view> needed)
{
    for (const auto title : needed)
        if (!columns.contains(title))
            return MissingColumn{std::string(title)};
    return std::nullopt;
}

std::optional<IncomingFault> unreadable_in(const CsvRow& row, const Columns& columns)
{
    for (const auto& [title, place] : columns)
        if (place < row.cells.size() && !is_clean_text(row.cells[place], true))
            return UnreadableCell{row.line, title};
    return std::nullopt;
}

/// Exports put an apostrophe in front of a cell that a spreadsheet would run.
std::string without_guard(const std::string& cell)
{
    constexpr std::string_view guarded = "=+-@";
    const bool has_guard = cell.size() > 1 && cell[0] == '\'' && guarded.find(cell[1]) != std::string_view::npos;
    return has_guard ? cell.substr(1) : cell;
}

} // namespace

std::string TitledRow::operator[](std::string_view title) const
{
    const auto column = columns_->find(title);
    if (column == columns_->end() || column->second >= row_.cells.size())
        return {};
    return trimmed(without_guard(row_.cells[column->second]));
}

std::optional<IncomingFault> read_titled(std::istream& table, std::initializer_list<std::string_view> needed_columns,
                                         const std::function<std::optional<IncomingFault>(const TitledRow&)>& each)
{
    std::optional<Columns> columns;
    std::optional<IncomingFault> found;
    const auto broken = read_csv(table, ',', [&](const CsvRow& row) {
        if (found)
            return;
        if (!columns) {
            columns = columns_of(row);
            found = missing_from(*columns, needed_columns);
            return;
        }
        found = unreadable_in(row, *columns);
        if (!found)
            found = each(TitledRow(*columns, row));
    });
    if (!found && broken)
        found = *broken;
    if (!found && !columns)
        found = missing_from({}, needed_columns);
    return found;
}

} // namespace clinic::papers
