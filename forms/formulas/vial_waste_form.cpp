#include "forms/formulas/vial_waste_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

VialWasteForm::VialWasteForm(wxWindow* parent, Desk& desk, Navigation& navigation, VialId vial)
    : FormPage(parent, say("Waste"), to_wx(VialFile(desk, vial).row().key + " · " + VialFile(desk, vial).row().name))
    , file_(desk, vial)
    , navigation_(navigation)
{
    group(fill(say("Left: {amount}"), {{"amount", to_wx(file_.left())}}));
    amount_ = add<DecimalField>({.id = "vial_waste.amount", .text = say("&Amount"), .required = true}, say("mL"));
    witness_ = add<TextField>({.id = "vial_waste.witness",
                               .text = say("Wi&tness"),
                               .hint = say("Who saw the waste; somebody else than you."),
                               .required = true});
    reason_ = add<TextField>(
        {.id = "vial_waste.reason", .text = say("&Reason"), .hint = say("At least 10 characters."), .required = true});
    amount_->show(in_millilitres(file_.row().left));
    finish(say("Record waste"));
}

VialWasteDraft VialWasteForm::read() const
{
    return {.vial = file_.vial(),
            .amount = amount_->value() ? millilitres(*amount_->value()) : std::nullopt,
            .witness = witness_->text(),
            .reason = reason_->text()};
}

std::vector<Objection> VialWasteForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool VialWasteForm::save()
{
    return is_saved(*this, navigation_, file_.waste(read()));
}

} // namespace clinic::ui
