#pragma once

#include "reports/incoming/incoming.h"

#include <initializer_list>
#include <map>

namespace clinic::papers {

/// One row below the titles; cells are asked for by the title of their column.
class TitledRow {
public:
    TitledRow(const std::map<std::string, std::size_t, std::less<>>& columns, CsvRow row)
        : columns_(&columns)
        , row_(std::move(row))
    {
    }

    [[nodiscard]] std::size_t line() const { return row_.line; }
    /// Empty where the table has no such column or the row ends before it.
    [[nodiscard]] std::string operator[](std::string_view title) const;

private:
    const std::map<std::string, std::size_t, std::less<>>* columns_;
    CsvRow row_;
};

/// Hands over row by row below the titles, up to the first fault. A row's `each` may find a fault itself.
[[nodiscard]] std::optional<IncomingFault>
read_titled(std::istream&, std::initializer_list<std::string_view> needed_columns,
            const std::function<std::optional<IncomingFault>(const TitledRow&)>& each);

} // namespace clinic::papers
