#include "forms/safety/reaction_page.h"

#include "forms/fact_list.h"
#include "forms/kit/deed_buttons.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

ReactionPage::ReactionPage(wxWindow* parent, Desk& desk, Navigation& navigation, ReactionId reaction)
    : ReadingPage(parent)
    , desk_(desk)
    , file_(desk, reaction)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_title(to_wx(file_.title()));
    std::vector<DeedButton> deeds{{"reaction.assess", say("&Assess"), Icon::check,
                                   [&navigation, reaction] { navigation.assess_reaction(reaction); }}};
    if (file_.is_judged())
        deeds.push_back({"reaction.second_opinion", say("Second &opinion"), Icon::check,
                         [&navigation, reaction] { navigation.second_opinion(reaction); }});
    deeds.insert(deeds.end(), {{"reaction.direct", say("&What to avoid"), Icon::warning,
                                [&navigation, reaction] { navigation.direct(reaction); }},
                               {"reaction.follow_up", say("&Follow up"), Icon::today,
                                [&navigation, reaction] { navigation.follow_reaction(reaction); }},
                               {"reaction.request_change", say("&Change the formula"), Icon::formulas,
                                [&navigation, reaction] { navigation.request_change(std::nullopt, reaction); }},
                               {"reaction.open_session", say("&Session"), Icon::sessions,
                                [&navigation, session = file_.session()] { navigation.open_session(session); }},
                               {"reaction.open_patient", say("&Patient"), Icon::person,
                                [&navigation, patient = file_.patient()] { navigation.open_patient(patient); }}});
    add_top(*deed_buttons(*this, deeds));
    directives_ = add_group<FactRows>(say("For this patient"), "reaction.directives",
                                      say("Nobody has said yet what is to be avoided."));
    facts_ = add_group<FactRows>(say("What happened"), "reaction.facts");
    course_ = add_group<FactRows>(say("How it went on"), "reaction.course", say("Nobody has seen it again yet."));
    judgements_ = add_group<FactRows>(say("Judgements"), "reaction.judgements", say("Nobody has assessed it yet."));
    read_again();
}

void ReactionPage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, file_.patient())));
    directives_->show(fact_list(file_.directives()));
    facts_->show(fact_list(file_.facts()));
    course_->show(fact_list(file_.course()));
    judgements_->show(fact_list(file_.judgements()));
}

} // namespace clinic::ui
