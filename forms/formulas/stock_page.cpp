#include "forms/formulas/stock_page.h"

#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/table.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

StockPage::StockPage(wxWindow* parent, Desk& desk, Navigation& navigation, LotId lot)
    : ReadingPage(parent)
    , file_(desk, lot)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_top(*deed_buttons(*this, {{"stock.move", say("&Record a movement"), Icon::plus,
                                   [&navigation, lot] { navigation.move_lot(lot); }}}));
    facts_ = add_group<FactRows>(say("Stock"), "stock.facts");
    auto list = std::make_unique<MovementList>(desk, lot);
    const auto& rows = *list;
    movements_ = add_group<Table>(say("Movements"), "stock.movements", say("Movements"), std::move(list));
    movements_->on_open = [&navigation, &rows](long row) {
        if (const auto session = rows.at(row).session)
            navigation.open_session(*session);
    };
    FindWindow("stock.move")->Enable(file_.counted());
    read_again();
}

void StockPage::read_again()
{
    banner_->show({to_wx(file_.code()), to_wx(file_.ingredient()), to_wx(file_.number()), {}});
    facts_->show(fact_list(file_.facts()));
    movements_->read_again();
}

} // namespace clinic::ui
