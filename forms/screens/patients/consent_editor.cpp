#include "screens/patients/consent_editor.h"

#include "domain/care/agreed.h"
#include "records/documents.h"
#include "records/formulas.h"
#include "reports/consent_text.h"
#include "reports/drawn_signature.h"
#include "reports/papers/consent.h"
#include "services/patients/consents.h"

namespace clinic {

bool ConsentEditor::minor() const
{
    const auto row = desk_.records.patients().patient(patient());
    return row && is_minor(row->patient.born, desk_.today());
}

std::vector<Named<DocumentId>> ConsentEditor::scans() const
{
    std::vector<Named<DocumentId>> found;
    for (const auto& row : desk_.records.documents().documents_of(DocumentOwner(patient())))
        if (row.document.type == DocumentType::consent && !row.replaced_by)
            found.push_back({row.id, row.key, row.key + ", " + row.document.title});
    return found;
}

ConsentDraft ConsentEditor::draft() const
{
    ConsentDraft draft = begun_;
    if (!draft.subject)
        draft.subject = ConsentSubject::treatment;
    if (!draft.practitioner)
        draft.practitioner = choices_.only_practitioner();
    draft.language = desk_.records.patients().patient(patient()).value().patient.language;
    draft.way = ConsentWay::drawn;
    draft.decided = desk_.records.now();
    return draft;
}

Words ConsentEditor::words_of(const ConsentDraft& draft) const
{
    return draft.language ? desk_.words.in(*draft.language) : desk_.words;
}

ConsentDraft ConsentEditor::with_text(ConsentDraft draft) const
{
    read_by(draft, words_of(draft), consent_reading(desk_.records, draft));
    return draft;
}

std::optional<papers::Document> ConsentEditor::paper(const ConsentDraft& draft) const
{
    const auto reading = consent_reading(desk_.records, draft);
    return reading ? std::optional(papers::consent_to_sign(*reading, words_of(draft))) : std::nullopt;
}

std::string ConsentEditor::paper_name() const
{
    return desk_.words("Consent") + ' ' + desk_.records.patients().patient(patient()).value().key;
}

std::vector<Told> ConsentEditor::objections(const ConsentDraft& draft) const
{
    return told(desk_, check_consent(desk_.records, with_text(draft)));
}

SaveOutcome<ConsentId> ConsentEditor::save(const ConsentDraft& draft)
{
    return told(desk_, record_consent(desk_.records, desk_.deed(), with_text(draft)));
}

void ConsentEditor::paint(cairo_t* canvas, const DrawnSignature& signature, double width, bool dark)
{
    papers::paint(canvas, signature, width, dark ? papers::Ink{0.92, 0.93, 0.95} : papers::black_ink);
}

std::string consent_standing(const Desk& desk, const SessionDraft& draft)
{
    const auto version = draft.version ? desk.records.formulas().on_file(*draft.version) : std::nullopt;
    const auto question = asked_to_agree(draft, version);
    if (!question)
        return desk.words("Choose formula and indication first.");
    const auto all = desk.records.patients().consents_of(*draft.patient);
    const Moment now = desk.records.now();
    const auto in_time = standing_of(all, *question, draft.ended.value_or(now), desk.zone());
    const auto standing = in_time ? in_time : standing_of(all, *question, now, desk.zone());
    if (!standing)
        return desk.words("Not asked yet.");
    return fill(in_time ? desk.words("{state}: {key}, {moment}")
                        : desk.words("Decided only after the session had ended: {key}, {moment}"),
                {{"state", name_of(desk.words, standing->state)},
                 {"key", standing->decision->key},
                 {"moment", desk.zone().to_people(*standing->decision->consent.decided)}});
}

} // namespace clinic
