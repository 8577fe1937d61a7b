#pragma once

#include "forms/kit/date_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/formulas/lot_editor.h"

#include <wx/checkbox.h>

namespace clinic::ui {

/// Receives a lot: what stands on its label.
class LotForm final : public FormPage {
public:
    LotForm(wxWindow* parent, Desk&, Navigation&, std::optional<IngredientId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] LotDraft read() const;

    LotEditor editor_;
    Navigation& navigation_;
    TypeAhead<IngredientId>* ingredient_ = nullptr;
    TextField* code_ = nullptr;
    TextField* manufacturer_ = nullptr;
    DateField* expires_ = nullptr;
    wxCheckBox* no_expiry_ = nullptr;
};

} // namespace clinic::ui
