#include "forms/formulas/ingredient_form.h"

#include "forms/objecting.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

IngredientForm::IngredientForm(wxWindow* parent, Desk& desk, Navigation& navigation,
                               std::optional<IngredientId> editing)
    : FormPage(parent, editing ? say("Change ingredient") : say("New ingredient"))
    , editor_(desk, editing)
    , navigation_(navigation)
{
    add_substance();
    add_identification();
    group(say("Allergens"));
    groups_ = add<CheckList<AllergenGroup>>({.id = "ingredient.groups", .text = say("Allergen groups")},
                                            "ingredient.groups", editor_.groups());
    finish(editing ? say("Save changes") : say("Put on file"));
}

void IngredientForm::add_substance()
{
    group(say("Substance"));
    inci_ = add<TextField>({.id = "ingredient.inci",
                            .text = say("&INCI name"),
                            .hint = say("As on the label; the INN where it has none."),
                            .required = true});
    common_name_ = add<TextField>({.id = "ingredient.common_name", .text = say("Co&mmon name")});
    name_fr_ = add<TextField>({.id = "ingredient.name_fr", .text = say("In &French")});
    name_el_ = add<TextField>({.id = "ingredient.name_el", .text = say("In &Greek")});
    category_ = add<TypeAhead<IngredientCategory>>(
        {.id = "ingredient.category", .text = say("Ca&tegory"), .required = true}, editor_.categories());
    origin_ = add<TextField>({.id = "ingredient.origin",
                              .text = say("&Origin"),
                              .hint = say("Synthetic, plant, animal species, fermentation …")});
    legal_class_ = add<Choice<std::optional<LegalClass>>>(
        {.id = "ingredient.legal_class",
         .text = say("By &law"),
         .hint = say("What is a cosmetic by law is not made to be injected; formulas with it warn.")},
        editor_.legal_classes());
}

void IngredientForm::add_identification()
{
    group(say("Identification"));
    cas_ = add<TextField>({.id = "ingredient.cas", .text = say("C&AS number"), .hint = say("Such as 58-08-2.")});
    ec_ = add<TextField>({.id = "ingredient.ec", .text = say("&EC number"), .hint = say("Such as 200-362-1.")});
    inn_ = add<TextField>({.id = "ingredient.inn", .text = say("I&NN"), .hint = say("Of a medicine.")});
}

bool IngredientForm::TransferDataToWindow()
{
    on_file_ = editor_.draft();
    inci_->show(on_file_.inci);
    common_name_->show(on_file_.common_name);
    name_fr_->show(on_file_.name_fr);
    name_el_->show(on_file_.name_el);
    if (const auto category = on_file_.category)
        for (const auto& each : editor_.categories())
            if (each.id == *category)
                category_->show(each);
    origin_->show(on_file_.origin);
    legal_class_->show(on_file_.legal_class);
    cas_->show(on_file_.cas);
    ec_->show(on_file_.ec);
    inn_->show(on_file_.inn);
    groups_->show({on_file_.groups.begin(), on_file_.groups.end()});
    return true;
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
            .functions = on_file_.functions,
            .name_fr = name_fr_->text(),
            .name_el = name_el_->text(),
            .inn = inn_->text(),
            .origin = origin_->text(),
            .legal_class = legal_class_->chosen().value_or(std::nullopt),
            .row_version = on_file_.row_version};
}

std::vector<Objection> IngredientForm::objections() const
{
    return ui::objections(editor_.objections(read()));
}

bool IngredientForm::save()
{
    return is_saved(*this, navigation_, editor_.save(read()));
}

} // namespace clinic::ui
