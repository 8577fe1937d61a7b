#include "forms/formulas/ingredients_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/formulas/ingredient_list.h"

namespace clinic::ui {

ListPage* make_ingredients_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<IngredientList>(desk);
    auto& ingredients = *list;
    auto* const page =
        new ListPage(parent,
                     {.id = "ingredients",
                      .title = say("Ingredients"),
                      .find_hint = say("INCI name, common name or CAS number"),
                      .empty_sentence = say("Ingredients will be listed here. Put the first one on file, "
                                            "or import the CosIng table.")},
                     std::move(list));
    page->set_new(say("New ingredient"), [&navigation] { navigation.new_ingredient(); });
    page->on_open = [&navigation, &ingredients](long row) { navigation.open_ingredient(ingredients.at(row).id); };
    return page;
}

} // namespace clinic::ui
