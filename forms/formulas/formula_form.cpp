#include "forms/formulas/formula_form.h"

#include "forms/kit/look.h"
#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

FormulaForm::FormulaForm(wxWindow* parent, Desk& desk, Navigation& navigation)
    : FormPage(parent, say("New formula"), say("Its composition follows as its first version."))
    , editor_(desk)
    , navigation_(navigation)
{
    group(say("Formula"));
    code_ =
        add<TextField>({.id = "formula.code", .text = say("&Code"), .hint = say("Such as HAIR-01."), .required = true},
                       look::label_width);
    name_ = add<TextField>({.id = "formula.name", .text = say("&Name"), .required = true});
    indications_ =
        add<CheckList<Indication>>({.id = "formula.indications", .text = say("Indications"), .required = true},
                                   "formula.indications", editor_.indications());
    finish(say("Put on file"));
}

FormulaDraft FormulaForm::read() const
{
    const auto indications = indications_->chosen();
    return {.code = code_->text(), .name = name_->text(), .indications = {indications.begin(), indications.end()}};
}

std::vector<Objection> FormulaForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool FormulaForm::save()
{
    const auto outcome = editor_.save(read());
    if (!is_saved(*this, navigation_, outcome))
        return false;
    go_on = [&navigation = navigation_, id = outcome->id] {
        navigation.open_formula(id);
        navigation.new_version(id, std::nullopt);
    };
    return true;
}

} // namespace clinic::ui
