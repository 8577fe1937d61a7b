#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/staff/certification_file.h"

namespace clinic::ui {

/// Notes who checked a certification, when, against what, and with which result.
class VerificationForm final : public FormPage {
public:
    VerificationForm(wxWindow* parent, Desk&, Navigation&, CertificationId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] VerificationDraft read() const;

    CertificationFile file_;
    Navigation& navigation_;
    Choice<VerificationMethod>* method_ = nullptr;
    TextField* source_ = nullptr;
    TextField* reference_ = nullptr;
    Choice<VerificationResult>* result_ = nullptr;
    Choice<PractitionerId>* verified_by_ = nullptr;
    DateField* on_ = nullptr;
    DateField* next_due_ = nullptr;
};

} // namespace clinic::ui
