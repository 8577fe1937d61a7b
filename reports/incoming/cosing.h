#pragma once

#include "records/incoming.h"
#include "reports/incoming/incoming.h"

namespace clinic::papers {

/// What is worth a look in the table itself; what the rules say of a row comes later, from the import.
enum class CosingOddity {
    name_doubled,   // an earlier row has the same INCI name
    name_not_ascii, // a sign that cannot be typed, mostly a space that does not break
};
struct CosingOddRow {
    std::size_t line;
    std::string inci;
    CosingOddity what;
};

struct CosingTable {
    std::vector<IncomingIngredient> ingredients;
    std::vector<CosingOddRow> odd;
};

/// The ingredients of the European Commission's CosIng as CSV (inci_name, cas_number, einecs_number, function). A row
/// with the name and CAS of an earlier one adds to it what that lacks. The table knows no categories: a substance with
/// the CAS of a `known` one gets its category, allergen groups and common name; any other is an "other active".
[[nodiscard]] Incoming<CosingTable> read_cosing(std::istream&, const std::vector<IngredientDraft>& known);

} // namespace clinic::papers
