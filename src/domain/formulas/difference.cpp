#include "domain/formulas/difference.h"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

struct Pair {
    const ComparedLine* before = nullptr;
    const ComparedLine* after = nullptr;
};
using Pairs = std::map<std::pair<std::string, IngredientId>, Pair>;

LineDifference difference_of(DifferenceKind kind, const Pair& pair)
{
    const auto& either = pair.after ? *pair.after : *pair.before;
    LineDifference line{.kind = kind,
                        .ingredient = either.ingredient,
                        .name = either.name,
                        .before = std::nullopt,
                        .after = std::nullopt,
                        .role_before = std::nullopt,
                        .role_after = std::nullopt};
    if (pair.before) {
        line.before = pair.before->concentration;
        line.role_before = pair.before->role;
    }
    if (pair.after) {
        line.after = pair.after->concentration;
        line.role_after = pair.after->role;
    }
    return line;
}

std::optional<DifferenceKind> change_between(const Concentration& before, const Concentration& after)
{
    if (dimension_of(before.unit) != dimension_of(after.unit))
        return DifferenceKind::unit_changed;
    if (!same_amount(before, after))
        return DifferenceKind::concentration_changed;
    return before.unit == after.unit ? std::nullopt : std::optional(DifferenceKind::unit_changed);
}

void compare(const Pair& pair, std::vector<LineDifference>& lines)
{
    if (!pair.before || !pair.after) {
        lines.push_back(difference_of(pair.after ? DifferenceKind::added : DifferenceKind::removed, pair));
        return;
    }
    if (const auto change = change_between(pair.before->concentration, pair.after->concentration))
        lines.push_back(difference_of(*change, pair));
    if (pair.before->role != pair.after->role)
        lines.push_back(difference_of(DifferenceKind::role_changed, pair));
}

AllergenGroups groups_in(const std::vector<ComparedLine>& lines)
{
    AllergenGroups all;
    for (const auto& line : lines)
        all.insert(line.groups.begin(), line.groups.end());
    return all;
}

AllergenGroups without(const AllergenGroups& these, const AllergenGroups& those)
{
    AllergenGroups left;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::inserter(left, left.end()));
    return left;
}

bool same_part(SpecificationPart part, const Specification& one, const Specification& other)
{
    using enum SpecificationPart;
    const auto same = [&](auto... fields) { return ((one.*fields == other.*fields) && ...); };
    using Said = Specification;
    switch (part) {
    case vehicle: return same(&Said::vehicle);
    case ph: return same(&Said::ph, &Said::ph_tolerance);
    case osmolality: return same(&Said::osmolality, &Said::osmolality_tolerance);
    case route: return same(&Said::route);
    case depth: return same(&Said::depth);
    case volume: return same(&Said::least_volume, &Said::most_volume);
    case beyond_use: return same(&Said::beyond_use_hours);
    case preparation: return same(&Said::preparation);
    case storage: return same(&Said::storage);
    case contraindications: return same(&Said::contraindications);
    case expected_reactions: return same(&Said::expected_reactions);
    }
    return true;
}

} // namespace

std::vector<SpecificationPart> differing_parts(const Specification& one, const Specification& other)
{
    std::vector<SpecificationPart> parts;
    for (const auto& row : CodeTable<SpecificationPart>::rows)
        if (!same_part(row.first, one, other))
            parts.push_back(row.first);
    return parts;
}

bool comparable(const LineDifference& line)
{
    return !line.before || !line.after || dimension_of(line.before->unit) == dimension_of(line.after->unit);
}

Difference difference(const std::vector<ComparedLine>& before, const std::vector<ComparedLine>& after)
{
    Pairs pairs;
    for (const auto& line : before)
        pairs[{line.name, line.ingredient}].before = &line;
    for (const auto& line : after)
        pairs[{line.name, line.ingredient}].after = &line;
    Difference found;
    for (const auto& [name, pair] : pairs)
        compare(pair, found.lines);
    found.gained = without(groups_in(after), groups_in(before));
    found.lost = without(groups_in(before), groups_in(after));
    return found;
}

} // namespace clinic
