#include "forms/patients/consent_text_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

namespace {

constexpr int lines_of_text = 24;

} // namespace

ConsentTextForm::ConsentTextForm(wxWindow* parent, Desk& desk, Navigation& navigation)
    : FormPage(parent, say("Consent texts"),
               say("What patients read before they decide, below who, what and with which ingredients, which the "
                   "program writes itself. Consents that were signed keep the words that were read."))
    , editor_(desk)
    , navigation_(navigation)
{
    group({});
    subject_ = add<Choice<ConsentSubject>>({.id = "consent_text.subject", .text = say("&Consent to"), .required = true},
                                           editor_.subjects());
    language_ = add<Choice<Language>>({.id = "consent_text.language", .text = say("&Language"), .required = true},
                                      editor_.languages());
    about_ = add<ShownText>({.id = "consent_text.about", .text = say("In use")});
    body_ = add<TextArea>({.id = "consent_text.body",
                           .text = say("&Text"),
                           .hint = say("“# ” begins a heading, “- ” an item of a list; paragraphs are set apart by an "
                                       "empty line."),
                           .required = true},
                          lines_of_text);
    finish(say("Put in use"));
    for (auto* const choice : {static_cast<wxWindow*>(subject_), static_cast<wxWindow*>(language_)})
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
            show_in_use();
            event.Skip();
        });
}

bool ConsentTextForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    subject_->show(draft.subject);
    language_->show(draft.language);
    show_in_use();
    return true;
}

void ConsentTextForm::show_in_use()
{
    const auto subject = subject_->chosen().value();
    const auto language = language_->chosen().value();
    about_->show(editor_.about(subject, language));
    if (body_->text() != shown_)
        return;
    shown_ = editor_.in_use(subject, language);
    body_->show(shown_);
}

ConsentTextDraft ConsentTextForm::read() const
{
    return {.subject = subject_->chosen(), .language = language_->chosen(), .body = body_->text()};
}

std::vector<Objection> ConsentTextForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool ConsentTextForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
