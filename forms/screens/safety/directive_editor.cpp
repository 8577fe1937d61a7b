#include "screens/safety/directive_editor.h"

#include "records/care.h"
#include "records/formulas.h"
#include "reports/names.h"
#include "services/safety/reactions.h"

namespace clinic {

std::string DirectiveEditor::formula() const
{
    const auto version = desk_.records.formulas().version(file_.row().version).value();
    return fill(desk_.words("{formula} in any version"), {{"formula", version.formula_name}});
}

std::vector<Named<AllergenGroup>> DirectiveEditor::groups() const
{
    std::vector<Named<AllergenGroup>> all;
    const auto composition = desk_.records.formulas().on_file(file_.row().version).value().composition;
    for (const auto each : groups_of(composition))
        all.push_back({each, std::string(code_of(each)), name_of(desk_.words, each)});
    return all;
}

std::vector<Named<std::optional<FormulaId>>> DirectiveEditor::instead() const
{
    std::vector<Named<std::optional<FormulaId>>> all{{std::nullopt, {}, desk_.words("Nothing in particular")}};
    const auto& formulas = desk_.records.formulas();
    const auto session = desk_.records.care().session(file_.session()).value().session;
    const auto own = formulas.on_file(file_.row().version).value().composition.formula;
    for (const auto& each : formulas.in_force_for(session.indication.value(), desk_.records.now()))
        if (each.composition.formula != own) {
            const auto row = formulas.version(each.composition.version).value();
            all.push_back({each.composition.formula, row.key, row.formula_name});
        }
    return all;
}

DirectiveDraft DirectiveEditor::draft() const
{
    for (const auto& each : desk_.records.safety().directives_of(file_.patient()))
        if (each.directive.reaction == file_.reaction()) {
            auto draft = each.directive;
            draft.reason.clear();
            return draft;
        }
    DirectiveDraft draft{.reaction = file_.reaction()};
    for (const auto& each : desk_.records.safety().earlier_reactions(file_.patient()))
        if (each.reaction == file_.reaction())
            draft.ingredients = each.suspected;
    return draft;
}

std::vector<Told> DirectiveEditor::objections(const DirectiveDraft& draft) const
{
    return told(desk_, check_directive(desk_.records, draft));
}

SaveOutcome<DirectiveId> DirectiveEditor::save(const DirectiveDraft& draft)
{
    return told(desk_, clinic::direct(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
