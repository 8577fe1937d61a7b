#pragma once

#include "domain/formulas/allergen_group.h"
#include "domain/formulas/concentration.h"
#include "domain/formulas/specification.h"
#include "domain/ids.h"

#include <string>
#include <vector>

namespace clinic {

/// A line of a composition as it is compared with those of another version.
struct ComparedLine {
    IngredientId ingredient;
    std::string name;
    AllergenGroups groups;
    Concentration concentration;
    std::optional<LineRole> role;
};

/// How a line differs. The order in which lines were written is no difference (domain.md 4.2).
enum class DifferenceKind { added, removed, concentration_changed, unit_changed, role_changed };
template <>
struct CodeTable<DifferenceKind> {
    static constexpr auto rows = std::to_array<Code<DifferenceKind>>({
        {DifferenceKind::added, "ADDED"},
        {DifferenceKind::removed, "REMOVED"},
        {DifferenceKind::concentration_changed, "CONCENTRATION_CHANGED"},
        {DifferenceKind::unit_changed, "UNIT_CHANGED"},
        {DifferenceKind::role_changed, "ROLE_CHANGED"},
    });
};

/// One substance that is not the same in both; what only one of them has is empty on the other side.
struct LineDifference {
    DifferenceKind kind;
    IngredientId ingredient;
    std::string name;
    std::optional<Concentration> before;
    std::optional<Concentration> after;
    std::optional<LineRole> role_before;
    std::optional<LineRole> role_after;
    bool operator==(const LineDifference&) const = default;
};
/// False where two amounts stand in units that do not convert into each other (IU, mmol).
[[nodiscard]] bool comparable(const LineDifference&);

/// What is said of a version beside its composition, each with its tolerance or range.
enum class SpecificationPart {
    vehicle,
    ph,
    osmolality,
    route,
    depth,
    volume,
    beyond_use,
    preparation,
    storage,
    contraindications,
    expected_reactions
};
template <>
struct CodeTable<SpecificationPart> {
    static constexpr auto rows = std::to_array<Code<SpecificationPart>>({
        {SpecificationPart::vehicle, "VEHICLE"},
        {SpecificationPart::ph, "PH"},
        {SpecificationPart::osmolality, "OSMOLALITY"},
        {SpecificationPart::route, "ROUTE"},
        {SpecificationPart::depth, "DEPTH"},
        {SpecificationPart::volume, "VOLUME"},
        {SpecificationPart::beyond_use, "BEYOND_USE"},
        {SpecificationPart::preparation, "PREPARATION"},
        {SpecificationPart::storage, "STORAGE"},
        {SpecificationPart::contraindications, "CONTRAINDICATIONS"},
        {SpecificationPart::expected_reactions, "EXPECTED_REACTIONS"},
    });
};
/// The parts that are not the same in both; whichever comes first.
[[nodiscard]] std::vector<SpecificationPart> differing_parts(const Specification&, const Specification&);

struct Difference {
    std::vector<LineDifference> lines; // by the substances' names
    AllergenGroups gained;
    AllergenGroups lost;
    std::vector<SpecificationPart> parts = {};
    [[nodiscard]] bool empty() const { return lines.empty() && gained.empty() && lost.empty() && parts.empty(); }
    bool operator==(const Difference&) const = default;
};

/// What changes from the one composition to the other.
[[nodiscard]] Difference difference(const std::vector<ComparedLine>& before, const std::vector<ComparedLine>& after);

} // namespace clinic
