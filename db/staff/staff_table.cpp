#include "db/staff/staff_table.h"

#include "base/text.h"

namespace clinic::db {

namespace {

const KindOfThing& practitioner_kind()
{
    static const KindOfThing kind{"practitioner", "SELECT id FROM practitioner ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT key, name, profession, register_number "
                                                            "FROM practitioner WHERE id = $1");
                                  }};
    return kind;
}

const KindOfThing& certification_kind()
{
    static const KindOfThing kind{
        "certification", "SELECT id FROM certification ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, practitioner_id, type, issuer, number, issued, expires "
                                  "FROM certification WHERE id = $1",
                                  {{"covers", "SELECT technique FROM certification_technique "
                                              "WHERE certification_id = $1 ORDER BY technique"}});
        }};
    return kind;
}

PractitionerRow practitioner_in(const Statement& row)
{
    return {.id = row.get<PractitionerId>("id"),
            .key = row.get<std::string>("key"),
            .practitioner = {.name = row.get<std::string>("name"),
                             .profession = row.get<std::string>("profession"),
                             .register_number = row.get<std::string>("register_number")}};
}

} // namespace

std::vector<KindOfThing> staff_kinds()
{
    return {practitioner_kind(), certification_kind()};
}

std::vector<PractitionerRow> StaffTable::practitioners() const
{
    Statement row =
        record_.query("SELECT id, key, name, profession, register_number FROM practitioner ORDER BY name_folded, id");
    std::vector<PractitionerRow> rows;
    while (row.step())
        rows.push_back(practitioner_in(row));
    return rows;
}

std::optional<PractitionerRow> StaffTable::practitioner(PractitionerId id) const
{
    Statement row =
        record_.query("SELECT id, key, name, profession, register_number FROM practitioner WHERE id = $1", id);
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
                                      .covers = {}};
    Statement covered =
        record_.query("SELECT technique FROM certification_technique WHERE certification_id = $1", certification.id);
    while (covered.step())
        certification.covers.insert(covered.get<Technique>("technique"));
    return certification;
}

std::vector<CertificationOnFile> StaffTable::certifications_of(PractitionerId practitioner) const
{
    Statement row = record_.query(R"(
        SELECT id, key, type, issuer, number, issued, expires FROM certification
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
        SELECT certification.id, certification.key, type, issuer, number, issued, expires, practitioner_id,
               practitioner.name AS practitioner_name
        FROM certification
        JOIN practitioner ON practitioner.id = certification.practitioner_id
        WHERE expires <= $1 AND NOT EXISTS (
            SELECT 1 FROM certification AS successor
            WHERE successor.practitioner_id = certification.practitioner_id AND successor.type = certification.type
              AND (successor.expires IS NULL OR successor.expires > certification.expires))
        ORDER BY expires, certification.id)",
                                  day);
    std::vector<CertificationRow> rows;
    while (row.step())
        rows.push_back({.practitioner = row.get<PractitionerId>("practitioner_id"),
                        .practitioner_name = row.get<std::string>("practitioner_name"),
                        .certification = certification_in(row)});
    return rows;
}

bool StaffTable::number_taken(const std::string& issuer, const std::string& number) const
{
    return record_
        .first<std::int64_t>("SELECT 1 FROM certification WHERE number = $1 AND issuer_folded = $2", number,
                             folded(issuer))
        .has_value();
}

Added<PractitionerId> StaffTable::add(const Practitioner& practitioner)
{
    Writing& writing = writable(writing_);
    const PractitionerId id(writing.ids.next());
    const std::string key = next_key(record_, "PR");
    touch(record_, writing, practitioner_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO practitioner (id, key, name, name_folded, profession, register_number) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                    id, key, practitioner->name, folded(practitioner->name), practitioner->profession,
                    practitioner->register_number);
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
                    "expires) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    id, key, certification->practitioner, certification->type, certification->issuer,
                    folded(certification->issuer), certification->number, certification->issued,
                    certification->expires);
        for (const Technique technique : certification->covers)
            record_.run("INSERT INTO certification_technique (certification_id, technique) VALUES ($1, $2)", id,
                        technique);
    });
    return {id, key};
}

} // namespace clinic::db
