#include "forms/care/contact_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
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
    at_.day = add<DateField>({.id = "contact.day", .text = say("&Day")}, editor_.today());
    at_.time = add<TimeField>({.id = "contact.at", .text = say("&Time"), .required = true});
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
    at_.show(editor_.now(), editor_.zone());
    return true;
}

ContactDraft ContactForm::read() const
{
    return {.session = editor_.session(),
            .at = at_.moment(editor_.zone()),
            .channel = channel_->chosen(),
            .reached = reached_->answer(),
            .note = note_->text()};
}

std::vector<Objection> ContactForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ContactForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
