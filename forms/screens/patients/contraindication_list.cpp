#include "screens/patients/contraindication_list.h"

#include "reports/names.h"
#include "services/patients/clinic_weights.h"

namespace clinic {

namespace {

enum class ContraindicationColumn { what, against, weight, usual, source };

} // namespace

std::vector<Column> ContraindicationList::columns() const
{
    const Words& words = desk().words;
    return {{words("Contraindication"), 240},
            {words("Against"), 220},
            {words("Here"), 110},
            {words("Usually"), 110},
            {words("Where it comes from"), 310}};
}

std::vector<ContraindicationRule> ContraindicationList::read() const
{
    return contraindications_of(desk().records);
}

std::string ContraindicationList::cell_of(const ContraindicationRule& row, int column) const
{
    const Words& words = desk().words;
    using enum ContraindicationColumn;
    switch (static_cast<ContraindicationColumn>(column)) {
    case what: return name_of(words, row.what);
    case against: return against_text(words, row);
    case weight: return name_of(words, row.weight);
    case usual: return row.weighed_by.empty() ? std::string() : name_of(words, contraindication_rule(row.code)->weight);
    case source: return row.weighed_by.empty() ? words(row.source.c_str()) : row.source + " (" + row.weighed_by + ")";
    }
    return {};
}

Tone ContraindicationList::tone(long row, int column)
{
    if (static_cast<ContraindicationColumn>(column) != ContraindicationColumn::weight)
        return Tone::plain;
    switch (at(row).weight) {
    case ContraindicationWeight::absolute:
    case ContraindicationWeight::temporary: return Tone::danger;
    case ContraindicationWeight::relative: return Tone::warning;
    case ContraindicationWeight::none: break;
    }
    return Tone::plain;
}

std::string against_text(const Words& words, const ContraindicationRule& rule)
{
    std::string with;
    for (const auto each : rule.groups)
        with += (with.empty() ? "" : ", ") + name_of(words, each);
    for (const auto each : rule.cas)
        with += (with.empty() ? "CAS " : ", CAS ") + std::string(each);
    return with.empty() ? words("every formula") : fill(words("formulas with {ingredients}"), {{"ingredients", with}});
}

} // namespace clinic
