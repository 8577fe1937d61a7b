#include "forms/safety/changes_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/safety/change_list.h"

namespace clinic::ui {

ListPage* make_changes_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<ChangeList>(desk);
    const auto& changes = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "changes",
         .title = say("Changes of formulas"),
         .find_hint = say("Formula, number or state"),
         .empty_sentence = say("Changes of formulas will be listed here, from the request to what they did.")},
        std::move(list));
    page->set_new(say("Ask for a change"), [&navigation] { navigation.request_change(std::nullopt, std::nullopt); });
    page->on_open = [&navigation, &changes](long row) { navigation.open_change(changes.at(row).id); };
    return page;
}

} // namespace clinic::ui
