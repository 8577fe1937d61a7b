#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Puts a plan of sessions down for a patient.
Outcome<Saved<CourseId>, CourseViolations> plan_course(Records&, const Deed&, const CourseDraft&);
[[nodiscard]] CourseViolations check_course(const Stores&, const CourseDraft&);

/// Ends a course before its last session.
Outcome<Saved<CourseId>, CourseEndViolations> end_course(Records&, const Deed&, const CourseEndDraft&);
[[nodiscard]] CourseEndViolations check_course_end(const Stores&, const CourseEndDraft&);

/// Where all courses of a patient are.
[[nodiscard]] CourseStandings course_standings(const Stores&, PatientId);
[[nodiscard]] CourseStanding course_standing(const Stores&, const CourseOnFile&);

/// A running course, and where it is.
struct RunningCourse {
    CourseOnFile course;
    CourseStanding standing;
};
/// Oldest first.
[[nodiscard]] std::vector<RunningCourse> running_courses(const Stores&);

} // namespace clinic
