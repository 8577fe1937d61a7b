#include "forms/staff/certification_page.h"

#include "forms/documents/documents_part.h"
#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

CertificationPage::CertificationPage(wxWindow* parent, Desk& desk, Navigation& navigation,
                                     CertificationId certification)
    : ReadingPage(parent)
    , file_(desk, certification)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_top(
        *deed_buttons(*this, {{"certification.verify", say("&Note a check…"), Icon::check,
                               [&navigation, certification] { navigation.verify_certification(certification); }},
                              {"certification.renew", say("&Renew…"), Icon::plus,
                               [&navigation, certification] { navigation.renew_certification(certification); }},
                              {"certification.sanction", say("&Suspend or revoke…"), Icon::lock,
                               [&navigation, certification] { navigation.sanction_certification(certification); }}}));
    facts_ = add_group<FactRows>(say("Certification"), "certification.facts");
    checks_ = add_group<FactRows>(
        say("Checks with the issuer"), "certification.checks",
        say("Nobody has checked it yet. A paper that was only seen is not verified: ask the issuer."));
    documents_ = add_group<DocumentsPart>(say("Documents"), desk, navigation, DocumentOwner(certification));
    sanctions_ = add_group<FactRows>(say("Suspensions and revocations"), "certification.sanctions", say("None."));
    renewals_ = add_group<FactRows>(say("Renewals"), "certification.renewals",
                                    say("It has not been renewed. A renewal leaves this one as it is."));
    read_again();
}

void CertificationPage::read_again()
{
    const auto state = file_.state();
    banner_->show({to_wx(file_.practitioner_name()),
                   to_wx(file_.title()),
                   to_wx(file_.key()),
                   {{to_wx(state.text), state.tone}}});
    facts_->show(fact_list(file_.facts()));
    checks_->show(fact_list(file_.checks()));
    sanctions_->show(fact_list(file_.sanctions()));
    documents_->read_again();
    renewals_->show(fact_list(file_.renewals()));
}

} // namespace clinic::ui
