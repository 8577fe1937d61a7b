#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/staff/certification_file.h"

namespace clinic::ui {

/// Suspends, revokes or reinstates a certification from a day on.
class SanctionForm final : public FormPage {
public:
    SanctionForm(wxWindow* parent, Desk&, Navigation&, CertificationId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] SanctionDraft read() const;

    CertificationFile file_;
    Navigation& navigation_;
    Choice<SanctionKind>* kind_ = nullptr;
    DateField* from_ = nullptr;
    TextArea* reason_ = nullptr;
};

} // namespace clinic::ui
