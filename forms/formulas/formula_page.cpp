#include "forms/formulas/formula_page.h"

#include "forms/fact_list.h"
#include "forms/formulas/reason_strip.h"
#include "forms/kit/banner.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/table.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

FormulaPage::FormulaPage(wxWindow* parent, Desk& desk, Navigation& navigation, FormulaId formula)
    : ReadingPage(parent)
    , navigation_(navigation)
    , file_(desk, formula)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    make_deeds();
    asking_ = new ReasonStrip(this, "version.withdrawing");
    add_top(*asking_);
    auto list = std::make_unique<VersionList>(desk, formula);
    versions_ = list.get();
    table_ = add_group<Table>(say("Versions"), "formula.versions", say("Versions"), std::move(list));
    table_->on_selected = [this](long) { show_selected(); };
    composition_ = add_group<FactRows>(say("Composition of the selected version"), "formula.composition",
                                       say("This formula has no version yet. Write the first one."));
    reason_ = add_group<FactRows>(say("Why it replaced the one before"), "formula.reason",
                                  say("It is the first version, or none is selected."));
    read_again();
    if (versions_->size() > 0)
        table_->select(0);
}

void FormulaPage::make_deeds()
{
    add_top(
        *deed_buttons(*this, {{"formula.new_version", say("&New version"), Icon::plus, [this] { write_next(); }},
                              {"formula.put_in_force", say("&Put in force"), Icon::check, [this] { put_in_force(); }},
                              {"formula.treated", say("&Hold, patients…"), Icon::person, [this] { show_treated(); }},
                              {"formula.withdraw", say("&Withdraw…"), Icon::warning, [this] {
                                   asking_->ask(say("Why is the selected version taken out of use?"), say("Withdraw"),
                                                [this](const std::string& reason) { withdraw(reason); });
                               }}}));
}

void FormulaPage::read_again()
{
    banner_->show({to_wx(file_.name()), to_wx(file_.indications()), to_wx(file_.code()), {}});
    table_->read_again();
    show_selected();
}

const VersionRow* FormulaPage::selected() const
{
    const long row = table_->selected();
    return row >= 0 && row < versions_->size() ? &versions_->at(row) : nullptr;
}

void FormulaPage::show_selected()
{
    const auto* const version = selected();
    composition_->show(version ? fact_list(file_.composition(*version)) : std::vector<Fact>());
    const auto reason = version ? to_wx(file_.reason(*version)) : wxString();
    reason_->show(reason.empty() ? std::vector<Fact>() : std::vector<Fact>{{say("Reason"), reason}});
}

void FormulaPage::write_next()
{
    const auto* const version = selected();
    navigation_.new_version(file_.formula(), version ? std::optional(version->id) : std::nullopt);
}

void FormulaPage::show_treated()
{
    if (const auto* const version = selected())
        navigation_.open_version(version->id);
}

void FormulaPage::put_in_force()
{
    if (const auto* const version = selected())
        conclude(file_.put_in_force(version->id));
}

void FormulaPage::withdraw(const std::string& reason)
{
    if (const auto* const version = selected())
        conclude(file_.withdraw(version->id, reason));
}

void FormulaPage::conclude(const SaveOutcome<VersionId>& outcome)
{
    if (!outcome) {
        asking_->say_this(to_wx(outcome.reasons().front().sentence));
        return;
    }
    asking_->close();
    navigation_.saved(outcome->key, outcome->receipt);
}

} // namespace clinic::ui
