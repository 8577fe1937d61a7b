#include "forms/patients/patient_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

PatientForm::PatientForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<PatientId> editing)
    : FormPage(parent, editing ? say("Change patient") : say("New patient"))
    , editor_(desk, editing)
    , navigation_(navigation)
{
    add_person();
    add_contact();
    add_allergies();
    finish(editing ? say("Save changes") : say("Put on file"));
}

void PatientForm::add_person()
{
    group(say("Person"));
    family_name_ = add<TextField>({.id = "patient.family_name", .text = say("&Family name"), .required = true});
    given_name_ = add<TextField>({.id = "patient.given_name", .text = say("&Given name"), .required = true});
    born_ = add<DateField>({.id = "patient.born", .text = say("&Birth date"), .required = true}, editor_.today());
    sex_ = add<Choice<Sex>>({.id = "patient.sex", .text = say("Se&x")}, editor_.sexes());
    health_number_ = add<TextField>({.id = "patient.health_number",
                                     .text = say("&Health number"),
                                     .hint = say("Of the country's health system, if it is needed: NIR, AMKA, NHS…")});
}

void PatientForm::add_contact()
{
    group(say("Contact"));
    phone_ = add<TextField>({.id = "patient.phone", .text = say("&Phone")});
    email_ = add<TextField>({.id = "patient.email", .text = say("&E-mail")});
    language_ = add<Choice<Language>>(
        {.id = "patient.language", .text = say("&Language"), .hint = say("Handouts and dossiers are written in it.")},
        editor_.languages());
}

void PatientForm::add_allergies()
{
    group(say("Allergies"));
    allergy_state_ = add<Choice<AllergyState>>({.id = "patient.allergy_state", .text = say("Asked about &allergies?")},
                                               editor_.allergy_states());
    allergies_ = add<AllergyRows>({.id = "patient.allergies",
                                   .text = say("Allergies"),
                                   .hint = say("The group lets the session form object to formulas that contain it.")},
                                  AllergyRows::Choices{editor_.groups(), editor_.allergy_kinds(),
                                                       editor_.allergy_certainties(), editor_.allergy_severities()});
    allergy_state_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        show_allergies();
        event.Skip();
    });
}

void PatientForm::show_allergies()
{
    const bool listed = allergy_state_->chosen() == AllergyState::listed;
    show_row("patient.allergies", listed);
    if (listed && allergies_->read().empty())
        allergies_->add_row();
}

bool PatientForm::TransferDataToWindow()
{
    const auto draft = editor_.draft();
    row_version_ = draft.row_version;
    family_name_->show(draft.family_name);
    given_name_->show(draft.given_name);
    born_->show(draft.born);
    sex_->show(draft.sex);
    health_number_->show(draft.health_number);
    phone_->show(draft.phone);
    email_->show(draft.email);
    language_->show(draft.language);
    allergy_state_->show(draft.allergy_state);
    allergies_->show(draft.allergies);
    show_allergies();
    return true;
}

PatientDraft PatientForm::read() const
{
    const auto state = allergy_state_->chosen().value_or(AllergyState::never_asked);
    return {.family_name = family_name_->text(),
            .given_name = given_name_->text(),
            .born = born_->day(),
            .sex = sex_->chosen().value_or(Sex::unknown),
            .phone = phone_->text(),
            .email = email_->text(),
            .health_number = health_number_->text(),
            .language = language_->chosen().value_or(Language::en),
            .allergy_state = state,
            .allergies = state == AllergyState::listed ? allergies_->read() : std::vector<Allergy>(),
            .another_person = confirmed("patient.family_name"),
            .row_version = row_version_};
}

std::vector<Objection> PatientForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool PatientForm::save()
{
    const bool is_new = editor_.is_new();
    const auto outcome = editor_.save(read());
    if (!is_saved(*this, navigation_, outcome))
        return false;
    if (is_new)
        go_on = [&navigation = navigation_, id = outcome->id] { navigation.open_patient(id); };
    return true;
}

} // namespace clinic::ui
