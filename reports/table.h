#pragma once

#include <string>
#include <vector>

namespace clinic::papers {

enum class Alignment { left, centre, right };

struct Column {
    std::string title;
    double share = 1; // of the table's width, in proportion to the other columns
    Alignment alignment = Alignment::left;
};

/// What a list shows, as text: set on paper by the papers, written to a file by csv_text.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; // a row may be shorter than the columns, never longer
    std::string when_empty = {};                // the sentence that stands where rows would
};

} // namespace clinic::papers
