#include "forms/care/course_page.h"

#include "forms/fact_list.h"
#include "forms/kit/deed_buttons.h"
#include "forms/patients/patient_banner.h"
#include "forms/words.h"

#include <wx/sizer.h>

namespace clinic::ui {

CoursePage::CoursePage(wxWindow* parent, Desk& desk, Navigation& navigation, CourseId course)
    : ReadingPage(parent)
    , desk_(desk)
    , file_(desk, course)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    add_title(to_wx(file_.title()));
    const PatientId patient = file_.patient();
    add_top(*deed_buttons(*this, {{"course.new_session", say("&New session"), Icon::plus,
                                   [&navigation, patient] { navigation.new_session(patient); }},
                                  {"course.end", say("&End the course"), Icon::clock,
                                   [&navigation, course] { navigation.end_course(course); }},
                                  {"course.open_patient", say("&Patient"), Icon::person,
                                   [&navigation, patient] { navigation.open_patient(patient); }}}));
    end_ = FindWindow("course.end");
    facts_ = add_group<FactRows>(say("What was planned"), "course.facts");
    sessions_ = add_group<FactRows>(say("Sessions"), "course.sessions", say("No session was given."));
    read_again();
}

void CoursePage::read_again()
{
    banner_->show(banner_text(patient_head(desk_, file_.patient())));
    facts_->show(fact_list(file_.facts()));
    sessions_->show(fact_list(file_.sessions()));
    end_->Show(file_.runs());
    Layout();
}

} // namespace clinic::ui
