#include "screens/staff/certification_editor.h"

namespace clinic {

CertificationDraft CertificationEditor::draft() const
{
    CertificationDraft draft{.practitioner = practitioner_};
    if (!renews_)
        return draft;
    const auto before = desk_.records.staff().certification(*renews_).value().certification;
    draft.type = before.type;
    draft.issuer = before.issuer;
    draft.number = before.number;
    if (before.expires)
        draft.issued = *before.expires + std::chrono::days(1);
    draft.covers = before.covers;
    draft.jurisdiction = before.jurisdiction;
    draft.conditions = before.conditions;
    draft.renews = renews_;
    return draft;
}

} // namespace clinic
