#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace clinic {

/// A page of a list, as a window shows it: filtered by folded words, sorted by one column.
struct ListQuery {
    std::string text;      // every word must be found, in any order
    std::string sorted_by; // a column's code; empty: the list's own order
    bool ascending = true;
    std::size_t most = 100'000;
};

/// The rows found, and how many there would be without `most`.
template <typename Row>
struct ListPage {
    std::vector<Row> rows;
    std::size_t total = 0;
};

/// A new thing's row number and what people call it.
template <typename Id>
struct Added {
    Id id;
    std::string key;
};

} // namespace clinic
