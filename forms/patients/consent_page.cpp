#include "forms/patients/consent_page.h"

#include "forms/fact_list.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/long_text.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

ConsentPage::ConsentPage(wxWindow* parent, Desk& desk, Navigation& navigation, ConsentId consent)
    : ReadingPage(parent)
    , desk_(desk)
    , file_(desk, consent)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_title(to_wx(file_.title()));
    add_top(*deed_buttons(*this, {{"consent.print", say("&Paper"), Icon::print,
                                   [this, &navigation] { navigation.show_paper(file_.paper(), file_.key()); }},
                                  {"consent.withdraw", say("&Withdraw"), Icon::clock,
                                   [&navigation, consent] { navigation.withdraw_consent(consent); }},
                                  {"consent.open_patient", say("P&atient"), Icon::person,
                                   [this, &navigation] { navigation.open_patient(file_.patient()); }}}));
    withdraw_ = FindWindow("consent.withdraw");
    facts_ = add_group<FactRows>(say("What was decided"), "consent.facts");
    add_group<LongText>(say("What was read"), "consent.text", say("What was read"), 24)->show(file_.text());
    read_again();
}

void ConsentPage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, file_.patient())));
    facts_->show(fact_list(file_.facts()));
    withdraw_->Show(file_.stands());
    Layout();
}

} // namespace clinic::ui
