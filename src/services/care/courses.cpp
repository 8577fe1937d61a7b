#include "services/care/courses.h"

#include "records/clinic.h"
#include "records/patients.h"

namespace clinic {

namespace {

CourseFacts facts_for(const Stores& stores, const CourseDraft& draft)
{
    CourseFacts facts;
    if (!draft.patient || !stores.patients().patient(*draft.patient))
        return facts;
    facts.patient_known = true;
    facts.today = zone_of(stores.clinic()).day_of(stores.now());
    facts.courses = stores.care().courses_of(*draft.patient);
    facts.sessions = stores.care().course_sessions_of(*draft.patient);
    return facts;
}

CourseEndFacts facts_for(const Stores& stores, const CourseEndDraft& draft)
{
    const auto course = draft.course ? stores.care().course(*draft.course) : std::nullopt;
    return course ? CourseEndFacts{.state = course_standing(stores, *course).state} : CourseEndFacts{};
}

} // namespace

Outcome<Saved<CourseId>, CourseViolations> plan_course(Records& records, const Deed& deed, const CourseDraft& draft)
{
    return perform<CourseId, CourseRule>(records, deed, Right::create_session, "course.plan",
                                         [&](Change& change) -> Outcome<Added<CourseId>, CourseViolations> {
                                             const auto course = Course::accept(draft, facts_for(change, draft));
                                             if (!course)
                                                 return course.reasons();
                                             return change.care().add(*course, change.now(), deed.actor.name);
                                         });
}

CourseViolations check_course(const Stores& stores, const CourseDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<CourseId>, CourseEndViolations> end_course(Records& records, const Deed& deed,
                                                         const CourseEndDraft& draft)
{
    return perform<CourseId, CourseEndRule>(records, deed, Right::create_session, "course.end",
                                            [&](Change& change) -> Outcome<Added<CourseId>, CourseEndViolations> {
                                                const auto end = CourseEnd::accept(draft, facts_for(change, draft));
                                                if (!end)
                                                    return end.reasons();
                                                return change.care().add(*end, change.now(), deed.actor.name);
                                            });
}

CourseEndViolations check_course_end(const Stores& stores, const CourseEndDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

CourseStandings course_standings(const Stores& stores, PatientId patient)
{
    return standings_of(stores.care().courses_of(patient), stores.care().course_sessions_of(patient));
}

CourseStanding course_standing(const Stores& stores, const CourseOnFile& course)
{
    return course_standings(stores, course.course.patient.value()).at(course.id);
}

std::vector<RunningCourse> running_courses(const Stores& stores)
{
    std::vector<RunningCourse> running;
    for (auto& course : stores.care().courses_not_ended()) {
        auto standing = course_standing(stores, course);
        if (standing.state == CourseState::running)
            running.push_back({std::move(course), std::move(standing)});
    }
    return running;
}

} // namespace clinic
