#include "forms/formulas/lot_form.h"

#include "forms/kit/look.h"
#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

LotForm::LotForm(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<IngredientId> ingredient)
    : FormPage(parent, say("New lot"), say("Copy what stands on the label."))
    , editor_(desk, ingredient)
    , navigation_(navigation)
{
    group(say("Label"));
    ingredient_ =
        add<TypeAhead<IngredientId>>({.id = "lot.ingredient", .text = say("&Ingredient"), .required = true},
                                     [this](const std::string& typed) { return offers(editor_.ingredients(typed)); });
    code_ = add<TextField>({.id = "lot.code", .text = say("Lot &code"), .required = true}, look::label_width);
    manufacturer_ = add<TextField>({.id = "lot.manufacturer", .text = say("&Manufacturer"), .required = true});
    expires_ = add<DateField>(
        {.id = "lot.expires", .text = say("&Expires"), .hint = say("It can be used through the whole of this day.")},
        editor_.today());
    no_expiry_ = add<wxCheckBox>({.id = "lot.no_expiry", .text = {}}, wxID_ANY, say("&No expiry on the label"));
    no_expiry_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        show_row("lot.expires", !no_expiry_->GetValue());
        event.Skip();
    });
    finish(say("Receive lot"));
}

bool LotForm::TransferDataToWindow()
{
    if (const auto given = editor_.given_ingredient())
        ingredient_->show(*given);
    return true;
}

LotDraft LotForm::read() const
{
    const bool none = no_expiry_->GetValue();
    return {.ingredient = ingredient_->chosen(),
            .code = code_->text(),
            .manufacturer = manufacturer_->text(),
            .expires = none ? std::nullopt : expires_->day(),
            .no_expiry_on_label = none};
}

std::vector<Objection> LotForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool LotForm::save()
{
    const auto outcome = editor_.save(read());
    if (!outcome) {
        object(ui::objections(outcome.reasons()));
        return false;
    }
    navigation_.saved(outcome->key, outcome->receipt);
    return true;
}

} // namespace clinic::ui
