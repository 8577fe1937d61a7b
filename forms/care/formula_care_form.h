#pragma once

#include "forms/care/longer_rows.h"
#include "forms/care/own_check_in_rows.h"
#include "forms/kit/form_page.h"
#include "forms/navigation.h"

namespace clinic::ui {

/// Says what a formula asks for after every session with it, beyond the usual rules.
class FormulaCareForm final : public FormPage {
public:
    FormulaCareForm(wxWindow* parent, Desk&, Navigation&, FormulaId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] FormulaCareDraft read() const;

    FormulaCareEditor editor_;
    Navigation& navigation_;
    OwnCheckInRows* check_ins_ = nullptr;
    LongerRows* longer_ = nullptr;
    TextField* reason_ = nullptr;
};

} // namespace clinic::ui
