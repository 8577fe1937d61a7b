#include "forms/formulas/lots_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/formulas/lot_list.h"

namespace clinic::ui {

ListPage* make_lots_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<LotList>(desk);
    auto& lots = *list;
    auto* const page =
        new ListPage(parent,
                     {.id = "lots",
                      .title = say("Lots"),
                      .find_hint = say("Code, ingredient or manufacturer"),
                      .empty_sentence = say("Lots will be listed here as they arrive. Each shows who was "
                                            "treated with it.")},
                     std::move(list));
    page->set_new(say("New lot"), [&navigation] { navigation.new_lot(std::nullopt); });
    page->add_button("lots.delivery", say("Receive &delivery…"), Icon::import,
                     [&navigation] { navigation.receive_delivery(); });
    page->add_button("lots.vials", say("&Vials…"), Icon::formulas,
                     [&navigation] { navigation.open_vials(std::nullopt); });
    page->add_button("lots.completeness", say("Pap&ers…"), Icon::requests,
                     [&navigation] { navigation.open_completeness(); });
    page->on_open = [&navigation, &lots](long row) { navigation.open_trace(lots.at(row).id); };
    return page;
}

} // namespace clinic::ui
