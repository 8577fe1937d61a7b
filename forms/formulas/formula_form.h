#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/formulas/formula_editor.h"

namespace clinic::ui {

/// Puts a formula on file, without a composition yet.
class FormulaForm final : public FormPage {
public:
    FormulaForm(wxWindow* parent, Desk&, Navigation&);

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    [[nodiscard]] FormulaDraft read() const;

    FormulaEditor editor_;
    Navigation& navigation_;
    TextField* code_ = nullptr;
    TextField* name_ = nullptr;
    CheckList<Indication>* indications_ = nullptr;
};

} // namespace clinic::ui
