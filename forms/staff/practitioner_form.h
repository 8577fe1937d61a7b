#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/staff/practitioner_editor.h"

namespace clinic::ui {

/// Puts somebody of the staff on file.
class PractitionerForm final : public FormPage {
public:
    PractitionerForm(wxWindow* parent, Desk&, Navigation&);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] PractitionerDraft read() const;

    PractitionerEditor editor_;
    Navigation& navigation_;
    TextField* name_ = nullptr;
    TextField* profession_ = nullptr;
    Choice<ProfessionalRegister>* in_register_ = nullptr;
    TextField* register_number_ = nullptr;
};

} // namespace clinic::ui
