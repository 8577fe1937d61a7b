#include "forms/formulas/formula_page.h"
#include "forms/formulas/reason_strip.h"
#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

template <typename Do>
void FormulaPage::with_selected(Do deed)
{
    if (const auto* const version = selected())
        deed(*version);
}

void FormulaPage::make_deeds()
{
    add_top(*deed_buttons(
        *this, {{"formula.new_version", say("&New version"), Icon::plus, [this] { write_next(); }},
                {"formula.edit", say("&Change draft"), Icon::formulas, [this] { edit(); }},
                {"formula.submit", say("&Submit for review"), Icon::check,
                 [this] { with_selected([this](const VersionRow& each) { conclude(file_.submit(each.id)); }); }},
                {"formula.approve", say("&Approve…"), Icon::check, [this] { ask_approval(); }},
                {"formula.reject", say("&Reject…"), Icon::warning, [this] { ask_rejection(); }},
                {"formula.put_in_force", say("&Put in force"), Icon::check,
                 [this] { with_selected([this](const VersionRow& each) { conclude(file_.put_in_force(each.id)); }); }},
                {"formula.request_change", say("As&k for a change"), Icon::warning, [this] { ask_for_change(); }},
                {"formula.write_care", say("A&ftercare…"), Icon::clock,
                 [this] { navigation_.write_formula_care(file_.formula()); }},
                {"formula.treated", say("&Hold, patients…"), Icon::person, [this] { show_treated(); }},
                {"formula.withdraw", say("&Withdraw…"), Icon::warning, [this] { ask_withdrawal(); }}}));
}

void FormulaPage::show_deeds(const VersionRow* version)
{
    for (const auto& [id, deed] : {std::pair("formula.edit", VersionDeed::edit),
                                   {"formula.submit", VersionDeed::submit},
                                   {"formula.approve", VersionDeed::approve},
                                   {"formula.reject", VersionDeed::reject},
                                   {"formula.put_in_force", VersionDeed::put_in_force},
                                   {"formula.withdraw", VersionDeed::withdraw}})
        FindWindowByName(id, this)->Show(version && is_next(deed, version->state));
    FindWindowByName("formula.request_change", this)->Show(version && version->in_force_from);
    Layout();
    const auto now = version ? std::optional(version->id) : std::nullopt;
    if (asking_->IsShown() && shown_ != now)
        asking_->close();
    shown_ = now;
}

void FormulaPage::write_next()
{
    const auto* const version = selected();
    navigation_.new_version(file_.formula(), version ? std::optional(version->id) : std::nullopt);
}

void FormulaPage::edit()
{
    with_selected([this](const VersionRow& version) { navigation_.edit_version(version.id); });
}

void FormulaPage::show_treated()
{
    with_selected([this](const VersionRow& version) { navigation_.open_trace(version.id); });
}

void FormulaPage::ask_for_change()
{
    with_selected([this](const VersionRow& version) { navigation_.request_change(version.id, std::nullopt); });
}

void FormulaPage::ask_approval()
{
    with_selected([this](const VersionRow& version) {
        asking_->ask_who(say("Who approves the selected version? Not whoever wrote it."), say("Approve"),
                         file_.approvers(version), false,
                         [this, id = version.id](std::optional<PractitionerId> by, const std::string&) {
                             conclude(file_.approve(id, by));
                         });
    });
}

void FormulaPage::ask_rejection()
{
    with_selected([this](const VersionRow& version) {
        asking_->ask_who(say("Who rejects the selected version, and why?"), say("Reject"), file_.approvers(version),
                         true, [this, id = version.id](std::optional<PractitionerId> by, const std::string& reason) {
                             conclude(file_.reject(id, by, reason));
                         });
    });
}

void FormulaPage::ask_withdrawal()
{
    with_selected([this](const VersionRow& version) {
        asking_->ask(say("Why is the selected version taken out of use?"), say("Withdraw"),
                     [this, id = version.id](const std::string& reason) { conclude(file_.withdraw(id, reason)); });
    });
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
