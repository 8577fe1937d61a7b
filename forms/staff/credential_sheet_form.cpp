#include "forms/staff/credential_sheet_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

CredentialSheetForm::CredentialSheetForm(wxWindow* parent, Desk& desk, Navigation& navigation,
                                         PractitionerId practitioner)
    : FormPage(parent, say("Credential sheet"), to_wx(CredentialSheetEditor(desk, practitioner).practitioner_name()))
    , editor_(desk, practitioner)
    , navigation_(navigation)
{
    group(say("Who asked for it"));
    patient_ = add<TypeAhead<PatientId>>({.id = "handover.patient", .text = say("&Patient")},
                                         [this](const std::string& typed) { return offers(editor_.patients(typed)); });
    given_to_ = add<TextField>({.id = "handover.given_to",
                                .text = say("Somebody &else"),
                                .hint = say("Who it is, when it is no patient on file.")});
    language_ = add<Choice<Language>>({.id = "handover.language", .text = say("&Language"), .required = true},
                                      editor_.languages());
    patient_->on_chosen = [this] {
        if (const auto chosen = patient_->chosen())
            language_->show(editor_.language_of(*chosen));
    };
    finish(say("Hand over"));
    add_deed("handover.show", say("&Show only"), [this] {
        navigation_.show_paper(paper(), editor_.file_name());
        return false;
    });
}

bool CredentialSheetForm::TransferDataToWindow()
{
    language_->show(editor_.own_language());
    return true;
}

HandoverDraft CredentialSheetForm::read() const
{
    return {.practitioner = editor_.practitioner(),
            .patient = patient_->chosen(),
            .given_to = given_to_->text(),
            .language = language_->chosen()};
}

papers::Document CredentialSheetForm::paper() const
{
    return editor_.paper(language_->chosen().value_or(editor_.own_language()));
}

std::vector<Objection> CredentialSheetForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CredentialSheetForm::save()
{
    auto sheet = paper();
    const auto outcome = editor_.hand_over(read(), sheet);
    if (!is_saved(*this, navigation_, outcome))
        return false;
    go_on = [&navigation = navigation_, sheet = std::move(sheet), name = editor_.file_name()] {
        navigation.show_paper(sheet, name);
    };
    return true;
}

} // namespace clinic::ui
