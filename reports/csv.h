#pragma once

#include "base/outcome.h"
#include "reports/table.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic::papers {

struct CsvStyle {
    char separator = ',';
    bool byte_order_mark = false; // some spreadsheets know UTF-8 only by it
};

/// The titles and the rows by RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] std::string csv_text(const Table&, const CsvStyle& = {});

struct CsvRow {
    std::size_t line = 0; // in the source, from 1, where the row begins
    std::vector<std::string> cells;
};

enum class CsvFaultKind {
    quote_inside_cell, // a"b
    text_after_quote,  // "a"b
    quote_not_closed,
    nul_character,
};

/// The first thing that breaks the rules; what follows it cannot be trusted.
struct CsvFault {
    std::size_t row = 0;  // from 1, titles included, empty lines not counted
    std::size_t line = 0; // where that row begins
    CsvFaultKind kind = CsvFaultKind::quote_inside_cell;
};

/// All rows, or the fault and nothing else.
using CsvReading = Outcome<std::vector<CsvRow>, CsvFault>;
[[nodiscard]] CsvReading read_csv(std::string_view, char separator = ',');
[[nodiscard]] CsvReading read_csv(std::istream&, char separator = ',');

/// For files of any size: hands over row by row, up to the fault if there is one.
[[nodiscard]] std::optional<CsvFault> read_csv(std::istream&, char separator,
                                               const std::function<void(const CsvRow&)>& each);

} // namespace clinic::papers
