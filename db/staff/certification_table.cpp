#include "db/staff/certification_table.h"

#include "base/text.h"
#include "db/staff/catalogue_type_table.h"

namespace clinic::db {

const KindOfThing& certification_kind()
{
    static const KindOfThing kind{
        "certification", "SELECT id FROM certification ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, practitioner_id, type, issuer, number, issued, expires, "
                                  "jurisdiction, conditions, renews_id, type_id FROM certification WHERE id = $1",
                                  {{"covers", "SELECT technique FROM certification_technique "
                                              "WHERE certification_id = $1 ORDER BY technique"},
                                   {"for", "SELECT indication FROM certification_indication "
                                           "WHERE certification_id = $1 ORDER BY indication"}});
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

namespace {

constexpr const char* select_certification = R"(
    SELECT certification.id, certification.key, type, issuer, number, issued, expires, jurisdiction, conditions,
           renews_id, type_id, practitioner_id, practitioner.name AS practitioner_name
    FROM certification JOIN practitioner ON practitioner.id = certification.practitioner_id )";

/// Columns that were added later hold nothing in the rows before.
std::string text_in(const Statement& row, const char* column)
{
    return row.get<std::optional<std::string>>(column).value_or("");
}

CertificationRow certification_in(const Statement& row)
{
    return {.practitioner = row.get<PractitionerId>("practitioner_id"),
            .practitioner_name = row.get<std::string>("practitioner_name"),
            .certification = {.id = row.get<CertificationId>("id"),
                              .key = row.get<std::string>("key"),
                              .type = row.get<CertificationType>("type"),
                              .issuer = row.get<std::string>("issuer"),
                              .number = row.get<std::string>("number"),
                              .issued = row.get<Day>("issued"),
                              .expires = row.get<std::optional<Day>>("expires"),
                              .covers = {},
                              .jurisdiction = text_in(row, "jurisdiction"),
                              .conditions = text_in(row, "conditions"),
                              .renews = row.get<std::optional<CertificationId>>("renews_id")}};
}

VerificationOnFile verification_in(const Statement& row)
{
    return {.on = row.get<Day>("on_day"),
            .method = row.get<VerificationMethod>("method"),
            .result = row.get<VerificationResult>("result"),
            .verified_by = row.get<std::string>("verified_by"),
            .source = row.get<std::string>("source"),
            .reference = row.get<std::string>("reference"),
            .next_due = row.get<std::optional<Day>>("next_due")};
}

SanctionOnFile sanction_in(const Statement& row)
{
    return {.kind = row.get<SanctionKind>("kind"),
            .from = row.get<Day>("from_day"),
            .reason = row.get<std::string>("reason")};
}

} // namespace

template <typename... Values>
std::vector<CertificationRow> CertificationTable::read(const std::string& which, const Values&... values) const
{
    const auto types = CatalogueTypeTable(record_, nullptr).all();
    std::vector<CertificationRow> rows;
    std::map<CertificationId, std::size_t> places;
    for (Statement row = record_.query(select_certification + which + " ORDER BY certification.id", values...);
         row.step();) {
        rows.push_back(certification_in(row));
        if (const auto type = row.get<std::optional<CatalogueTypeId>>("type_id"))
            rows.back().certification.catalogue_type =
                *std::find_if(types.begin(), types.end(), [type](const auto& each) { return each.id == *type; });
        places.emplace(rows.back().certification.id, rows.size() - 1);
    }
    const std::string of_these =
        " WHERE certification_id IN (SELECT certification.id FROM certification " + which + ")";
    const auto for_each_part = [&](const std::string& select, const std::string& order, auto put) {
        auto whole = select;
        whole += of_these;
        whole += order;
        for (Statement row = record_.query(whole, values...); row.step();)
            put(rows[places.at(row.template get<CertificationId>("certification_id"))].certification, row);
    };
    for_each_part(
        "SELECT certification_id, technique FROM certification_technique", "",
        [](CertificationOnFile& whole, const Statement& row) { whole.covers.insert(row.get<Technique>("technique")); });
    for_each_part("SELECT certification_id, indication FROM certification_indication", "",
                  [](CertificationOnFile& whole, const Statement& row) {
                      whole.indications.insert(row.get<Indication>("indication"));
                  });
    for_each_part("SELECT certification_id, on_day, method, result, practitioner.name AS verified_by, source, "
                  "reference, next_due FROM verification JOIN practitioner ON practitioner.id = verified_by",
                  " ORDER BY verification.id", [](CertificationOnFile& whole, const Statement& row) {
                      whole.verifications.push_back(verification_in(row));
                  });
    for_each_part(
        "SELECT certification_id, kind, from_day, reason FROM sanction", " ORDER BY id",
        [](CertificationOnFile& whole, const Statement& row) { whole.sanctions.push_back(sanction_in(row)); });
    return rows;
}

std::map<PractitionerId, std::vector<CertificationOnFile>> CertificationTable::all() const
{
    std::map<PractitionerId, std::vector<CertificationOnFile>> by_holder;
    for (auto& row : read(""))
        by_holder[row.practitioner].push_back(std::move(row.certification));
    return by_holder;
}

std::vector<CertificationOnFile> CertificationTable::of(PractitionerId practitioner) const
{
    std::vector<CertificationOnFile> certifications;
    for (auto& row : read("WHERE practitioner_id = $1", practitioner))
        certifications.push_back(std::move(row.certification));
    return certifications;
}

std::optional<CertificationRow> CertificationTable::find(CertificationId id) const
{
    auto rows = read("WHERE certification.id = $1", id);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<CertificationId> CertificationTable::of(const std::string& key) const
{
    return record_.first<CertificationId>("SELECT id FROM certification WHERE key = $1", key);
}

bool CertificationTable::number_taken(const CertificationDraft& draft) const
{
    const auto renewing = draft.renews ? draft.practitioner : std::nullopt;
    return record_
        .first<std::int64_t>("SELECT 1 FROM certification WHERE number = $1 AND issuer_folded = $2 "
                             "AND practitioner_id IS DISTINCT FROM $3",
                             draft.number, folded(draft.issuer), renewing)
        .has_value();
}

std::vector<VerificationRow> CertificationTable::verifications() const
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

std::vector<SanctionRow> CertificationTable::sanctions() const
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

Added<CertificationId> CertificationTable::add(const CertificationDraft& certification)
{
    Writing& writing = writable(writing_);
    const CertificationId id(writing.ids.next());
    const std::string key = next_key(record_, "C");
    touch(record_, writing, certification_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO certification (id, key, practitioner_id, type, issuer, issuer_folded, number, issued, "
                    "expires, jurisdiction, conditions, renews_id, type_id) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                    id, key, certification.practitioner, certification.type, certification.issuer,
                    folded(certification.issuer), certification.number, certification.issued, certification.expires,
                    certification.jurisdiction, certification.conditions, certification.renews,
                    certification.catalogue_type);
        for (const Technique technique : certification.covers)
            record_.run("INSERT INTO certification_technique (certification_id, technique) VALUES ($1, $2)", id,
                        technique);
        for (const Indication indication : certification.indications)
            record_.run("INSERT INTO certification_indication (certification_id, indication) VALUES ($1, $2)", id,
                        indication);
    });
    return {id, key};
}

Added<VerificationId> CertificationTable::add(const VerificationDraft& verification)
{
    Writing& writing = writable(writing_);
    const VerificationId id(writing.ids.next());
    const std::string key = next_key(record_, "VF");
    touch(record_, writing, verification_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO verification (id, key, certification_id, verified_by, on_day, method, source, "
                    "reference, result, next_due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                    id, key, verification.certification, verification.verified_by, verification.on, verification.method,
                    verification.source, verification.reference, verification.result, verification.next_due);
    });
    return {id, key};
}

Added<SanctionId> CertificationTable::add(const SanctionDraft& sanction)
{
    Writing& writing = writable(writing_);
    const SanctionId id(writing.ids.next());
    const std::string key = next_key(record_, "SA");
    touch(record_, writing, sanction_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO sanction (id, key, certification_id, kind, from_day, reason) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                    id, key, sanction.certification, sanction.kind, sanction.from, sanction.reason);
    });
    return {id, key};
}

} // namespace clinic::db
