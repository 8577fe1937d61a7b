#include "services/formulas/compare.h"

namespace clinic {

std::vector<ComparedLine> compared(const VersionRow& version)
{
    std::vector<ComparedLine> lines;
    lines.reserve(version.lines.size());
    for (const auto& line : version.lines)
        lines.push_back({.ingredient = line.ingredient,
                         .name = line.ingredient_name,
                         .groups = line.groups,
                         .concentration = line.concentration,
                         .role = line.role});
    return lines;
}

std::optional<Difference> difference_between(const FormulaStore& formulas, VersionId before, VersionId after)
{
    const auto one = formulas.version(before);
    const auto other = formulas.version(after);
    if (!one || !other)
        return std::nullopt;
    auto found = difference(compared(*one), compared(*other));
    found.parts = differing_parts(one->specification, other->specification);
    return found;
}

} // namespace clinic
