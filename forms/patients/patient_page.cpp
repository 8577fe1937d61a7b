#include "forms/patients/patient_page.h"

#include "domain/documents/document.h"
#include "domain/patients/consent.h"
#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/empty_state.h"
#include "forms/kit/look.h"
#include "forms/kit/timeline.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

namespace {

Icon icon_of(PatientFile::Kind kind)
{
    switch (kind) {
    case PatientFile::Kind::session: return Icon::sessions;
    case PatientFile::Kind::check_in: return Icon::clock;
    case PatientFile::Kind::reaction: return Icon::reactions;
    case PatientFile::Kind::request: return Icon::requests;
    case PatientFile::Kind::handover: return Icon::staff;
    case PatientFile::Kind::consent: return Icon::check;
    case PatientFile::Kind::course: return Icon::today;
    case PatientFile::Kind::photos: return Icon::camera;
    case PatientFile::Kind::prp: return Icon::formulas;
    }
    return Icon::sessions;
}

struct Opened {
    Navigation& navigation;
    void operator()(SessionId id) const { navigation.open_session(id); }
    void operator()(ReactionId id) const { navigation.open_reaction(id); }
    void operator()(CheckInId id) const { navigation.close_check_in(id); }
    void operator()(RequestId id) const { navigation.open_request(id); }
    void operator()(PractitionerId id) const { navigation.open_practitioner(id); }
    void operator()(ConsentId id) const { navigation.open_consent(id); }
    void operator()(CourseId id) const { navigation.open_course(id); }
    void operator()(PrpId id) const { navigation.open_prp(id); }
    void operator()(PatientId id) const { navigation.open_photos(id); }
};

} // namespace

PatientPage::PatientPage(wxWindow* parent, Desk& desk, Navigation& navigation, PatientId patient)
    : wxPanel(parent)
    , desk_(desk)
    , navigation_(navigation)
    , file_(desk, patient)
    , banner_(new Banner(this))
{
    auto* const deeds = make_deeds();
    timeline_ = new Timeline(this, "patient.history", say("History"));
    timeline_->on_open = [this](std::size_t entry) { std::visit(Opened{navigation_}, entries_[entry].thing); };
    empty_ = new EmptyState(this, "patient.history");
    empty_->say_this(say("Sessions, reactions, check-ins and requests of this patient will be listed here."),
                     say("New session"), [this] { navigation_.new_session(file_.patient()); });
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(banner_, wxSizerFlags().Expand());
    whole->AddSpacer(FromDIP(look::beside));
    whole->Add(deeds, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    whole->AddSpacer(FromDIP(look::beside));
    whole->Add(timeline_, wxSizerFlags(1).Expand());
    whole->Add(empty_, wxSizerFlags(1).Expand());
    SetSizer(whole);
    read_again();
}

wxSizer* PatientPage::make_deeds()
{
    const PatientId id = file_.patient();
    return deed_buttons(
        *this,
        {{"patient.new_session", say("&New session"), Icon::plus, [this, id] { navigation_.new_session(id); }},
         {"patient.report_reaction", say("Report &reaction"), Icon::reactions,
          [this, id] { navigation_.report_reaction(id, std::nullopt); }},
         {"patient.take_history", say("Medical &history"), Icon::audit, [this, id] { navigation_.take_history(id); }},
         {"patient.take_consent", say("Conse&nt"), Icon::check,
          [this, id] { navigation_.take_consent({.patient = id}); }},
         {"patient.plan_course", say("C&ourse"), Icon::today, [this, id] { navigation_.plan_course(id); }},
         {"patient.prepare_prp", say("Prepare PR&P"), Icon::formulas, [this, id] { navigation_.prepare_prp(id); }},
         {"patient.photos", say("Pho&tographs"), Icon::camera, [this, id] { navigation_.open_photos(id); }},
         {"patient.new_request", say("Request &documents"), Icon::requests,
          [this, id] { navigation_.new_request(id); }},
         {"patient.documents", say("&Attachments"), Icon::import,
          [this, id] { navigation_.open_documents(DocumentOwner(id)); }},
         {"patient.edit", say("&Change"), Icon::person, [this, id] { navigation_.edit_patient(id); }}});
}

void PatientPage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, file_.patient())));
    entries_ = file_.history();
    std::vector<TimelineEntry> shown;
    for (const auto& entry : entries_)
        shown.push_back({to_wx(entry.date), to_wx(entry.below), icon_of(entry.kind), to_wx(entry.title),
                         to_wx(entry.detail), entry.tone});
    timeline_->show(shown);
    timeline_->Show(!entries_.empty());
    empty_->Show(entries_.empty());
    Layout();
}

void PatientPage::SetFocus()
{
    if (timeline_->IsShown())
        timeline_->SetFocus();
    else
        empty_->SetFocus();
}

} // namespace clinic::ui
