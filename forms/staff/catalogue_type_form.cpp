#include "forms/staff/catalogue_type_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"
#include "screens/staff/catalogue_type_list.h"
#include "screens/whole_number.h"

namespace clinic::ui {

CatalogueTypeForm::CatalogueTypeForm(wxWindow* parent, Desk& desk, Navigation& navigation,
                                     std::optional<CatalogueTypeId> editing)
    : FormPage(parent, editing ? say("Change certification type") : say("New certification type"))
    , editor_(desk, editing)
    , navigation_(navigation)
{
    add_names();
    add_times();
    group(say("What it covers"));
    covers_ = add<CheckList<Technique>>({.id = "certification_type.covers", .text = say("Techniques")},
                                        "certification_type.covers", editor_.techniques());
    indications_ = add<CheckList<Indication>>({.id = "certification_type.indications",
                                               .text = say("Only for"),
                                               .hint = say("With none ticked it counts for every indication.")},
                                              "certification_type.indications", editor_.indications());
    finish(editing ? say("Save changes") : say("Add to the catalogue"));
}

void CatalogueTypeForm::add_names()
{
    group(say("Type"));
    name_ = add<TextField>({.id = "certification_type.name", .text = say("&Name in English"), .required = true});
    name_fr_ = add<TextField>({.id = "certification_type.name_fr", .text = say("In &French")});
    name_el_ = add<TextField>({.id = "certification_type.name_el", .text = say("In &Greek")});
    category_ = add<Choice<CertificationType>>(
        {.id = "certification_type.category", .text = say("&Kind"), .required = true}, editor_.categories());
    issuer_ = add<TextField>(
        {.id = "certification_type.issuer", .text = say("&Issuer"), .hint = say("Leave it empty where it varies.")});
}

void CatalogueTypeForm::add_times()
{
    group(say("How long it counts"));
    months_ =
        add<DecimalField>({.id = "certification_type.validity_months", .text = say("&Usually for")}, say("months"));
    never_expires_ =
        add<wxCheckBox>({.id = "certification_type.never_expires", .text = {}}, wxID_ANY, say("Ne&ver expires"));
    never_expires_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        show_row("certification_type.validity_months", !never_expires_->GetValue());
        event.Skip();
    });
    reminders_ = add<TextField>({.id = "certification_type.reminders",
                                 .text = say("&Remind, days before"),
                                 .hint = say("Such as 90, 60, 30, 7. From the first of them on it is expiring."),
                                 .required = true});
}

bool CatalogueTypeForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    row_version_ = draft.row_version;
    name_->show(draft.name);
    name_fr_->show(draft.name_fr);
    name_el_->show(draft.name_el);
    category_->show(draft.category);
    issuer_->show(draft.issuer);
    months_->show(shown_whole(draft.validity_months));
    never_expires_->SetValue(draft.never_expires);
    show_row("certification_type.validity_months", !draft.never_expires);
    reminders_->show(reminders_text(draft.reminders));
    covers_->show({draft.covers.begin(), draft.covers.end()});
    indications_->show({draft.indications.begin(), draft.indications.end()});
    return true;
}

CatalogueTypeDraft CatalogueTypeForm::read() const
{
    const auto covers = covers_->chosen();
    const auto indications = indications_->chosen();
    const bool never = never_expires_->GetValue();
    return {.name = name_->text(),
            .name_fr = name_fr_->text(),
            .name_el = name_el_->text(),
            .category = category_->chosen(),
            .issuer = issuer_->text(),
            .validity_months = never ? std::nullopt : whole_typed(months_->value()),
            .never_expires = never,
            .reminders = reminders_typed(reminders_->text()),
            .covers = {covers.begin(), covers.end()},
            .indications = {indications.begin(), indications.end()},
            .row_version = row_version_};
}

std::vector<Objection> CatalogueTypeForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool CatalogueTypeForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
