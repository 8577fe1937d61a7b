#include "forms/formulas/vial_page.h"

#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/table.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

VialPage::VialPage(wxWindow* parent, Desk& desk, Navigation& navigation, VialId vial)
    : ReadingPage(parent)
    , file_(desk, vial)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_top(*deed_buttons(*this, {{"vial.waste", say("Record &waste…"), Icon::warning,
                                   [&navigation, vial] { navigation.waste_vial(vial); }}}));
    facts_ = add_group<FactRows>(say("Vial"), "vial.facts");
    lots_ = add_group<FactRows>(say("Lots in it"), "vial.lots");
    auto list = std::make_unique<VialLife>(desk, vial);
    const auto& rows = *list;
    life_ = add_group<Table>(say("What left it"), "vial.life", say("What left it"), std::move(list));
    life_->on_open = [&navigation, &rows](long row) {
        if (const auto session = rows.at(row).session)
            navigation.open_session(*session);
    };
    read_again();
}

void VialPage::read_again()
{
    const auto row = file_.row();
    const auto state = file_.state();
    banner_->show({to_wx(row.name), to_wx(file_.kind()), to_wx(row.key), {{to_wx(state.text), state.tone}}});
    facts_->show(fact_list(file_.facts()));
    lots_->show(fact_list(file_.lots()));
    life_->read_again();
    FindWindow("vial.waste")->Enable(!file_.empty());
}

} // namespace clinic::ui
