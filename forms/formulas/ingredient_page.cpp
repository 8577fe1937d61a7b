#include "forms/formulas/ingredient_page.h"

#include "forms/documents/documents_part.h"
#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/table.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

IngredientPage::IngredientPage(wxWindow* parent, Desk& desk, Navigation& navigation, IngredientId ingredient)
    : ReadingPage(parent)
    , file_(desk, ingredient)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_top(*deed_buttons(*this, {{"ingredient.new_lot", say("&Receive a lot"), Icon::lots,
                                   [&navigation, ingredient] { navigation.new_lot(ingredient); }},
                                  {"ingredient.edit", say("&Change"), Icon::formulas,
                                   [&navigation, ingredient] { navigation.edit_ingredient(ingredient); }}}));
    facts_ = add_group<FactRows>(say("Substance"), "ingredient.facts", say("Only its INCI name is on file."));
    documents_ = add_group<DocumentsPart>(say("Documents"), desk, navigation, DocumentOwner(ingredient));
    make_uses(desk, navigation, ingredient);
    read_again();
}

void IngredientPage::make_uses(Desk& desk, Navigation& navigation, IngredientId ingredient)
{
    auto versions = std::make_unique<UsedInVersions>(desk, ingredient);
    const auto& used_in = *versions;
    versions_ = add_group<Table>(say("Where used: formula versions"), "ingredient.versions", say("Formula versions"),
                                 std::move(versions));
    versions_->on_open = [&navigation, &used_in](long row) { navigation.open_formula(used_in.at(row).formula); };
    auto lots = std::make_unique<UsedLots>(desk, ingredient);
    const auto& used_lots = *lots;
    lots_ = add_group<Table>(say("Where used: lots, sessions and patients"), "ingredient.lots", say("Lots"),
                             std::move(lots));
    lots_->on_open = [&navigation, &used_lots](long row) { navigation.open_trace(used_lots.at(row).lot.id); };
}

void IngredientPage::read_again()
{
    const auto row = file_.row();
    banner_->show({to_wx(row.ingredient.inci), to_wx(file_.category()), to_wx(row.key), {}});
    facts_->show(fact_list(file_.facts()));
    documents_->read_again();
    versions_->read_again();
    lots_->read_again();
}

} // namespace clinic::ui
