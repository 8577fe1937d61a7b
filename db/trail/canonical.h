#pragma once

#include "db/engine/connection.h"

#include <functional>
#include <vector>

namespace clinic::db {

/// A thing of the record as text that two equal things share and no others: a line "field=value" each, values escaped.
/// What is not there has no line, so a column added later (as NULL) changes nothing.
class CanonicalLines {
public:
    CanonicalLines& add(std::string_view field, std::string_view value);
    /// Every column of the statement's current row; `prefix` tells apart the rows of a list ("site.2.").
    CanonicalLines& add_row(const Statement& row, std::string_view prefix = "");

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// A list that belongs to a thing: SQL for its rows in a fixed order, $1 being the thing's number.
struct CanonicalList {
    std::string_view name;
    std::string_view sql;
};
/// The canonical text of a thing from its own row (`sql`, again with $1) and its lists; nothing when there is no row.
/// The columns are named, never `*`, and none of them is bytes.
[[nodiscard]] std::optional<std::string> canonical_text(Connection&, std::int64_t thing, std::string_view sql,
                                                        const std::vector<CanonicalList>& lists = {});

/// Backslash, line break, carriage return and tab as \\ \n \r \t.
[[nodiscard]] std::string escaped(std::string_view);

/// How to check that the things of a kind are as the trail says. Every subject has its own: `patient_kinds()` and so
/// on, beside its table, and db/open_records collects them.
struct KindOfThing {
    std::string kind; // "session"
    std::string rows; // SQL for the numbers of all of them in ascending order: SELECT id FROM session ORDER BY id
    /// The canonical text of one as it is now; nothing when it is gone. Tables use the same function for before and
    /// after.
    std::function<std::optional<std::string>(Connection&, std::int64_t row)> text;
    /// Whether what the thing holds agrees with a digest that it carries itself; empty for things that carry none.
    std::function<bool(Connection&, std::int64_t row)> whole = {};
};

} // namespace clinic::db
