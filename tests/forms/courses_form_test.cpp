#include "forms/clinic_window.h"
#include "services/care/courses.h"

#include <wx/choice.h>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Her face is treated today, and the page of that session is open.
class OnASession {
public:
    OnASession()
    {
        session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
        at.paths.open_session(session);
        at.page<ui::SessionPage>();
    }
    [[nodiscard]] const CareStore& care() const { return at.clinic.records.care(); }

    ClinicWindow at;
    SessionId session{0};
};

} // namespace

TEST_CASE("a course is planned by keyboard, counts what was signed, and stands on the patient's page",
          "[forms][course]")
{
    OnASession on;
    auto& at = on.at;
    at.paths.plan_course(at.clinic.eleni);
    at.page<ui::CourseForm>();
    key('S', wxMOD_CONTROL);
    CHECK(on.care().courses_of(at.clinic.eleni).empty()); // nobody said how many, and how far apart
    CHECK(is_shown("objections"));
    put(line_of("course.planned"), "2.5");
    put(line_of("course.interval"), "14");
    key('S', wxMOD_CONTROL);
    CHECK(on.care().courses_of(at.clinic.eleni).empty());
    put(line_of("course.planned"), "6");
    picture(*at.window, "course_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto courses = on.care().courses_of(at.clinic.eleni);
    REQUIRE(courses.size() == 1);
    CHECK(courses.front().course.region == Region::face); // as in the session before
    CHECK(courses.front().course.planned == 6);
    CHECK(courses.front().course.interval == 14);
    CHECK(course_standing(at.clinic.records, courses.front()).sessions.size() == 1);

    at.paths.open_course(courses.front().id);
    at.page<ui::CoursePage>();
    picture(*at.window, "course_page");
    press("course.end");
    at.page<ui::CourseEndForm>();
    put(line_of("course_end.reason"), "Moves to another city.");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 2; }));
    at.page<ui::CoursePage>();
    CHECK(until([] { return !is_shown("course.end"); }));
    at.paths.open_patient(at.clinic.eleni);
    at.page<ui::PatientPage>();
    picture(*at.window, "patient_with_course");
}

TEST_CASE("a signed session is declared invalid with a reason, and offers from then on what is left of it",
          "[forms][invalid]")
{
    OnASession on;
    auto& at = on.at;
    press("session.invalidate");
    at.page<ui::InvalidationForm>();
    put(line_of("invalidation.reason"), "wrong");
    key('S', wxMOD_CONTROL);
    CHECK(on.care().session(on.session)->row.state == SessionState::signed_off);
    put(line_of("invalidation.reason"), "Written down for the wrong patient.");
    picture(*at.window, "invalidation_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(on.care().session(on.session)->row.state == SessionState::invalid);
    at.page<ui::SessionPage>();
    CHECK(until([] { return !is_shown("session.invalidate"); }));
    CHECK_FALSE(is_shown("session.handout"));
    CHECK_FALSE(is_shown("session.hand_over"));
    CHECK_FALSE(is_shown("session.report_reaction"));
    CHECK(is_shown("session.add_addendum"));
    CHECK(is_shown("session.sealed"));
    picture(*at.window, "session_invalid");
}

TEST_CASE("an item gets another end for this patient, and a product is recommended, by keyboard", "[forms][handout]")
{
    OnASession on;
    auto& at = on.at;
    const auto rows = on.care().aftercare_of(on.session);
    const auto pool =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.line.code == "NO_POOL"; })->id;
    at.paths.change_aftercare(pool);
    at.page<ui::AftercareChangeForm>();
    put(line_of("aftercare_change.until"), "01/12/2026");
    put(line_of("aftercare_change.until.time"), "9:00");
    key('S', wxMOD_CONTROL);
    CHECK_FALSE(on.care().aftercare_item(pool)->changed); // nobody said why
    put(line_of("aftercare_change.reason"), "The skin is still red.");
    picture(*at.window, "aftercare_change_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(on.care().aftercare_item(pool)->changed->reason == "The skin is still red.");

    at.paths.give_advice(on.session);
    at.page<ui::AdviceForm>();
    choose("advice.kind", "To avoid");
    CHECK(until([] { return !is_shown("advice.how"); }));
    choose("advice.kind", "Product");
    CHECK(until([] { return is_shown("advice.how"); }));
    put(line_of("advice.text"), "Zinc cream");
    put(line_of("advice.how"), "thinly, every morning");
    put(line_of("advice.until"), "06/12/2026");
    picture(*at.window, "advice_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 2; }));
    const auto advice = on.care().advice_of(on.session);
    REQUIRE(advice.size() == 1);
    CHECK(advice.front().advice.how == "thinly, every morning");
    CHECK(at.desk.zone().day_of(*advice.front().advice.until) == day_from_iso("2026-12-06"));
    at.page<ui::SessionPage>();
    focus(find("session.aftercare.advise"));
    picture(*at.window, "session_with_advice");
}

TEST_CASE("the aftercare is put into the patient's hands by keyboard, and the session's page says how",
          "[forms][handout]")
{
    OnASession on;
    auto& at = on.at;
    press("session.hand_over");
    at.page<ui::HandoutForm>();
    key('S', wxMOD_CONTROL);
    CHECK(on.care().handouts_of(on.session).empty()); // how it was taken is not guessed
    choose("handout.acknowledged", "Told it back in own words");
    picture(*at.window, "handout_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto handouts = on.care().handouts_of(on.session);
    REQUIRE(handouts.size() == 1);
    CHECK(handouts.front().handout.acknowledged == Acknowledgement::repeated);
    CHECK(handouts.front().handout.way == HandoutWay::paper);
    at.page<ui::SessionPage>();
    picture(*at.window, "session_handed_over");
}
