#include "forms/care/session_page.h"

#include "forms/care/aftercare_part.h"
#include "forms/care/body_map_shown.h"
#include "forms/documents/documents_part.h"
#include "forms/fact_list.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/table.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"
#include "screens/care/session_lists.h"

#include <wx/sizer.h>

namespace clinic::ui {

SessionPage::SessionPage(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : ReadingPage(parent)
    , desk_(desk)
    , navigation_(navigation)
    , file_(desk, session)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_title(to_wx(file_.title()));
    add_deeds();
    facts_ = add_group<FactRows>(say("What was done"), "session.facts");
    add_injected();
    map_ = add_group<BodyMapShown>(say("Body map"), file_);
    aftercare_ = add_group<AftercarePart>(say("Aftercare"), desk, navigation, session);
    add_check_ins();
    answers_ = add_group<FactRows>(say("Answers at the check-ins"), "session.answers", say("Nobody was asked yet."));
    contacts_ = add_group<FactRows>(say("Contacts with the patient"), "session.contacts", say("Nobody has tried yet."));
    handouts_ = add_group<FactRows>(say("Aftercare handed over"), "session.handouts", say("Not handed over yet."));
    screening_ = add_group<FactRows>(say("Screening before the session"), "session.screening");
    documents_ = add_group<DocumentsPart>(say("Documents"), desk, navigation, DocumentOwner(session));
    addenda_ = add_group<FactRows>(say("Addenda"), "session.addenda", say("Nothing was added since the signature."));
    read_again();
}

void SessionPage::add_deeds()
{
    const SessionId session = file_.session();
    std::vector<DeedButton> deeds{
        {"session.new", say("&New session"), Icon::plus, [this] { navigation_.new_session(file_.patient()); }},
        {"session.report_reaction", say("Report &reaction"), Icon::reactions,
         [this, session] { navigation_.report_reaction(std::nullopt, session); }},
        {"session.add_addendum", say("Add &addendum"), Icon::sessions,
         [this, session] { navigation_.add_addendum(session); }},
        {"session.open_patient", say("&Patient"), Icon::person, [this] { navigation_.open_patient(file_.patient()); }}};
    if (file_.is_sealed())
        deeds.push_back({"session.sealed", say("Sealed &text"), Icon::audit,
                         [this] { navigation_.show_paper(*file_.sealed(), file_.sealed_name()); }});
    deeds.push_back({"session.invalidate", say("Declare in&valid"), Icon::clock,
                     [this, session] { navigation_.invalidate_session(session); }});
    deeds.push_back(
        {"session.hand_over", say("Handed &over"), Icon::check, [this, session] { navigation_.hand_over(session); }});
    deeds.push_back({"session.handout", say("Print &handout"), Icon::print, [this] { print_handout(); }});
    auto* const row = deed_buttons(*this, deeds);
    for (const char* const each :
         {"session.report_reaction", "session.invalidate", "session.handout", "session.hand_over"})
        of_valid_.push_back(FindWindow(each));
    language_ = new Choice<Language>(this, file_.languages());
    ui::name(*language_, "session.handout.language", say("Language of the handout"));
    language_->show(file_.patient_language());
    row->Add(language_, wxSizerFlags().CenterVertical());
    of_valid_.push_back(language_);
    add_top(*row);
}

void SessionPage::add_injected()
{
    auto list = std::make_unique<InjectedList>(desk_, file_.session());
    auto& rows = *list;
    injected_ = add_group<Table>(say("Injected"), "session.injected", say("Injected"), std::move(list));
    injected_->on_open = [this, &rows](long row) {
        std::visit(
            [this](auto id) {
                if constexpr (std::is_same_v<decltype(id), PrpId>)
                    navigation_.open_prp(id);
                else
                    navigation_.open_trace(id);
            },
            rows.at(row).leads_to);
    };
}

void SessionPage::add_check_ins()
{
    auto list = std::make_unique<CheckInList>(desk_, file_.session());
    auto& rows = *list;
    check_ins_ = add_group<Table>(say("Check-ins"), "session.check_ins", say("Check-ins"), std::move(list));
    check_ins_->on_open = [this, &rows](long row) {
        if (rows.at(row).open)
            navigation_.close_check_in(rows.at(row).id);
    };
}

void SessionPage::print_handout()
{
    const auto language = language_->chosen().value_or(file_.patient_language());
    navigation_.show_paper(file_.handout(language), file_.handout_name());
}

void SessionPage::read_again()
{
    banner_->show(banner_text(file_.head()));
    facts_->show(fact_list(file_.facts()));
    injected_->read_again();
    map_->read_again();
    screening_->show(fact_list(file_.screening()));
    addenda_->show(fact_list(file_.addenda()));
    documents_->read_again();
    aftercare_->read_again();
    check_ins_->read_again();
    answers_->show(fact_list(file_.answers()));
    contacts_->show(fact_list(file_.contacts()));
    handouts_->show(fact_list(file_.handouts()));
    for (auto* const each : of_valid_)
        each->Show(file_.counts());
    Layout();
}

} // namespace clinic::ui
