#include "forms/care/contact_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

namespace clinic::ui {

ContactForm::ContactForm(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : FormPage(parent, say("Contact with the patient"), to_wx(ContactEditor(desk, session).about()))
    , editor_(desk, session)
    , navigation_(navigation)
{
    show_patient_on(*this, desk, editor_.patient());
    group({});
    channel_ = add<Choice<ContactChannel>>({.id = "contact.channel", .text = say("&How"), .required = true},
                                           editor_.channels());
    day_ = add<DateField>({.id = "contact.day", .text = say("&Day")}, editor_.today());
    time_ = add<TimeField>({.id = "contact.at", .text = say("&Time"), .required = true});
    reached_ = add<AnswerRow>({.id = "contact.reached",
                               .text = say("Was the patient reached?"),
                               .hint = say("“Yes” ends an urgent call that waits."),
                               .required = true},
                              "contact.reached", wxString(), std::nullopt);
    reached_->call_unanswered(say("Open"));
    note_ = add<TextArea>({.id = "contact.note", .text = say("What was &said")});
    finish(say("Put on file"));
}

bool ContactForm::TransferDataToWindow()
{
    channel_->show(ContactChannel::phone);
    day_->show(editor_.zone().day_of(editor_.now()));
    time_->show(editor_.zone().time_of_day(editor_.now()));
    return true;
}

ContactDraft ContactForm::read() const
{
    ContactDraft draft{.session = editor_.session(),
                       .at = std::nullopt,
                       .channel = channel_->chosen(),
                       .reached = reached_->answer(),
                       .note = note_->text()};
    if (day_->day() && time_->time())
        draft.at = editor_.zone().moment_of(*day_->day(), *time_->time());
    return draft;
}

std::vector<Objection> ContactForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ContactForm::save()
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
