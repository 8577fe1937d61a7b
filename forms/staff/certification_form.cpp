#include "forms/staff/certification_form.h"

#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

CertificationForm::CertificationForm(wxWindow* parent, Desk& desk, Navigation& navigation, PractitionerId practitioner,
                                     std::optional<CertificationId> renews)
    : FormPage(parent, renews ? say("Renew certification") : say("New certification"),
               to_wx(CertificationEditor(desk, practitioner).practitioner_name()))
    , editor_(desk, practitioner, renews)
    , navigation_(navigation)
{
    group(say("Certification"));
    type_ = add<Choice<CertificationType>>({.id = "certification.type", .text = say("&Kind"), .required = true},
                                           editor_.types());
    issuer_ = add<TextField>({.id = "certification.issuer", .text = say("&Issuer"), .required = true});
    number_ = add<TextField>({.id = "certification.number", .text = say("&Number"), .required = true});
    group(say("How long it counts"));
    issued_ = add<DateField>({.id = "certification.issued", .text = say("I&ssued"), .required = true}, editor_.today());
    expires_ = add<DateField>({.id = "certification.expires",
                               .text = say("&Expires"),
                               .hint = say("It counts through the whole of this day.")},
                              editor_.today());
    never_expires_ =
        add<wxCheckBox>({.id = "certification.never_expires", .text = {}}, wxID_ANY, say("Ne&ver expires"));
    never_expires_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        show_row("certification.expires", !never_expires_->GetValue());
        event.Skip();
    });
    group(say("What it covers"));
    covers_ = add<CheckList<Technique>>({.id = "certification.covers", .text = say("Techniques")},
                                        "certification.covers", editor_.techniques());
    jurisdiction_ = add<TextField>(
        {.id = "certification.jurisdiction", .text = say("Co&unts in"), .hint = say("A country, region or state.")});
    conditions_ = add<TextArea>({.id = "certification.conditions", .text = say("C&onditions")}, 2);
    finish(say("Put on file"));
}

bool CertificationForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    type_->show(draft.type);
    issuer_->show(draft.issuer);
    number_->show(draft.number);
    issued_->show(draft.issued);
    covers_->show({draft.covers.begin(), draft.covers.end()});
    jurisdiction_->show(draft.jurisdiction);
    conditions_->show(draft.conditions);
    return true;
}

CertificationDraft CertificationForm::read() const
{
    const auto covers = covers_->chosen();
    const bool never = never_expires_->GetValue();
    return {.practitioner = editor_.practitioner(),
            .type = type_->chosen(),
            .issuer = issuer_->text(),
            .number = number_->text(),
            .issued = issued_->day(),
            .expires = never ? std::nullopt : expires_->day(),
            .never_expires = never,
            .covers = {covers.begin(), covers.end()},
            .jurisdiction = jurisdiction_->text(),
            .conditions = conditions_->text(),
            .renews = editor_.draft().renews};
}

std::vector<Objection> CertificationForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CertificationForm::save()
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
