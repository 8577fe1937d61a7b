#include "forms/safety/change_page.h"

#include "forms/fact_list.h"
#include "forms/formulas/difference_part.h"
#include "forms/formulas/reason_strip.h"
#include "forms/kit/chart_canvas.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/look.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

constexpr int widest_chart = 760; // in units of 1/96 inch

} // namespace

ChangePage::ChangePage(wxWindow* parent, Desk& desk, Navigation& navigation, ChangeRequestId change)
    : ReadingPage(parent)
    , navigation_(navigation)
    , file_(desk, change)
{
    add_title(to_wx(file_.title()));
    make_deeds();
    asking_ = new ReasonStrip(this, "change.dropping");
    add_top(*asking_);
    make_groups(desk);
    read_again();
}

void ChangePage::make_deeds()
{
    add_top(*deed_buttons(
        *this,
        {{"change.write_version", say("&Write the version"), Icon::plus,
          [this] { navigation_.write_version_for(file_.change()); }},
         {"change.review", say("&Evaluate the effect"), Icon::audit,
          [this] { navigation_.review_effect(file_.change()); }, true},
         {"change.formula", say("&Formula"), Icon::formulas, [this] { navigation_.open_formula(file_.formula()); }},
         {"change.paper", say("P&aper…"), Icon::print,
          [this] { navigation_.show_paper(file_.paper(), "change-" + file_.report().change.key); }},
         {"change.drop", say("&Drop…"), Icon::warning, [this] { ask_drop(); }}}));
}

void ChangePage::make_groups(Desk& desk)
{
    request_ = add_group<FactRows>(say("What was asked for"), "change.request");
    carriers_ = add_group<FactRows>(say("Versions that carry it out"), "change.versions",
                                    say("No version has been written for it yet."));
    difference_ = add_group<DifferencePart>(say("Difference between two versions"),
                                            std::make_unique<VersionDifference>(desk, file_.formula()));
    affected_ = add_group<FactRows>(say("Whose plans it touches"), "change.affected",
                                    say("Nobody's: no unsigned session and no running course uses the version."));
    effect_ = add_group<FactRows>(say("What it did"), "change.effect",
                                  say("No version is in force for it yet, so there is nothing to count."));
    chart_ = add_group<ChartCanvas>(say("Before and after"), "change.chart", say("Reactions by formula version"));
    reviews_ =
        add_group<FactRows>(say("What was concluded"), "change.reviews", say("Nobody has looked at its effect yet."));
}

void ChangePage::read_again()
{
    file_.read_again();
    request_->show(fact_list(file_.request()));
    carriers_->show(fact_list(file_.carriers()));
    affected_->show(fact_list(file_.affected()));
    effect_->show(fact_list(file_.effect()));
    reviews_->show(fact_list(file_.reviews()));
    const auto& versions = file_.report().versions;
    difference_->show(versions.empty() ? file_.version() : versions.back().id);
    show_chart();
    show_deeds();
}

void ChangePage::show_chart()
{
    const bool counted = file_.report().counted.has_value();
    chart_->Show(counted);
    if (!counted)
        return;
    const auto height = static_cast<int>(file_.chart_height(widest_chart));
    chart_->SetMinSize(FromDIP(wxSize(widest_chart, height)));
    std::string spoken;
    for (const auto& fact : file_.effect())
        spoken += fact.label + ": " + fact.value + "\n";
    chart_->show(
        [this](cairo_t* cairo, double wide, double high, bool dark) { file_.paint_chart(cairo, wide, high, dark); },
        to_wx(spoken));
}

void ChangePage::show_deeds()
{
    const auto state = file_.state();
    const bool before_use = state == ChangeState::requested || state == ChangeState::proposed ||
                            state == ChangeState::in_review || state == ChangeState::approved;
    FindWindowByName("change.write_version", this)->Show(state == ChangeState::requested);
    FindWindowByName("change.review", this)->Show(state == ChangeState::in_force);
    FindWindowByName("change.drop", this)->Show(before_use);
    if (!before_use)
        asking_->close();
    Layout();
}

void ChangePage::ask_drop()
{
    asking_->ask(say("Why will the change not be made?"), say("Drop the change"), [this](const std::string& reason) {
        const auto outcome = file_.drop(reason);
        if (!outcome) {
            asking_->say_this(to_wx(outcome.reasons().front().sentence));
            return;
        }
        asking_->close();
        navigation_.saved(outcome->key, outcome->receipt);
    });
}

} // namespace clinic::ui
