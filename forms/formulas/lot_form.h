#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/date_field.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/formulas/lot_editor.h"

#include <wx/checkbox.h>

namespace clinic::ui {

/// Receives a lot: what stands on its label, and what came with it.
class LotForm final : public FormPage {
public:
    LotForm(wxWindow* parent, Desk&, Navigation&, std::optional<IngredientId>);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_label();
    void add_delivery();
    /// A whole label in the code goes to the fields that it speaks of.
    void take_apart();
    void show(const LotDraft&);
    [[nodiscard]] LotDraft read() const;

    LotEditor editor_;
    Navigation& navigation_;
    TypeAhead<IngredientId>* ingredient_ = nullptr;
    TextField* code_ = nullptr;
    TextField* manufacturer_ = nullptr;
    DateField* expires_ = nullptr;
    wxCheckBox* no_expiry_ = nullptr;
    TextField* gtin_ = nullptr;
    Choice<LegalClass>* legal_class_ = nullptr;
    TextField* storage_ = nullptr;
    DateField* received_ = nullptr;
    TextField* supplier_ = nullptr;
    DecimalField* quantity_ = nullptr;
    Choice<StockUnit>* unit_ = nullptr;
};

} // namespace clinic::ui
