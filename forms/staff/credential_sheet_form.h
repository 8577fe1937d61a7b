#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/staff/credential_sheet_editor.h"

namespace clinic::ui {

/// Hands a practitioner's credential sheet over to whoever asked, or only shows it.
class CredentialSheetForm final : public FormPage {
public:
    CredentialSheetForm(wxWindow* parent, Desk&, Navigation&, PractitionerId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] HandoverDraft read() const;
    [[nodiscard]] papers::Document paper() const;

    CredentialSheetEditor editor_;
    Navigation& navigation_;
    TypeAhead<PatientId>* patient_ = nullptr;
    TextField* given_to_ = nullptr;
    Choice<Language>* language_ = nullptr;
};

} // namespace clinic::ui
