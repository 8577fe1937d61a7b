#include "forms/care/prp_page.h"

#include "forms/fact_list.h"
#include "forms/kit/deed_buttons.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

PrpPage::PrpPage(wxWindow* parent, Desk& desk, Navigation& navigation, PrpId prp)
    : ReadingPage(parent)
    , desk_(desk)
    , file_(desk, prp)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_title(to_wx(file_.title()));
    const PatientId patient = file_.patient();
    add_top(*deed_buttons(*this, {{"prp.new_session", say("&New session"), Icon::plus,
                                   [&navigation, patient] { navigation.new_session(patient); }},
                                  {"prp.invalidate", say("Declare in&valid"), Icon::clock,
                                   [&navigation, prp] { navigation.invalidate_prp(prp); }},
                                  {"prp.open_patient", say("&Patient"), Icon::person,
                                   [&navigation, patient] { navigation.open_patient(patient); }}}));
    invalidate_ = FindWindow("prp.invalidate");
    facts_ = add_group<FactRows>(say("How it was prepared"), "prp.facts");
    use_ = add_group<FactRows>(say("Injected"), "prp.use");
    read_again();
}

void PrpPage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, file_.patient())));
    facts_->show(fact_list(file_.facts()));
    use_->show(fact_list(file_.use()));
    invalidate_->Show(file_.is_valid());
    Layout();
}

} // namespace clinic::ui
