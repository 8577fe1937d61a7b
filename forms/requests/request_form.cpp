#include "forms/requests/request_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

RequestForm::RequestForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<PatientId> patient)
    : FormPage(parent, say("New request"), say("A patient asks for the documents of what was injected."))
    , editor_(desk, patient)
    , navigation_(navigation)
{
    group(say("Request"));
    patient_ = add<TypeAhead<PatientId>>({.id = "request.patient", .text = say("&Patient"), .required = true},
                                         [this](const std::string& typed) { return offers(editor_.patients(typed)); });
    received_ = add<DateField>({.id = "request.received", .text = say("&Received"), .required = true}, editor_.today());
    due_ = add<ShownText>({.id = "request.due", .text = say("Due")});
    channel_ = add<Choice<RequestChannel>>({.id = "request.channel", .text = say("C&hannel"), .required = true},
                                           editor_.channels());
    language_ = add<Choice<Language>>({.id = "request.language",
                                       .text = say("&Language"),
                                       .hint = say("The dossier is written in it."),
                                       .required = true},
                                      editor_.languages());
    note_ = add<TextArea>({.id = "request.note", .text = say("&Note")});
    received_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        show_due();
        event.Skip();
    });
    patient_->on_chosen = [this] {
        if (const auto chosen = patient_->chosen())
            language_->show(editor_.language_of(*chosen));
    };
    finish(say("Register request"));
}

bool RequestForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    if (const auto patient = editor_.patient(draft.patient))
        patient_->show(*patient);
    received_->show(draft.received);
    language_->show(draft.language);
    show_due();
    return true;
}

void RequestForm::show_due()
{
    due_->show(editor_.due(received_->day()));
}

RequestDraft RequestForm::read() const
{
    return {.patient = patient_->chosen(),
            .received = received_->day(),
            .channel = channel_->chosen(),
            .language = language_->chosen(),
            .note = note_->text()};
}

std::vector<Objection> RequestForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool RequestForm::save()
{
    const auto outcome = editor_.save(read());
    if (!is_saved(*this, navigation_, outcome))
        return false;
    go_on = [&navigation = navigation_, id = outcome->id] { navigation.open_request(id); };
    return true;
}

} // namespace clinic::ui
