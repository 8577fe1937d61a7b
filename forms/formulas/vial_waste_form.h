#pragma once

#include "forms/kit/decimal_field.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/vial_list.h"

namespace clinic::ui {

/// Records that something of a vial was thrown away before a witness.
class VialWasteForm final : public FormPage {
public:
    VialWasteForm(wxWindow* parent, Desk&, Navigation&, VialId);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] VialWasteDraft read() const;

    VialFile file_;
    Navigation& navigation_;
    DecimalField* amount_ = nullptr;
    TextField* witness_ = nullptr;
    TextField* reason_ = nullptr;
};

} // namespace clinic::ui
