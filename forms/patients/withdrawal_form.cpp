#include "forms/patients/withdrawal_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

namespace clinic::ui {

WithdrawalForm::WithdrawalForm(wxWindow* parent, Desk& desk, Navigation& navigation, ConsentId consent)
    : FormPage(parent, say("Withdraw consent"), to_wx(ConsentFile(desk, consent).title()))
    , file_(desk, consent)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, file_.patient());
    group({});
    day_ = add<DateField>({.id = "withdrawal.at", .text = say("D&ay"), .required = true}, file_.today());
    time_ = add<TimeField>({.id = "withdrawal.at.time", .text = say("&Time"), .required = true});
    note_ = add<TextArea>({.id = "withdrawal.note",
                           .text = say("What the patient &says"),
                           .hint = say("No reason is needed. What was done until then stays done.")});
    finish(say("Withdraw consent"));
}

bool WithdrawalForm::TransferDataToWindow()
{
    const auto draft = file_.draft();
    day_->show(file_.zone().day_of(*draft.at));
    time_->show(file_.zone().time_of_day(*draft.at));
    return true;
}

WithdrawalDraft WithdrawalForm::read() const
{
    WithdrawalDraft draft{.consent = file_.consent(), .at = std::nullopt, .note = note_->text()};
    if (day_->day() && time_->time())
        draft.at = file_.zone().moment_of(*day_->day(), *time_->time());
    return draft;
}

std::vector<Objection> WithdrawalForm::objections() const
{
    return ui::objections(file_.objections(read()));
}

bool WithdrawalForm::save()
{
    const auto outcome = file_.withdraw(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
