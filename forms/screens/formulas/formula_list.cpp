#include "screens/formulas/formula_list.h"

#include "reports/names.h"

namespace clinic {

namespace {

enum class FormulaColumn { code, name, indications, effective, versions };

} // namespace

std::vector<Column> FormulaList::columns() const
{
    const Words& words = desk().words;
    return {{words("Code"), 120},
            {words("Name"), 260},
            {words("Indications"), 300},
            {words("In force"), 140},
            {words("Versions"), 100, true}};
}

std::vector<FormulaRow> FormulaList::read() const
{
    return desk().records.formulas().formulas();
}

std::string FormulaList::cell_of(const FormulaRow& row, int column) const
{
    using enum FormulaColumn;
    switch (static_cast<FormulaColumn>(column)) {
    case code: return row.formula.code;
    case name: return row.formula.name;
    case indications: return indications_text(desk().words, row.formula.indications);
    case effective: return row.effective ? row.effective_key : desk().words("none in force");
    case versions: return std::to_string(row.versions);
    default: return {};
    }
}

Tone FormulaList::tone(long row, int column)
{
    return static_cast<FormulaColumn>(column) == FormulaColumn::effective && !at(row).effective ? Tone::warning
                                                                                                : Tone::plain;
}

std::string indications_text(const Words& words, const std::set<Indication>& indications)
{
    std::string text;
    for (const auto each : indications)
        text += (text.empty() ? "" : ", ") + name_of(words, each);
    return text;
}

} // namespace clinic
