#include "db/staff/staff_table.h"

#include "base/text.h"

namespace clinic::db {

namespace {

const KindOfThing& practitioner_kind()
{
    static const KindOfThing kind{
        "practitioner", "SELECT id FROM practitioner ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, name, profession, register_number, in_register "
                                  "FROM practitioner WHERE id = $1");
        }};
    return kind;
}

const KindOfThing& certification_kind()
{
    static const KindOfThing kind{
        "certification", "SELECT id FROM certification ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, practitioner_id, type, issuer, number, issued, expires, "
                                  "jurisdiction, conditions, renews_id FROM certification WHERE id = $1",
                                  {{"covers", "SELECT technique FROM certification_technique "
                                              "WHERE certification_id = $1 ORDER BY technique"}});
        }};
    return kind;
}

const KindOfThing& verification_kind()
{
    static const KindOfThing kind{
        "verification", "SELECT id FROM verification ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, certification_id, verified_by, on_day, method, source, "
                                  "reference, result, next_due FROM verification WHERE id = $1");
        }};
    return kind;
}

const KindOfThing& sanction_kind()
{
    static const KindOfThing kind{"sanction", "SELECT id FROM sanction ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT key, certification_id, kind, from_day, reason "
                                                            "FROM sanction WHERE id = $1");
                                  }};
    return kind;
}

const KindOfThing& handover_kind()
{
    static const KindOfThing kind{
        "handover", "SELECT id FROM handover ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, practitioner_id, patient_id, given_to, language, paper_digest, at, "
                                  "by_name FROM handover WHERE id = $1");
        }};
    return kind;
}

/// Columns that were added later hold nothing in the rows before.
std::string text_in(const Statement& row, const char* column)
{
    return row.get<std::optional<std::string>>(column).value_or("");
}

PractitionerRow practitioner_in(const Statement& row)
{
    return {.id = row.get<PractitionerId>("id"),
            .key = row.get<std::string>("key"),
            .practitioner = {.name = row.get<std::string>("name"),
                             .profession = row.get<std::string>("profession"),
                             .register_number = row.get<std::string>("register_number"),
                             .in_register = row.get<std::optional<ProfessionalRegister>>("in_register")}};
}

} // namespace

std::vector<KindOfThing> staff_kinds()
{
    return {practitioner_kind(), certification_kind(), verification_kind(), sanction_kind(), handover_kind()};
}

std::vector<PractitionerRow> StaffTable::practitioners() const
{
    Statement row = record_.query(
        "SELECT id, key, name, profession, register_number, in_register FROM practitioner ORDER BY name_folded, id");
    std::vector<PractitionerRow> rows;
    while (row.step())
        rows.push_back(practitioner_in(row));
    return rows;
}

std::optional<PractitionerRow> StaffTable::practitioner(PractitionerId id) const
{
    Statement row = record_.query(
        "SELECT id, key, name, profession, register_number, in_register FROM practitioner WHERE id = $1", id);
    return row.step() ? std::optional(practitioner_in(row)) : std::nullopt;
}

std::optional<PractitionerId> StaffTable::practitioner_of(const std::string& key) const
{
    return record_.first<PractitionerId>("SELECT id FROM practitioner WHERE key = $1", key);
}

CertificationOnFile StaffTable::certification_in(const Statement& row) const
{
    CertificationOnFile certification{.id = row.get<CertificationId>("id"),
                                      .key = row.get<std::string>("key"),
                                      .type = row.get<CertificationType>("type"),
                                      .issuer = row.get<std::string>("issuer"),
                                      .number = row.get<std::string>("number"),
                                      .issued = row.get<Day>("issued"),
                                      .expires = row.get<std::optional<Day>>("expires"),
                                      .covers = {},
                                      .jurisdiction = text_in(row, "jurisdiction"),
                                      .conditions = text_in(row, "conditions"),
                                      .renews = row.get<std::optional<CertificationId>>("renews_id")};
    Statement covered =
        record_.query("SELECT technique FROM certification_technique WHERE certification_id = $1", certification.id);
    while (covered.step())
        certification.covers.insert(covered.get<Technique>("technique"));
    certification.verifications = verifications_of(certification.id);
    certification.sanctions = sanctions_of(certification.id);
    return certification;
}

