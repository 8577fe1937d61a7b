#include "forms/safety/directive_form.h"

#include "forms/fact_list.h"
#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

#include <wx/checkbox.h>

namespace clinic::ui {

DirectiveForm::DirectiveForm(wxWindow* parent, Desk& desk, Navigation& navigation, ReactionId reaction)
    : FormPage(parent, say("What to avoid"), to_wx(ReactionFile(desk, reaction).title()))
    , editor_(desk, reaction)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, editor_.file().patient());
    group(say("Judgements"));
    add_wide<FactRows>("directive.judgements", say("Nobody has assessed it yet."))
        ->show(fact_list(editor_.file().judgements()));
    group(say("For this patient, from now on"));
    ingredients_ = add<CheckList<IngredientId>>({.id = "directive.ingredients",
                                                 .text = say("Avoid these, in any formula"),
                                                 .hint = say("Whatever contains one of them is objected to when a "
                                                             "formula is chosen, and again at signing.")},
                                                "directive.ingredients", editor_.ingredients());
    const auto groups = editor_.groups();
    groups_ = add<CheckList<AllergenGroup>>({.id = "directive.groups", .text = say("Avoid whatever is of")},
                                            "directive.groups", groups);
    show_row("directive.groups", !groups.empty());
    formula_ = add<wxCheckBox>({.id = "directive.formula", .text = say("Avoid the formula")}, wxID_ANY,
                               wxControl::EscapeMnemonics(to_wx(editor_.formula())));
    instead_ = add<Choice<std::optional<FormulaId>>>({.id = "directive.use_instead",
                                                      .text = say("&Use instead"),
                                                      .hint = say("Offered first when the next session is written.")},
                                                     editor_.instead());
    nothing_ = add<wxCheckBox>({.id = "directive.nothing", .text = {}}, wxID_ANY, say("&Nothing need be avoided"));
    reason_ = add<TextArea>({.id = "directive.reason", .text = say("&Why"), .required = true});
    finish(say("Put on file"));
    nothing_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        show_rows();
        event.Skip();
    });
}

void DirectiveForm::show_rows()
{
    const bool something = !nothing_->GetValue();
    for (const auto* const row : {"directive.ingredients", "directive.formula", "directive.use_instead"})
        show_row(row, something);
    show_row("directive.groups", something && !editor_.groups().empty());
}

bool DirectiveForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    ingredients_->show({draft.ingredients.begin(), draft.ingredients.end()});
    groups_->show({draft.groups.begin(), draft.groups.end()});
    formula_->SetValue(draft.formula);
    instead_->show(std::optional(draft.use_instead));
    nothing_->SetValue(draft.nothing);
    show_rows();
    return true;
}

DirectiveDraft DirectiveForm::read() const
{
    DirectiveDraft draft{
        .reaction = editor_.file().reaction(), .nothing = nothing_->GetValue(), .reason = reason_->text()};
    if (draft.nothing)
        return draft;
    const auto ingredients = ingredients_->chosen();
    const auto groups = groups_->chosen();
    draft.formula = formula_->GetValue();
    draft.ingredients = {ingredients.begin(), ingredients.end()};
    draft.groups = {groups.begin(), groups.end()};
    draft.use_instead = instead_->chosen().value_or(std::nullopt);
    return draft;
}

std::vector<Objection> DirectiveForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool DirectiveForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
