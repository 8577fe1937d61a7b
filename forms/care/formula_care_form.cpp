#include "forms/care/formula_care_form.h"

#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

FormulaCareForm::FormulaCareForm(wxWindow* parent, Desk& desk, Navigation& navigation, FormulaId formula)
    : FormPage(parent, to_wx(FormulaCareEditor(desk, formula).title()),
               say("Counts for sessions that are signed from now on. Where the rules ask for more, the rules count."))
    , editor_(desk, formula)
    , navigation_(navigation)
{
    group(say("Check-ins"));
    check_ins_ = add<OwnCheckInRows>(
        {.id = "formula_care.check_ins",
         .text = say("Ask the &patient"),
         .hint = say("In place of 48–72 hours, a week, four and nine weeks. All empty: as usual.")});
    group(say("Aftercare"));
    longer_ = add<LongerRows>({.id = "formula_care.longer", .text = say("&Avoid longer")}, editor_.items());
    group(say("Why"));
    reason_ = add<TextField>({.id = "formula_care.reason",
                              .text = say("&Reason"),
                              .hint = say("At least 10 characters."),
                              .required = true});
    finish(say("Let it count"));
}

bool FormulaCareForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    check_ins_->show(draft.check_ins);
    longer_->show(draft.longer);
    return true;
}

FormulaCareDraft FormulaCareForm::read() const
{
    return {.formula = editor_.formula(),
            .check_ins = check_ins_->read(),
            .longer = longer_->read(),
            .reason = reason_->text()};
}

std::vector<Objection> FormulaCareForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool FormulaCareForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
