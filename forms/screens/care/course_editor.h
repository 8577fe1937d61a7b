#pragma once

#include "screens/named.h"
#include "screens/told.h"
#include "services/care/courses.h"

namespace clinic {

/// A plan of sessions being written for a patient.
class CourseEditor {
public:
    CourseEditor(Desk& desk, PatientId patient) : desk_(desk), patient_(patient) {}

    [[nodiscard]] PatientId patient() const { return patient_; }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] std::vector<Named<Indication>> indications() const { return all_named<Indication>(desk_.words); }
    [[nodiscard]] std::vector<Named<Region>> regions() const { return all_named<Region>(desk_.words); }
    /// From today, for what the last session treated; how many and how far apart is never guessed.
    [[nodiscard]] CourseDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const CourseDraft& draft) const
    {
        return told(desk_, check_course(desk_.records, draft));
    }
    SaveOutcome<CourseId> save(const CourseDraft& draft)
    {
        return told(desk_, plan_course(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    PatientId patient_;
};

} // namespace clinic
