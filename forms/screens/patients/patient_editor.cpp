#include "screens/patients/patient_editor.h"

#include "services/patients/patients.h"

namespace clinic {

PatientDraft PatientEditor::draft() const
{
    if (editing_)
        if (const auto row = desk_.records.patients().patient(*editing_))
            return row->patient;
    PatientDraft draft;
    draft.language = desk_.words.language();
    if (const auto clinic = desk_.records.clinic().clinic())
        draft.language = clinic->language;
    return draft;
}

std::vector<Told> PatientEditor::objections(const PatientDraft& draft) const
{
    return told(desk_, check_patient(desk_.records, draft, editing_));
}

SaveOutcome<PatientId> PatientEditor::save(const PatientDraft& draft)
{
    return told(desk_, editing_ ? amend_patient(desk_.records, desk_.deed(), *editing_, draft)
                                : add_patient(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
