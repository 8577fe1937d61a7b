#pragma once

#include "domain/formulas/mixing.h"
#include "screens/desk.h"
#include "screens/named.h"

namespace clinic {

/// A row of the calculator: a solution and one substance in it. A row without a volume names another substance of the
/// solution above it.
struct MixRow {
    std::optional<Decimal> volume; // mL
    std::string substance;
    std::optional<Decimal> value;
    std::optional<ConcentrationUnit> unit;
};

/// What a mix of solutions holds; nothing is kept.
class MixingTable {
public:
    explicit MixingTable(const Desk& desk) : desk_(desk) {}

    [[nodiscard]] std::vector<Named<ConcentrationUnit>> units() const
    {
        return all_named<ConcentrationUnit>(desk_.words);
    }
    struct Fact {
        std::string label;
        std::string value;
    };
    /// Each substance and how strong it is in the mix; nothing as long as a number is missing.
    [[nodiscard]] std::vector<Fact> result(const std::vector<MixRow>&) const;

private:
    const Desk& desk_;
};

} // namespace clinic
