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
    return {practitioner_kind(), certification_type_kind(), certification_kind(), verification_kind(),
            sanction_kind(),     training_kind(),           handover_kind()};
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
