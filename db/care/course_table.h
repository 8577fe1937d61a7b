#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"
#include "records/clinic.h"

namespace clinic::db {

/// The SQL about courses and their ends, which are only ever added. Days are those of the clinic's own clock.
class CourseTable {
public:
    CourseTable(Connection& record, Writing* writing, const ClinicStore& clinic)
        : record_(record)
        , writing_(writing)
        , clinic_(clinic)
    {
    }

    [[nodiscard]] std::vector<CourseOnFile> of(PatientId) const;
    [[nodiscard]] std::vector<CourseOnFile> not_ended() const;
    [[nodiscard]] std::optional<CourseOnFile> find(CourseId) const;
    [[nodiscard]] std::vector<CourseSession> sessions_of(PatientId) const;

    Added<CourseId> add(const CourseDraft&, Moment at, const std::string& by);
    Added<CourseId> end(const CourseEndDraft&, Moment at, const std::string& by);

private:
    Connection& record_;
    Writing* writing_;
    const ClinicStore& clinic_;
};

[[nodiscard]] KindOfThing course_kind();

} // namespace clinic::db
