#include "screens/care/formula_care_editor.h"

#include "records/formulas.h"
#include "reports/names.h"

namespace clinic {

std::string FormulaCareEditor::title() const
{
    std::string code;
    for (const auto& each : desk_.records.formulas().formulas())
        if (each.id == formula_)
            code = each.formula.code;
    return fill(desk_.words("After every session with {formula}"), {{"formula", code}});
}

std::vector<FormulaCareEditor::Item> FormulaCareEditor::items() const
{
    std::vector<Item> all;
    for (const auto& rule : aftercare_rules())
        if (const auto usual = usual_hours(rule))
            all.push_back({std::string(rule.code), aftercare_name(desk_.words, rule.code),
                           fill(desk_.words("usually {hours} h"), {{"hours", std::to_string(usual->count())}})});
    return all;
}

FormulaCareDraft FormulaCareEditor::draft() const
{
    FormulaCareDraft draft{.formula = formula_};
    if (const auto in_use = formula_care_in_use(desk_.records, formula_)) {
        draft = in_use->care;
        draft.reason.clear();
    }
    return draft;
}

} // namespace clinic
