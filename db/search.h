#pragma once

#include "db/engine/connection.h"
#include "records/page.h"

#include <set>
#include <span>

namespace clinic::db {

/// Words to find a thing by: folded, whole; digits of numbers and dates without signs between them.
using Tokens = std::set<std::string>;

/// What a person typed, as the beginnings of tokens: words folded; 3/8/1979 as 19790803; what has digits otherwise
/// without signs; digits in groups (06 12 34 56 78) as one.
[[nodiscard]] std::vector<std::string> typed_beginnings(const std::string& text);

/// Letters and digits, folded, without what stands between them.
[[nodiscard]] std::string without_signs(const std::string&);
/// Tokens of "P-000123": p000123, 000123 and 123.
[[nodiscard]] Tokens tokens_of_key(const std::string& key);
/// Adds the folded words of a text, and of its parts with digits also the whole without signs.
void add_words(Tokens&, const std::string& text);

/// Replaces the tokens of a row in a table <thing>_token.
void put_tokens(Connection&, const std::string& thing, std::int64_t row, const Tokens&);

/// A column that a list can be sorted by, with its SQL. What may be NULL comes last in both directions.
struct SortColumn {
    std::string_view code;
    std::string_view sql;
    bool may_be_null = false;
};

/// How a list is found: the things, what is read of each, and the columns it can be sorted by, its own order first.
struct ListSource {
    std::string thing;  // the table; its tokens are in <thing>_token
    std::string select; // "SELECT … FROM …"
    std::span<const SortColumn> columns;
};

/// The rows of a page, ready to be stepped, and how many there would be without the limit.
struct FoundRows {
    Statement rows;
    std::size_t total;
};
[[nodiscard]] FoundRows find(Connection&, const ListSource&, const ListQuery&);
/// The query, for lists whose own order is the newest first: by this column, where it names none.
[[nodiscard]] ListQuery newest_first(ListQuery, std::string_view column);

} // namespace clinic::db
