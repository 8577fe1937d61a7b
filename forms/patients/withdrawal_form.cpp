#include "forms/patients/withdrawal_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

WithdrawalForm::WithdrawalForm(wxWindow* parent, Desk& desk, Navigation& navigation, ConsentId consent)
    : FormPage(parent, say("Withdraw consent"), to_wx(ConsentFile(desk, consent).title()))
    , file_(desk, consent)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, file_.patient());
    group({});
    at_.day = add<DateField>({.id = "withdrawal.at", .text = say("D&ay"), .required = true}, file_.today());
    at_.time = add<TimeField>({.id = "withdrawal.at.time", .text = say("&Time"), .required = true});
    note_ = add<TextArea>({.id = "withdrawal.note",
                           .text = say("What the patient &says"),
                           .hint = say("No reason is needed. What was done until then stays done.")});
    finish(say("Withdraw consent"));
}

bool WithdrawalForm::TransferDataToWindow()
{
    at_.show(file_.draft().at, file_.zone());
    return true;
}

WithdrawalDraft WithdrawalForm::read() const
{
    return {.consent = file_.consent(), .at = at_.moment(file_.zone()), .note = note_->text()};
}

std::vector<Objection> WithdrawalForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool WithdrawalForm::save()
{
    return is_saved(*this, navigation_, file_.withdraw(read()));
}

} // namespace clinic::ui
