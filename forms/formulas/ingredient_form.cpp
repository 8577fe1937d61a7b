#include "forms/formulas/ingredient_form.h"

#include "forms/objecting.h"
#include "forms/words.h"

namespace clinic::ui {

IngredientForm::IngredientForm(wxWindow* parent, Desk& desk, Navigation& navigation)
    : FormPage(parent, say("New ingredient"))
    , editor_(desk)
    , navigation_(navigation)
{
    group(say("Substance"));
    inci_ = add<TextField>({.id = "ingredient.inci",
                            .text = say("&INCI name"),
                            .hint = say("As on the label; the INN where it has none."),
                            .required = true});
    common_name_ = add<TextField>({.id = "ingredient.common_name", .text = say("Co&mmon name")});
    category_ = add<TypeAhead<IngredientCategory>>(
        {.id = "ingredient.category", .text = say("Ca&tegory"), .required = true}, editor_.categories());
    group(say("Identification"));
    cas_ = add<TextField>({.id = "ingredient.cas", .text = say("C&AS number"), .hint = say("Such as 58-08-2.")});
    ec_ = add<TextField>({.id = "ingredient.ec", .text = say("&EC number"), .hint = say("Such as 200-362-1.")});
    group(say("Allergens"));
    groups_ = add<CheckList<AllergenGroup>>({.id = "ingredient.groups", .text = say("Allergen groups")},
                                            "ingredient.groups", editor_.groups());
    finish(say("Put on file"));
}

IngredientDraft IngredientForm::read() const
{
    const auto groups = groups_->chosen();
    return {.inci = inci_->text(),
            .common_name = common_name_->text(),
            .cas = cas_->text(),
            .ec = ec_->text(),
            .category = category_->chosen(),
            .groups = {groups.begin(), groups.end()},
            .functions = {}};
}

std::vector<Objection> IngredientForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool IngredientForm::save()
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
