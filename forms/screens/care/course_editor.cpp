#include "screens/care/course_editor.h"

namespace clinic {

CourseDraft CourseEditor::draft() const
{
    CourseDraft draft{.patient = patient_, .begins = desk_.today()};
    const auto sessions = desk_.records.care().course_sessions_of(patient_);
    if (!sessions.empty()) {
        draft.indication = sessions.back().indication;
        draft.region = sessions.back().region;
    }
    return draft;
}

} // namespace clinic
