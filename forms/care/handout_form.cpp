#include "forms/care/handout_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
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
    at_.day = add<DateField>({.id = "handout.at", .text = say("&Day"), .required = true}, editor_.today());
    at_.time = add<TimeField>({.id = "handout.at.time", .text = say("&Time"), .required = true});
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
    at_.show(begun_.at, editor_.zone());
    way_->show(begun_.way);
    language_->show(begun_.language);
    return true;
}

HandoutDraft HandoutForm::read() const
{
    return {.session = begun_.session,
            .at = at_.moment(editor_.zone()),
            .language = language_->chosen(),
            .way = way_->chosen(),
            .acknowledged = acknowledged_->chosen(),
            .note = note_->text()};
}

std::vector<Objection> HandoutForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool HandoutForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