std::vector<VerificationOnFile> StaffTable::verifications_of(CertificationId id) const
{
    Statement row = record_.query(R"(
        SELECT on_day, method, result, practitioner.name AS verified_by, source, reference, next_due
        FROM verification JOIN practitioner ON practitioner.id = verification.verified_by
        WHERE certification_id = $1 ORDER BY verification.id)",
                                  id);
    std::vector<VerificationOnFile> rows;
    while (row.step())
        rows.push_back({.on = row.get<Day>("on_day"),
                        .method = row.get<VerificationMethod>("method"),
                        .result = row.get<VerificationResult>("result"),
                        .verified_by = row.get<std::string>("verified_by"),
                        .source = row.get<std::string>("source"),
                        .reference = row.get<std::string>("reference"),
                        .next_due = row.get<std::optional<Day>>("next_due")});
    return rows;
}

std::vector<SanctionOnFile> StaffTable::sanctions_of(CertificationId id) const
{
    Statement row =
        record_.query("SELECT kind, from_day, reason FROM sanction WHERE certification_id = $1 ORDER BY id", id);
    std::vector<SanctionOnFile> rows;
    while (row.step())
        rows.push_back({.kind = row.get<SanctionKind>("kind"),
                        .from = row.get<Day>("from_day"),
                        .reason = row.get<std::string>("reason")});
    return rows;
}

std::vector<CertificationOnFile> StaffTable::certifications_of(PractitionerId practitioner) const
{
    Statement row = record_.query(R"(
        SELECT id, key, type, issuer, number, issued, expires, jurisdiction, conditions, renews_id FROM certification
        WHERE practitioner_id = $1 ORDER BY id)",
                                  practitioner);
    std::vector<CertificationOnFile> rows;
    while (row.step())
        rows.push_back(certification_in(row));
    return rows;
}

std::vector<CertificationRow> StaffTable::expiring_by(Day day) const
{
    Statement row = record_.query(R"(
        SELECT certification.id, certification.key, type, issuer, number, issued, expires, jurisdiction, conditions,
               renews_id, practitioner_id, practitioner.name AS practitioner_name
        FROM certification
        JOIN practitioner ON practitioner.id = certification.practitioner_id
        WHERE expires <= $1 AND NOT EXISTS (
            SELECT 1 FROM certification AS successor
            WHERE successor.practitioner_id = certification.practitioner_id
              AND (successor.renews_id = certification.id
                   OR (successor.type = certification.type
                       AND (successor.expires IS NULL OR successor.expires > certification.expires))))
        ORDER BY expires, certification.id)",
                                  day);
    std::vector<CertificationRow> rows;
    while (row.step())
        rows.push_back({.practitioner = row.get<PractitionerId>("practitioner_id"),
                        .practitioner_name = row.get<std::string>("practitioner_name"),
                        .certification = certification_in(row)});
    return rows;
}

std::optional<CertificationRow> StaffTable::certification(CertificationId id) const
{
    Statement row = record_.query(R"(
        SELECT certification.id, certification.key, type, issuer, number, issued, expires, jurisdiction, conditions,
               renews_id, practitioner_id, practitioner.name AS practitioner_name
        FROM certification JOIN practitioner ON practitioner.id = certification.practitioner_id
        WHERE certification.id = $1)",
                                  id);
    if (!row.step())
        return std::nullopt;
    return CertificationRow{.practitioner = row.get<PractitionerId>("practitioner_id"),
                            .practitioner_name = row.get<std::string>("practitioner_name"),
                            .certification = certification_in(row)};
}

std::optional<CertificationId> StaffTable::certification_of(const std::string& key) const
{
    return record_.first<CertificationId>("SELECT id FROM certification WHERE key = $1", key);
}

bool StaffTable::number_taken(const CertificationDraft& draft) const
{
    const auto renewing = draft.renews ? draft.practitioner : std::nullopt;
    return record_
        .first<std::int64_t>("SELECT 1 FROM certification WHERE number = $1 AND issuer_folded = $2 "
                             "AND practitioner_id IS DISTINCT FROM $3",
                             draft.number, folded(draft.issuer), renewing)
        .has_value();
}

std::vector<VerificationRow> StaffTable::verifications() const
{
    Statement row = record_.query(R"(
        SELECT key, certification_id, verified_by, on_day, method, source, reference, result, next_due
        FROM verification ORDER BY id)");
    std::vector<VerificationRow> rows;
    while (row.step())
        rows.push_back({.key = row.get<std::string>("key"),
                        .verification = {.certification = row.get<CertificationId>("certification_id"),
                                         .verified_by = row.get<PractitionerId>("verified_by"),
                                         .on = row.get<Day>("on_day"),
                                         .method = row.get<VerificationMethod>("method"),
                                         .source = row.get<std::string>("source"),
                                         .reference = row.get<std::string>("reference"),
                                         .result = row.get<VerificationResult>("result"),
                                         .next_due = row.get<std::optional<Day>>("next_due")}});
    return rows;
}

