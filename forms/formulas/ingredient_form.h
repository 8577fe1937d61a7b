#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/kit/type_ahead.h"
#include "forms/navigation.h"
#include "screens/formulas/ingredient_editor.h"

namespace clinic::ui {

/// Puts a substance on file, or changes it; doubtful identification numbers warn and do not stop.
class IngredientForm final : public FormPage {
public:
    IngredientForm(wxWindow* parent, Desk&, Navigation&, std::optional<IngredientId> editing);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    void add_substance();
    void add_identification();
    [[nodiscard]] IngredientDraft read() const;

    IngredientEditor editor_;
    Navigation& navigation_;
    IngredientDraft on_file_;
    TextField* inci_ = nullptr;
    TextField* common_name_ = nullptr;
    TextField* name_fr_ = nullptr;
    TextField* name_el_ = nullptr;
    TextField* inn_ = nullptr;
    TextField* origin_ = nullptr;
    Choice<std::optional<LegalClass>>* legal_class_ = nullptr;
    TypeAhead<IngredientCategory>* category_ = nullptr;
    TextField* cas_ = nullptr;
    TextField* ec_ = nullptr;
    CheckList<AllergenGroup>* groups_ = nullptr;
};

} // namespace clinic::ui
