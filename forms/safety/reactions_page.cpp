#include "forms/safety/reactions_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/safety/reaction_list.h"

namespace clinic::ui {

ListPage* make_reactions_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<ReactionList>(desk);
    auto& reactions = *list;
    auto* const page = new ListPage(
        parent,
        {.id = "reactions",
         .title = say("Reactions"),
         .find_hint = say("Patient, number or formula"),
         .empty_sentence = say("Reactions will be listed here. Report one as soon as a patient tells of it.")},
        std::move(list));
    page->set_new(say("Report reaction"), [&navigation] { navigation.report_reaction(std::nullopt, std::nullopt); });
    page->on_open = [&navigation, &reactions](long row) { navigation.open_reaction(reactions.at(row).id); };
    return page;
}

} // namespace clinic::ui
