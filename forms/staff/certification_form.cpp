#include "forms/staff/certification_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

CertificationForm::CertificationForm(wxWindow* parent, Desk& desk, Navigation& navigation, PractitionerId practitioner,
                                     std::optional<CertificationId> renews)
    : FormPage(parent, renews ? say("Renew certification") : say("New certification"),
               to_wx(CertificationEditor(desk, practitioner).practitioner_name()))
    , editor_(desk, practitioner, renews)
    , navigation_(navigation)
{
    add_proof();
    add_times();
    add_scope();
    finish(say("Put on file"));
}

void CertificationForm::add_proof()
{
    group(say("Certification"));
    const auto catalogue = editor_.catalogue();
    catalogue_type_ = add<TypeAhead<CatalogueTypeId>>(
        {.id = "certification.certification_type",
         .text = say("&Type"),
         .hint = say("From the catalogue: it fills in what is usual, and everything can be changed.")},
        catalogue);
    catalogue_type_->on_chosen = [this] { fill_in(); };
    show_row("certification.certification_type", !catalogue.empty());
    type_ = add<Choice<CertificationType>>({.id = "certification.type", .text = say("&Kind"), .required = true},
                                           editor_.types());
    issuer_ = add<TextField>({.id = "certification.issuer", .text = say("&Issuer"), .required = true});
    number_ = add<TextField>({.id = "certification.number", .text = say("&Number"), .required = true});
}

void CertificationForm::add_times()
{
    group(say("How long it counts"));
    issued_ = add<DateField>({.id = "certification.issued", .text = say("I&ssued"), .required = true}, editor_.today());
    issued_->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        follow_issue();
        event.Skip();
    });
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
}

void CertificationForm::add_scope()
{
    group(say("What it covers"));
    covers_ = add<CheckList<Technique>>({.id = "certification.covers", .text = say("Techniques")},
                                        "certification.covers", editor_.techniques());
    indications_ = add<CheckList<Indication>>({.id = "certification.indications",
                                               .text = say("Only for"),
                                               .hint = say("With none ticked it counts for every indication.")},
                                              "certification.indications", editor_.indications());
    jurisdiction_ = add<TextField>(
        {.id = "certification.jurisdiction", .text = say("Co&unts in"), .hint = say("A country, region or state.")});
    conditions_ = add<TextArea>({.id = "certification.conditions", .text = say("C&onditions")}, 2);
}

void CertificationForm::fill_in()
{
    if (const auto type = catalogue_type_->chosen())
        show(editor_.filled(*type, read()));
}

void CertificationForm::follow_issue()
{
    const auto type = catalogue_type_->chosen();
    const auto issued = issued_->day();
    if (!type || !issued || never_expires_->GetValue() || expires_->day() != usual_expiry_)
        return;
    usual_expiry_ = editor_.filled(*type, read()).expires;
    expires_->show(usual_expiry_);
}

bool CertificationForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    if (draft.catalogue_type)
        catalogue_type_->show(editor_.named(*draft.catalogue_type));
    show(draft);
    return true;
}

void CertificationForm::show(const CertificationDraft& draft)
{
    type_->show(draft.type);
    issuer_->show(draft.issuer);
    number_->show(draft.number);
    usual_expiry_ = draft.expires;
    issued_->show(draft.issued);
    expires_->show(draft.expires);
    never_expires_->SetValue(draft.never_expires);
    show_row("certification.expires", !draft.never_expires);
    covers_->show({draft.covers.begin(), draft.covers.end()});
    indications_->show({draft.indications.begin(), draft.indications.end()});
    jurisdiction_->show(draft.jurisdiction);
    conditions_->show(draft.conditions);
}

CertificationDraft CertificationForm::read() const
{
    const auto covers = covers_->chosen();
    const auto indications = indications_->chosen();
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
            .renews = editor_.draft().renews,
            .catalogue_type = catalogue_type_->chosen(),
            .indications = {indications.begin(), indications.end()}};
}

std::vector<Objection> CertificationForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CertificationForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
