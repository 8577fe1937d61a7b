#include "forms/formulas/formulas_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/formulas/formula_list.h"

namespace clinic::ui {

ListPage* make_formulas_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<FormulaList>(desk);
    const auto& formulas = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "formulas",
         .title = say("Formulas"),
         .find_hint = say("Code, name or indication"),
         .empty_sentence = say("Formulas and their versions will be listed here. Put the first one on file; "
                               "its ingredients come before it.")},
        std::move(list));
    page->set_new(say("New formula"), [&navigation] { navigation.new_formula(); });
    page->on_open = [&navigation, &formulas](long row) { navigation.open_formula(formulas.at(row).id); };
    return page;
}

} // namespace clinic::ui
