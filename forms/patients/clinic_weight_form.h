#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/patients/clinic_weight_editor.h"

namespace clinic::ui {

/// Lets a contraindication weigh otherwise in this clinic.
class ClinicWeightForm final : public FormPage {
public:
    ClinicWeightForm(wxWindow* parent, Desk&, Navigation&, const std::string& rule);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] ClinicWeightDraft read() const;

    ClinicWeightEditor editor_;
    Navigation& navigation_;
    std::string rule_;
    Choice<ContraindicationWeight>* weight_ = nullptr;
    TextField* source_ = nullptr;
    Choice<PractitionerId>* confirmed_by_ = nullptr;
};

} // namespace clinic::ui
