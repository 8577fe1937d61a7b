#include "forms/formulas/vials_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/formulas/vial_list.h"

namespace clinic::ui {

ListPage* make_vials_page(wxWindow* parent, Desk& desk, Navigation& navigation, std::optional<HeldThing> of)
{
    auto list = std::make_unique<VialList>(desk, of);
    const auto& vials = *list;
    auto* const page = new ListPage(parent,
                                    {.id = "vials",
                                     .title = say("Vials and preparations"),
                                     .find_hint = say("Number, ingredient or version"),
                                     .empty_sentence = say("What the clinic mixes will be listed here, and vials that "
                                                           "are opened from a lot, until they are empty.")},
                                    std::move(list));
    page->set_new(say("New preparation"), [&navigation] { navigation.open_vial_of(std::nullopt); });
    page->on_open = [&navigation, &vials](long row) { navigation.open_trace(vials.at(row).id); };
    return page;
}

} // namespace clinic::ui
