#pragma once

#include "forms/kit/check_list.h"
#include "forms/kit/choice.h"
#include "forms/kit/form_page.h"
#include "forms/kit/text_fields.h"
#include "forms/navigation.h"
#include "screens/safety/directive_editor.h"

class wxCheckBox;

namespace clinic::ui {

/// Says what a reaction means for its patient from now on.
class DirectiveForm final : public FormPage {
public:
    DirectiveForm(wxWindow* parent, Desk&, Navigation&, ReactionId);

    bool TransferDataToWindow() override;

protected:
    bool save() override;
    [[nodiscard]] std::vector<Objection> objections() const override;

private:
    /// Nothing is named where nothing need be avoided.
    void show_rows();
    [[nodiscard]] DirectiveDraft read() const;

    DirectiveEditor editor_;
    Navigation& navigation_;
    CheckList<IngredientId>* ingredients_ = nullptr;
    wxCheckBox* formula_ = nullptr;
    CheckList<AllergenGroup>* groups_ = nullptr;
    Choice<std::optional<FormulaId>>* instead_ = nullptr;
    wxCheckBox* nothing_ = nullptr;
    TextArea* reason_ = nullptr;
};

} // namespace clinic::ui