std::vector<SanctionRow> StaffTable::sanctions() const
{
    Statement row = record_.query("SELECT key, certification_id, kind, from_day, reason FROM sanction ORDER BY id");
    std::vector<SanctionRow> rows;
    while (row.step())
        rows.push_back({.key = row.get<std::string>("key"),
                        .sanction = {.certification = row.get<CertificationId>("certification_id"),
                                     .kind = row.get<SanctionKind>("kind"),
                                     .from = row.get<Day>("from_day"),
                                     .reason = row.get<std::string>("reason")}});
    return rows;
}

Added<PractitionerId> StaffTable::add(const Practitioner& practitioner)
{
    Writing& writing = writable(writing_);
    const PractitionerId id(writing.ids.next());
    const std::string key = next_key(record_, "PR");
    touch(record_, writing, practitioner_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO practitioner (id, key, name, name_folded, profession, register_number, in_register) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id, key, practitioner->name, folded(practitioner->name), practitioner->profession,
                    practitioner->register_number, practitioner->in_register);
    });
    return {id, key};
}

Added<CertificationId> StaffTable::add(const Certification& certification)
{
    Writing& writing = writable(writing_);
    const CertificationId id(writing.ids.next());
    const std::string key = next_key(record_, "C");
    touch(record_, writing, certification_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO certification (id, key, practitioner_id, type, issuer, issuer_folded, number, issued, "
                    "expires, jurisdiction, conditions, renews_id) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                    id, key, certification->practitioner, certification->type, certification->issuer,
                    folded(certification->issuer), certification->number, certification->issued, certification->expires,
                    certification->jurisdiction, certification->conditions, certification->renews);
        for (const Technique technique : certification->covers)
            record_.run("INSERT INTO certification_technique (certification_id, technique) VALUES ($1, $2)", id,
                        technique);
    });
    return {id, key};
}

Added<VerificationId> StaffTable::add(const Verification& verification)
{
    Writing& writing = writable(writing_);
    const VerificationId id(writing.ids.next());
    const std::string key = next_key(record_, "VF");
    touch(record_, writing, verification_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO verification (id, key, certification_id, verified_by, on_day, method, source, "
                    "reference, result, next_due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                    id, key, verification->certification, verification->verified_by, verification->on,
                    verification->method, verification->source, verification->reference, verification->result,
                    verification->next_due);
    });
    return {id, key};
}

Added<SanctionId> StaffTable::add(const Sanction& sanction)
{
    Writing& writing = writable(writing_);
    const SanctionId id(writing.ids.next());
    const std::string key = next_key(record_, "SA");
    touch(record_, writing, sanction_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO sanction (id, key, certification_id, kind, from_day, reason) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                    id, key, sanction->certification, sanction->kind, sanction->from, sanction->reason);
    });
    return {id, key};
}

namespace {

constexpr const char* handover_select = R"(
    SELECT handover.key, practitioner_id, patient_id, given_to, language, paper_digest, at, by_name,
           practitioner.name AS practitioner_name
    FROM handover JOIN practitioner ON practitioner.id = handover.practitioner_id )";

} // namespace

std::vector<HandoverRow> StaffTable::handovers_in(Statement row)
{
    std::vector<HandoverRow> rows;
    while (row.step())
        rows.push_back({.key = row.get<std::string>("key"),
                        .handover = {.practitioner = row.get<PractitionerId>("practitioner_id"),
                                     .patient = row.get<std::optional<PatientId>>("patient_id"),
                                     .given_to = row.get<std::string>("given_to"),
                                     .language = row.get<Language>("language"),
                                     .paper_digest = row.get<std::string>("paper_digest")},
                        .practitioner_name = row.get<std::string>("practitioner_name"),
                        .at = row.get<Moment>("at"),
                        .by = row.get<std::string>("by_name")});
    return rows;
}

std::vector<HandoverRow> StaffTable::handovers() const
{
    return handovers_in(record_.query(std::string(handover_select) + "ORDER BY handover.id"));
}

std::vector<HandoverRow> StaffTable::handovers_to(PatientId patient) const
{
    return handovers_in(
        record_.query(std::string(handover_select) + "WHERE patient_id = $1 ORDER BY handover.id", patient));
}

Added<HandoverId> StaffTable::add(const Handover& handover, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const HandoverId id(writing.ids.next());
    const std::string key = next_key(record_, "HO");
    touch(record_, writing, handover_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO handover (id, key, practitioner_id, patient_id, given_to, language, paper_digest, at, "
                    "by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    id, key, handover->practitioner, handover->patient, handover->given_to, handover->language,
                    handover->paper_digest, at, by);
    });
    return {id, key};
}

} // namespace clinic::db
