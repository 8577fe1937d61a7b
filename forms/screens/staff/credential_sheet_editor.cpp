#include "screens/staff/credential_sheet_editor.h"

#include "base/sha256.h"
#include "records/patients.h"
#include "reports/papers/credentials.h"
#include "reports/pdf.h"

namespace clinic {

namespace {

constexpr std::size_t most_receivers = 20;

} // namespace

std::vector<Choosable<PatientId>> CredentialSheetEditor::patients(const std::string& typed) const
{
    std::vector<Choosable<PatientId>> all;
    for (const auto& row :
         desk_.records.patients().patients({.text = typed, .sorted_by = {}, .most = most_receivers}).rows)
        all.push_back({row.id, row.key, full_name(row.patient)});
    return all;
}

std::optional<Language> CredentialSheetEditor::language_of(PatientId id) const
{
    const auto row = desk_.records.patients().patient(id);
    return row ? std::optional(row->patient.language) : std::nullopt;
}

papers::Document CredentialSheetEditor::paper(Language language) const
{
    return papers::credentials(credential_sheet_of(desk_.records, desk_.actor, practitioner_, desk_.today()),
                               desk_.words.in(language));
}

std::vector<Told> CredentialSheetEditor::objections(HandoverDraft draft) const
{
    draft.paper_digest = sha256({}); // the sheet is made at the very end
    return told(desk_, check_handover(desk_.records, draft));
}

SaveOutcome<HandoverId> CredentialSheetEditor::hand_over(HandoverDraft draft, const papers::Document& paper)
{
    draft.paper_digest = sha256(papers::pdf_bytes(paper));
    return told(desk_, hand_over_credentials(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
