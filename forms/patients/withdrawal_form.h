#pragma once

#include "forms/kit/form_page.h"
#include "forms/kit/moment_fields.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/patients/consent_file.h"

namespace clinic::ui {

/// A patient takes a consent back.
class WithdrawalForm final : public FormPage {
public:
    WithdrawalForm(wxWindow* parent, Desk&, Navigation&, ConsentId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] WithdrawalDraft read() const;

    ConsentFile file_;
    Navigation& navigation_;
    MomentFields at_;
    TextArea* note_ = nullptr;
};

} // namespace clinic::ui
