#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/navigation.h"
#include "forms/patients/allergy_rows.h"
#include "screens/patients/patient_editor.h"

namespace clinic::ui {

/// Puts a patient on file, or changes one.
class PatientForm final : public FormPage {
public:
    PatientForm(wxWindow* parent, Desk&, Navigation&, std::optional<PatientId> editing);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_person();
    void add_contact();
    void add_allergies();
    void show_allergies();
    [[nodiscard]] PatientDraft read() const;

    PatientEditor editor_;
    Navigation& navigation_;
    std::int64_t row_version_ = 0;
    TextField* family_name_ = nullptr;
    TextField* given_name_ = nullptr;
    DateField* born_ = nullptr;
    Choice<Sex>* sex_ = nullptr;
    TextField* health_number_ = nullptr;
    TextField* phone_ = nullptr;
    TextField* email_ = nullptr;
    Choice<Language>* language_ = nullptr;
    Choice<AllergyState>* allergy_state_ = nullptr;
    AllergyRows* allergies_ = nullptr;
};

} // namespace clinic::ui
