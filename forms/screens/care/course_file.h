#pragma once

#include "screens/care/session_file.h"
#include "services/care/courses.h"

namespace clinic {

/// A course as it was planned, where it is, and its end being written.
class CourseFile {
public:
    CourseFile(Desk& desk, CourseId course) : desk_(desk), course_(course) {}

    [[nodiscard]] PatientId patient() const { return on_file().course.patient.value(); }
    [[nodiscard]] std::string title() const; // "Course CU-000012: Hair restoration, Scalp"
    [[nodiscard]] bool runs() const { return standing().state == CourseState::running; }
    [[nodiscard]] std::vector<SessionFile::Fact> facts() const;
    /// "1 of 6" with the session's day and number; then the days on which the others are due, as far as they are known.
    [[nodiscard]] std::vector<SessionFile::Fact> sessions() const;

    [[nodiscard]] std::vector<Told> objections(const std::string& reason) const
    {
        return told(desk_, check_course_end(desk_.records, {.course = course_, .reason = reason}));
    }
    SaveOutcome<CourseId> end(const std::string& reason)
    {
        return told(desk_, end_course(desk_.records, desk_.deed(), {.course = course_, .reason = reason}));
    }

private:
    [[nodiscard]] CourseOnFile on_file() const { return desk_.records.care().course(course_).value(); }
    [[nodiscard]] CourseStanding standing() const { return course_standing(desk_.records, on_file()); }

    Desk& desk_;
    CourseId course_;
};

/// "2 of 6 sessions, the next from 12/12/2026".
[[nodiscard]] std::string course_text(const Words&, const CourseOnFile&, const CourseStanding&);
/// "Hair restoration, Scalp".
[[nodiscard]] std::string course_title(const Words&, const CourseOnFile&);

} // namespace clinic
