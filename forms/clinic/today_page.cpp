#include "forms/clinic/today_page.h"

#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/clinic/today_list.h"

namespace clinic::ui {

namespace {

void open(Navigation& navigation, const TodayList::Step& step)
{
    struct Opened {
        Navigation& navigation;
        void operator()(const TodayList::UrgentStep& step) const { navigation.add_contact(step.session); }
        void operator()(DraftId id) const { navigation.resume_session(id); }
        void operator()(CheckInId id) const { navigation.close_check_in(id); }
        void operator()(SessionId id) const { navigation.open_session(id); }
        void operator()(ReactionId id) const { navigation.assess_reaction(id); }
        void operator()(RequestId id) const { navigation.open_request(id); }
        void operator()(CertificationId id) const { navigation.open_certification(id); }
        void operator()(LotId id) const { navigation.open_trace(id); }
        void operator()(VialId id) const { navigation.waste_vial(id); }
    };
    std::visit(Opened{navigation}, step);
}

} // namespace

ListPage* make_today_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<TodayList>(desk);
    const auto& today = *list;
    auto* const page =
        new ListPage(parent,
                     {.id = "today",
                      .title = say("Today"),
                      .find_hint = say("Patient, number or kind"),
                      .empty_sentence = say("Nothing waits. Check-ins, unsigned sessions, reactions, "
                                            "requests and expiries will be listed here when they are due.")},
                     std::move(list));
    page->set_new(say("New session"), [&navigation] { navigation.new_session(std::nullopt); });
    page->on_open = [&navigation, &today](long row) { open(navigation, today.step_of(row)); };
    return page;
}

} // namespace clinic::ui
