#include "db/patients/consent_table.h"

#include "base/sha256.h"

namespace clinic::db {

namespace {

const std::string select_consent =
    "SELECT consent.*, coalesce(version.key, '') AS version_key, coalesce(version.content_hash, '') AS content_hash, "
    "version.formula_id, consent_withdrawal.at AS withdrawn, coalesce(consent_withdrawal.note, '') AS withdrawal_note "
    "FROM consent LEFT JOIN version ON version.id = consent.version_id "
    "LEFT JOIN consent_withdrawal ON consent_withdrawal.consent_id = consent.id ";
const std::string select_consent_text =
    "SELECT id, key, subject, language, body, written_at, written_by FROM consent_text ";

ConsentDraft consent_draft_in(const Statement& row)
{
    return {.patient = row.get<PatientId>("patient_id"),
            .subject = row.get<ConsentSubject>("subject"),
            .version = row.get<std::optional<VersionId>>("version_id"),
            .indication = row.get<std::optional<Indication>>("indication"),
            .practitioner = row.get<PractitionerId>("practitioner_id"),
            .language = row.get<Language>("language"),
            .form = row.get<std::string>("form"),
            .text = row.get<std::string>("text"),
            .decision = row.get<ConsentDecision>("decision"),
            .decided = row.get<Moment>("decided_at"),
            .way = row.get<std::optional<ConsentWay>>("way"),
            .signature = signature_from(row.get<std::string>("signature")).value_or(DrawnSignature{}),
            .scan = row.get<std::optional<DocumentId>>("document_id"),
            .guardian = row.get<std::string>("guardian"),
            .interpreter = row.get<std::string>("interpreter"),
            .note = row.get<std::string>("note")};
}

ConsentOnFile consent_in(const Statement& row)
{
    return {.id = row.get<ConsentId>("id"),
            .key = row.get<std::string>("key"),
            .consent = consent_draft_in(row),
            .version_key = row.get<std::string>("version_key"),
            .formula = row.get<std::optional<FormulaId>>("formula_id"),
            .content_hash = row.get<std::string>("content_hash"),
            .sha256 = row.get<std::string>("sha256"),
            .recorded_at = row.get<Moment>("recorded_at"),
            .recorded_by = row.get<std::string>("recorded_by"),
            .withdrawn = row.get<std::optional<Moment>>("withdrawn"),
            .withdrawal_note = row.get<std::string>("withdrawal_note")};
}

ConsentTextOnFile consent_text_in(const Statement& row)
{
    return {.id = row.get<ConsentTextId>(0),
            .key = row.get<std::string>(1),
            .text = {.subject = row.get<ConsentSubject>(2),
                     .language = row.get<Language>(3),
                     .body = row.get<std::string>(4)},
            .written_at = row.get<Moment>(5),
            .written_by = row.get<std::string>(6)};
}

/// The text is the one that its digest was made of.
bool consent_text_is_whole(Connection& record, std::int64_t consent)
{
    Statement row = record.query("SELECT text, sha256 FROM consent WHERE id = $1", consent);
    return row.step() && sha256(row.get<std::string>(0)) == row.get<std::string>(1);
}

} // namespace

std::vector<ConsentOnFile> ConsentTable::of(PatientId patient) const
{
    Statement row = record_.query(
        select_consent + "WHERE consent.patient_id = $1 ORDER BY consent.decided_at DESC, consent.id DESC", patient);
    std::vector<ConsentOnFile> rows;
    while (row.step())
        rows.push_back(consent_in(row));
    return rows;
}

std::optional<ConsentOnFile> ConsentTable::find(ConsentId id) const
{
    Statement row = record_.query(select_consent + "WHERE consent.id = $1", id);
    return row.step() ? std::optional(consent_in(row)) : std::nullopt;
}

std::vector<ConsentTextOnFile> ConsentTable::texts() const
{
    Statement row = record_.query(select_consent_text + "ORDER BY id DESC");
    std::vector<ConsentTextOnFile> rows;
    while (row.step())
        rows.push_back(consent_text_in(row));
    return rows;
}

std::optional<ConsentTextOnFile> ConsentTable::text_in_use(ConsentSubject subject, Language language) const
{
    Statement row = record_.query(select_consent_text + "WHERE subject = $1 AND language = $2 ORDER BY id DESC LIMIT 1",
                                  subject, language);
    return row.step() ? std::optional(consent_text_in(row)) : std::nullopt;
}

Added<ConsentId> ConsentTable::add(const ConsentDraft& consent, Moment recorded_at, const std::string& recorded_by)
{
    Writing& writing = writable(writing_);
    const ConsentId id(writing.ids.next());
    const std::string key = next_key(record_, "CO");
    touch(record_, writing, consent_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO consent (id, key, patient_id, subject, version_id, indication, practitioner_id, "
                    "language, form, text, sha256, decision, decided_at, way, signature, document_id, guardian, "
                    "interpreter, note, recorded_at, recorded_by) VALUES "
                    "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
                    id, key, consent.patient, consent.subject, consent.version, consent.indication,
                    consent.practitioner, consent.language, consent.form, consent.text, sha256(consent.text),
                    consent.decision, consent.decided, consent.way, text_of(consent.signature), consent.scan,
                    consent.guardian, consent.interpreter, consent.note, recorded_at, recorded_by);
    });
    return {id, key};
}

Added<ConsentId> ConsentTable::add(const WithdrawalDraft& withdrawal, Moment recorded_at,
                                   const std::string& recorded_by)
{
    const ConsentId id = withdrawal.consent.value();
    const auto key = record_.first<std::string>("SELECT key FROM consent WHERE id = $1", id).value();
    touch(record_, writable(writing_), consent_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO consent_withdrawal (consent_id, at, note, recorded_at, recorded_by) "
                    "VALUES ($1, $2, $3, $4, $5)",
                    id, withdrawal.at, withdrawal.note, recorded_at, recorded_by);
    });
    return {id, key};
}

Added<ConsentTextId> ConsentTable::add(const ConsentTextDraft& text, Moment written_at, const std::string& written_by)
{
    Writing& writing = writable(writing_);
    const ConsentTextId id(writing.ids.next());
    const std::string key = next_key(record_, "CF");
    touch(record_, writing, consent_text_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO consent_text (id, key, subject, language, body, written_at, written_by) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id, key, text.subject, text.language, text.body, written_at, written_by);
    });
    return {id, key};
}

KindOfThing consent_kind()
{
    return {"consent", "SELECT id FROM consent ORDER BY id",
            [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT id, key, patient_id, subject, version_id, indication, practitioner_id, language, form, "
                    "text, sha256, decision, decided_at, way, signature, document_id, guardian, interpreter, note, "
                    "recorded_at, recorded_by FROM consent WHERE id = $1",
                    {{"withdrawal",
                      "SELECT at, note, recorded_at, recorded_by FROM consent_withdrawal WHERE consent_id = $1"}});
            },
            consent_text_is_whole};
}

KindOfThing consent_text_kind()
{
    return {"consent_text", "SELECT id FROM consent_text ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, key, subject, language, body, written_at, written_by "
                                      "FROM consent_text WHERE id = $1");
            }};
}

} // namespace clinic::db
