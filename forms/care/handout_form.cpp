#include "forms/care/handout_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

namespace clinic::ui {

HandoutForm::HandoutForm(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : FormPage(parent, say("Hand over the aftercare"), to_wx(HandoutEditor(desk, session).about()))
    , editor_(desk, session)
    , navigation_(navigation)
    , begun_(editor_.draft())
{
    show_patient_on(*this, desk, editor_.patient());
    group({});
    day_ = add<DateField>({.id = "handout.at", .text = say("&Day"), .required = true}, editor_.today());
    time_ = add<TimeField>({.id = "handout.at.time", .text = say("&Time"), .required = true});
    way_ = add<Choice<HandoutWay>>({.id = "handout.way", .text = say("&How"), .required = true}, editor_.ways());
    language_ = add<Choice<Language>>({.id = "handout.language", .text = say("&Language"), .required = true},
                                      editor_.languages());
    acknowledged_ = add<Choice<Acknowledgement>>(
        {.id = "handout.acknowledged",
         .text = say("The &patient"),
         .hint = say("Best: let the patient say in own words what to avoid, and whom to call."),
         .required = true},
        editor_.answers());
    note_ = add<TextArea>({.id = "handout.note", .text = say("&Note")});
    finish(say("Put on file"));
}

bool HandoutForm::TransferDataToWindow()
{
    day_->show(editor_.zone().day_of(*begun_.at));
    time_->show(editor_.zone().time_of_day(*begun_.at));
    way_->show(begun_.way);
    language_->show(begun_.language);
    return true;
}

HandoutDraft HandoutForm::read() const
{
    HandoutDraft draft{.session = begun_.session,
                       .at = std::nullopt,
                       .language = language_->chosen(),
                       .way = way_->chosen(),
                       .acknowledged = acknowledged_->chosen(),
                       .note = note_->text()};
    if (day_->day() && time_->time())
        draft.at = editor_.zone().moment_of(*day_->day(), *time_->time());
    return draft;
}

std::vector<Objection> HandoutForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool HandoutForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
