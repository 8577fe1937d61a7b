#include "domain/formulas/canonical_form.h"

#include "base/sha256.h"
#include "domain/formulas/said_lines.h"

#include <algorithm>

namespace clinic {

namespace {

std::string line_of(const SubstanceLine& line)
{
    return on_one_line(line.substance) + '|' + line.concentration.value.text() + '|' +
           std::string(code_of(line.concentration.unit)) + '|' + std::string(line.role ? code_of(*line.role) : "");
}

std::vector<std::string> lines_of(const Specification& said)
{
    SaidLines lines; // in the order of the alphabet
    if (said.beyond_use_hours)
        lines.add("beyond_use_hours", std::to_string(*said.beyond_use_hours));
    lines.add("contraindications", on_one_line(said.contraindications));
    lines.add("depth_mm", said.depth);
    lines.add("expected_reactions", on_one_line(said.expected_reactions));
    lines.add("least_volume_ml", said.least_volume);
    lines.add("most_volume_ml", said.most_volume);
    lines.add("osmolality", said.osmolality);
    lines.add("osmolality_tolerance", said.osmolality_tolerance);
    lines.add("ph", said.ph);
    lines.add("ph_tolerance", said.ph_tolerance);
    lines.add("preparation", on_one_line(said.preparation));
    lines.add_code("route", said.route);
    lines.add("storage", on_one_line(said.storage));
    lines.add_code("vehicle", said.vehicle);
    return lines.lines();
}

} // namespace

std::string canonical_form(const std::vector<SubstanceLine>& composition, const Specification& specification)
{
    std::vector<std::string> substances;
    substances.reserve(composition.size());
    for (const auto& line : composition)
        substances.push_back(line_of(line));
    std::sort(substances.begin(), substances.end());
    std::string text;
    for (const auto& lines : {substances, lines_of(specification)})
        for (const auto& line : lines)
            text += line + '\n';
    return text;
}

std::string content_hash(const std::vector<SubstanceLine>& composition, const Specification& specification)
{
    return sha256(canonical_form(composition, specification));
}

} // namespace clinic
