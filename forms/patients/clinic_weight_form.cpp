#include "forms/patients/clinic_weight_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

ClinicWeightForm::ClinicWeightForm(wxWindow* parent, Desk& desk, Navigation& navigation, const std::string& rule)
    : FormPage(parent, to_wx(ClinicWeightEditor(desk, rule).title()),
               say("Counts for every session that is not signed yet. Signed sessions keep what counted then."))
    , editor_(desk, rule)
    , navigation_(navigation)
    , rule_(rule)
{
    group({});
    add<ShownText>({.id = "clinic_weight.usual", .text = say("Usually")}, editor_.usual());
    weight_ = add<Choice<ContraindicationWeight>>(
        {.id = "clinic_weight.weight", .text = say("Weight in this &clinic"), .required = true}, editor_.weights());
    source_ =
        add<TextField>({.id = "clinic_weight.source",
                        .text = say("&Where it comes from"),
                        .hint = say("A guideline, a consensus or the clinic's own reason; at least 10 characters."),
                        .required = true});
    confirmed_by_ = add<Choice<PractitionerId>>(
        {.id = "clinic_weight.confirmed_by", .text = say("Confirmed &by"), .required = true}, editor_.clinicians());
    finish(say("Let it count"));
}

bool ClinicWeightForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    weight_->show(draft.weight);
    source_->show(draft.source);
    confirmed_by_->show(draft.confirmed_by);
    return true;
}

ClinicWeightDraft ClinicWeightForm::read() const
{
    return {
        .rule = rule_, .weight = weight_->chosen(), .source = source_->text(), .confirmed_by = confirmed_by_->chosen()};
}

std::vector<Objection> ClinicWeightForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ClinicWeightForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
