#include "forms/formulas/formula_page.h"

#include "forms/fact_list.h"
#include "forms/formulas/difference_part.h"
#include "forms/formulas/reason_strip.h"
#include "forms/kit/banner.h"
#include "forms/kit/table.h"
#include "forms/words.h"

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
    make_groups(desk);
    read_again();
    if (versions_->size() > 0)
        table_->select(0);
}

void FormulaPage::make_groups(Desk& desk)
{
    auto list = std::make_unique<VersionList>(desk, file_.formula());
    versions_ = list.get();
    table_ = add_group<Table>(say("Versions"), "formula.versions", say("Versions"), std::move(list));
    table_->on_selected = [this](long) { show_selected(); };
    composition_ = add_group<FactRows>(say("Composition of the selected version"), "formula.composition",
                                       say("This formula has no version yet. Write the first one."));
    reason_ = add_group<FactRows>(say("Why it replaced the one before"), "formula.reason",
                                  say("It is the first version, or none is selected."));
    difference_ = add_group<DifferencePart>(say("Difference between two versions"),
                                            std::make_unique<VersionDifference>(desk, file_.formula()));
    specification_ = add_group<FactRows>(say("How it is made and used"), "formula.specification",
                                         say("Nothing is said beside the composition."));
    care_ = add_group<FactRows>(say("After every session with it"), "formula.care",
                                say("As usual: the aftercare of the region and indication; check-ins after 48–72 "
                                    "hours, a week, four and nine weeks."));
    history_ = add_group<FactRows>(say("What happened to it"), "formula.history",
                                   say("It is a draft, and nobody is named as its author."));
}

void FormulaPage::read_again()
{
    banner_->show({to_wx(file_.name()), to_wx(file_.indications()), to_wx(file_.code()), {}});
    table_->read_again();
    difference_->read_again();
    care_->show(fact_list(file_.care()));
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
    const auto facts_of = [version, this](auto facts) {
        return version ? fact_list((file_.*facts)(*version)) : std::vector<Fact>();
    };
    composition_->show(facts_of(&FormulaFile::composition));
    specification_->show(facts_of(&FormulaFile::specification));
    history_->show(facts_of(&FormulaFile::history));
    const auto reason = version ? to_wx(file_.reason(*version)) : wxString();
    reason_->show(reason.empty() ? std::vector<Fact>() : std::vector<Fact>{{say("Reason"), reason}});
    if (version && shown_ != version->id)
        difference_->show(version->id);
    show_deeds(version);
}

} // namespace clinic::ui
