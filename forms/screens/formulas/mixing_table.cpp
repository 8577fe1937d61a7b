#include "screens/formulas/mixing_table.h"

namespace clinic {

namespace {

/// The solutions that the rows speak of; nothing while a volume cannot be measured or a row begins in the air.
std::optional<std::vector<Poured>> solutions_in(const std::vector<MixRow>& rows)
{
    std::vector<Poured> solutions;
    for (const auto& row : rows) {
        const auto volume = row.volume ? millilitres(*row.volume) : std::nullopt;
        if (row.volume ? !volume : solutions.empty())
            return std::nullopt;
        if (volume)
            solutions.push_back({.volume = *volume, .contents = {}});
        if (row.value && row.unit && !row.substance.empty())
            solutions.back().contents.push_back({row.substance, {.value = *row.value, .unit = *row.unit}});
    }
    return solutions;
}

} // namespace

std::vector<MixingTable::Fact> MixingTable::result(const std::vector<MixRow>& rows) const
{
    const auto solutions = solutions_in(rows);
    const auto mixed = solutions ? mix(*solutions) : std::nullopt;
    if (!mixed)
        return {};
    std::vector<Fact> facts{{desk_.words("Volume"), volume_text(desk_.words, mixed->volume)}};
    for (const auto& each : mixed->contents)
        facts.push_back({each.substance, concentration_text(desk_.words, each.concentration)});
    if (mixed->rounded)
        facts.push_back(
            {desk_.words("Remark"), desk_.words("An amount has no end and is rounded in its ninth place.")});
    return facts;
}

} // namespace clinic
