#pragma once

#include "reports/csv.h"
#include "reports/vcard.h"

#include <variant>

namespace clinic::papers {

/// The table lacks a column that it cannot do without.
struct MissingColumn {
    std::string title;
};

/// A cell that is not empty and cannot be understood either: no guess is made.
struct UnreadableCell {
    std::size_t line = 0;
    std::string column;
};

/// Why nothing of a file came in: the first thing that is wrong with it.
using IncomingFault = std::variant<CsvFault, VcardFault, MissingColumn, UnreadableCell>;

/// All that the file holds, or what is wrong with it and nothing else.
template <typename Content>
using Incoming = Outcome<Content, IncomingFault>;

} // namespace clinic::papers
