#include "forms/care/reason_form.h"

#include "forms/objecting.h"
#include "forms/patients/patient_banner.h"
#include "forms/saving.h"
#include "forms/words.h"

namespace clinic::ui {

namespace {

wxString about_session(const SessionFile& file)
{
    return to_wx(file.title()) + '\n' +
           say("It stays readable as it was signed, with your reason and name beside it. From then on it counts "
               "nowhere: "
               "not in audits, stock or courses; its check-ins are no longer due. If the patient was treated "
               "differently, write that down as a session of its own.");
}

} // namespace

ReasonForm::ReasonForm(wxWindow* parent, Desk& desk, PatientId patient, const wxString& title, const wxString& about,
                       const char* field, const wxString& verb)
    : FormPage(parent, title, about)
{
    show_patient_on(*this, desk, patient);
    group({});
    reason_ =
        add<TextArea>({.id = field, .text = say("&Reason"), .hint = say("At least 10 characters."), .required = true});
    finish(verb);
}

InvalidationForm::InvalidationForm(wxWindow* parent, Desk& desk, Navigation& navigation, SessionId session)
    : ReasonForm(parent, desk, SessionFile(desk, session).patient(), say("Declare the session invalid"),
                 about_session(SessionFile(desk, session)), "invalidation.reason", say("Declare invalid"))
    , file_(desk, session)
    , navigation_(navigation)
{
}

std::vector<Objection> InvalidationForm::objections() const
{
    return ui::objections(file_.objections_to_invalidating(reason()));
}

bool InvalidationForm::save()
{
    return is_saved(*this, navigation_, file_.invalidate(reason()));
}

CourseEndForm::CourseEndForm(wxWindow* parent, Desk& desk, Navigation& navigation, CourseId course)
    : ReasonForm(parent, desk, CourseFile(desk, course).patient(), say("End the course"),
                 to_wx(CourseFile(desk, course).title()), "course_end.reason", say("End the course"))
    , file_(desk, course)
    , navigation_(navigation)
{
}

std::vector<Objection> CourseEndForm::objections() const
{
    return ui::objections(file_.objections(reason()));
}

bool CourseEndForm::save()
{
    return is_saved(*this, navigation_, file_.end(reason()));
}

PhotoHidingForm::PhotoHidingForm(wxWindow* parent, Desk& desk, Navigation& navigation, PhotoId photo)
    : ReasonForm(parent, desk, PhotoFile(desk, photo).patient(), say("Hide the photograph"),
                 to_wx(PhotoFile(desk, photo).title()) + '\n' +
                     say("Nobody is shown it any more. It stays in the record, with your reason and name."),
                 "photo_hiding.reason", say("Hide"))
    , file_(desk, photo)
    , navigation_(navigation)
{
}

std::vector<Objection> PhotoHidingForm::objections() const
{
    return ui::objections(file_.objections_to_hiding(reason()));
}

bool PhotoHidingForm::save()
{
    return is_saved(*this, navigation_, file_.hide(reason()));
}

PrpInvalidationForm::PrpInvalidationForm(wxWindow* parent, Desk& desk, Navigation& navigation, PrpId prp)
    : ReasonForm(parent, desk, PrpFile(desk, prp).patient(), say("Declare the preparation invalid"),
                 to_wx(PrpFile(desk, prp).title()) + '\n' +
                     say("It stays readable, with your reason and name beside it, and is never injected."),
                 "prp_invalidation.reason", say("Declare invalid"))
    , file_(desk, prp)
    , navigation_(navigation)
{
}

std::vector<Objection> PrpInvalidationForm::objections() const
{
    return ui::objections(file_.objections(reason()));
}

bool PrpInvalidationForm::save()
{
    return is_saved(*this, navigation_, file_.invalidate(reason()));
}

} // namespace clinic::ui
