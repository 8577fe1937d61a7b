#include "forms/patients/contraindications_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/patients/contraindication_list.h"

namespace clinic::ui {

ListPage* make_contraindications_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<ContraindicationList>(desk);
    const auto& rules = *list;
    auto* const page = new ListPage(parent,
                                    {.id = "contraindications",
                                     .title = say("Contraindications"),
                                     .find_hint = say("Contraindication, ingredient or weight"),
                                     .empty_sentence = {}},
                                    std::move(list));
    page->on_open = [&navigation, &rules](long row) {
        navigation.weigh_contraindication(std::string(rules.at(row).code));
    };
    return page;
}

} // namespace clinic::ui
