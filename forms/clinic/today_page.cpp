#include "forms/clinic/today_page.h"

#include "forms/kit/choice.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/navigation.h"
#include "forms/words.h"
#include "screens/clinic/today_list.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

void open(Navigation& navigation, const TodayList::Step& step)
{
    struct Opened {
        Navigation& navigation;
        void operator()(const TodayList::UrgentStep& step) const { navigation.add_contact(step.session); }
        void operator()(const TodayList::HandoutStep& step) const { navigation.hand_over(step.session); }
        void operator()(DraftId id) const { navigation.resume_session(id); }
        void operator()(CheckInId id) const { navigation.close_check_in(id); }
        void operator()(SessionId id) const { navigation.open_session(id); }
        void operator()(CourseId id) const { navigation.open_course(id); }
        void operator()(const TodayList::SeeReactionStep& step) const { navigation.follow_reaction(step.reaction); }
        void operator()(const TodayList::DirectStep& step) const { navigation.direct(step.reaction); }
        void operator()(ReactionId id) const { navigation.assess_reaction(id); }
        void operator()(ChangeRequestId id) const { navigation.open_change(id); }
        void operator()(RequestId id) const { navigation.open_request(id); }
        void operator()(CertificationId id) const { navigation.open_certification(id); }
        void operator()(LotId id) const { navigation.open_trace(id); }
        void operator()(VialId id) const { navigation.waste_vial(id); }
    };
    std::visit(Opened{navigation}, step);
}

wxString nothing_waits()
{
    return say("Nothing waits. Check-ins, unsigned sessions, reactions, "
               "requests and expiries will be listed here when they are due.");
}

/// The worklist with two choices above it: which kind of work, and whose. Both begin with all of it.
class TodayPage final : public ListPage {
public:
    /// `today` is in `list`.
    TodayPage(wxWindow* parent, const ListLabel& label, TodayList& today, std::unique_ptr<TodayList> list)
        : ListPage(parent, label, std::move(list))
        , today_(today)
    {
        auto* const panel = new wxPanel(this);
        kind_ = new Choice<std::optional<WorkKind>>(panel, today.kinds());
        whose_ = new Choice<std::optional<PractitionerId>>(panel, today.persons());
        ui::name(*kind_, "today.kind", say("Kind of work"));
        ui::name(*whose_, "today.whose", say("Whose work"));
        kind_->SetSelection(0);
        whose_->SetSelection(0);
        kind_->Bind(wxEVT_CHOICE, [this](const wxCommandEvent&) { keep_to_chosen(); });
        whose_->Bind(wxEVT_CHOICE, [this](const wxCommandEvent&) { keep_to_chosen(); });
        auto* const row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(kind_, wxSizerFlags().CenterVertical());
        row->AddSpacer(FromDIP(look::beside));
        row->Add(whose_, wxSizerFlags().CenterVertical());
        panel->SetSizer(row);
        add_filter(*panel);
    }

    void read_again() override
    {
        if (whose_)
            offer_persons();
        ListPage::read_again();
    }

private:
    /// Somebody new may have come since.
    void offer_persons()
    {
        whose_->offer(today_.persons());
        if (whose_->GetSelection() == wxNOT_FOUND)
            whose_->SetSelection(0);
    }

    void keep_to_chosen()
    {
        today_.keep_to(kind_->chosen().value_or(std::nullopt), whose_->chosen().value_or(std::nullopt));
        const bool all = kind_->GetSelection() == 0 && whose_->GetSelection() == 0;
        say_when_empty(all ? nothing_waits() : say("Nothing of this waits. Choose above what else to show."));
        read_again();
    }

    TodayList& today_;
    Choice<std::optional<WorkKind>>* kind_ = nullptr;
    Choice<std::optional<PractitionerId>>* whose_ = nullptr;
};

} // namespace

ListPage* make_today_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    auto list = std::make_unique<TodayList>(desk);
    auto& today = *list;
    auto* const page = new TodayPage(parent,
                                     {.id = "today",
                                      .title = say("Today"),
                                      .find_hint = say("Patient, number or kind"),
                                      .empty_sentence = nothing_waits()},
                                     today, std::move(list));
    page->set_new(say("New session"), [&navigation] { navigation.new_session(std::nullopt); });
    page->on_open = [&navigation, &today](long row) { open(navigation, today.step_of(row)); };
    return page;
}

} // namespace clinic::ui
