#pragma once

#include "forms/kit/choice.h"
#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/stock_file.h"

namespace clinic::ui {

/// Records that there is more or less of a lot, and why.
class MovementForm final : public FormPage {
public:
    MovementForm(wxWindow* parent, Desk&, Navigation&, LotId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void show_fitting_rows();
    [[nodiscard]] MovementDraft read() const;

    StockFile file_;
    Navigation& navigation_;
    Choice<MovementKind>* kind_ = nullptr;
    DecimalField* amount_ = nullptr;
    TextField* witness_ = nullptr;
    TextField* reason_ = nullptr;
};

} // namespace clinic::ui
