#pragma once

#include "forms/formulas/lot_grid.h"
#include "forms/kit/form_page.h"
#include "forms/navigation.h"

namespace clinic::ui {

/// Receives a whole delivery on one page: all of its lots or none.
class DeliveryForm final : public FormPage {
public:
    DeliveryForm(wxWindow* parent, Desk&, Navigation&);

    bool TransferDataToWindow() override;

protected:
    bool save() override;

private:
    [[nodiscard]] std::vector<LotDraft> read() const;

    LotEditor editor_;
    Navigation& navigation_;
    DateField* received_ = nullptr;
    TextField* supplier_ = nullptr;
    LotGrid* grid_ = nullptr;
};

} // namespace clinic::ui
