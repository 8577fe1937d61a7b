#pragma once

#include "domain/clinic/indication.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>
#include <set>

namespace clinic {

/// A formula: a name that its numbered versions share.
struct FormulaDraft {
    std::string code; // "HAIR-01"
    std::string name;
    std::set<Indication> indications;
    bool sample = false; // sample data, not for clinical use
};

struct FormulaFacts {
    bool code_taken = false;
};

enum class FormulaRule { code_missing, code_form, code_taken, name_missing, name_unreadable, indications_missing };
template <>
struct CodeTable<FormulaRule> {
    static constexpr auto rows = std::to_array<Code<FormulaRule>>({
        {FormulaRule::code_missing, "code_missing"},
        {FormulaRule::code_form, "code_form"},
        {FormulaRule::code_taken, "code_taken"},
        {FormulaRule::name_missing, "name_missing"},
        {FormulaRule::name_unreadable, "name_unreadable"},
        {FormulaRule::indications_missing, "indications_missing"},
    });
};
[[nodiscard]] std::string_view field_of(FormulaRule);
[[nodiscard]] constexpr Weight weight_of(FormulaRule)
{
    return Weight::refused;
}

using FormulaViolations = Violations<FormulaRule>;
[[nodiscard]] FormulaViolations check(const FormulaDraft&, const FormulaFacts&);
using Formula = Accepted<FormulaDraft, FormulaFacts, FormulaRule>;

} // namespace clinic
