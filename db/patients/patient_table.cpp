#include "db/patients/patient_table.h"

#include "base/text.h"
#include "db/search.h"

#include <algorithm>
#include <array>

namespace clinic::db {

namespace {

constexpr const char* select_patient =
    "SELECT id, key, family_name, given_name, born, sex, phone, email, language, allergy_state, row_version, "
    "coalesce(health_number, '') FROM patient";

const KindOfThing& patient_kind()
{
    static const KindOfThing kind{
        "patient", "SELECT id FROM patient ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, family_name, given_name, born, sex, phone, email, language, "
                                  "allergy_state, row_version, health_number FROM patient WHERE id = $1",
                                  {{"allergy", "SELECT substance, allergen_group, kind, certainty, severity, reaction "
                                               "FROM patient_allergy WHERE patient_id = $1 ORDER BY position"}});
        }};
    return kind;
}

PatientRow patient_in(const Statement& row)
{
    return {.id = row.get<PatientId>(0),
            .key = row.get<std::string>(1),
            .patient = {.family_name = row.get<std::string>(2),
                        .given_name = row.get<std::string>(3),
                        .born = row.get<Day>(4),
                        .sex = row.get<Sex>(5),
                        .phone = row.get<std::string>(6),
                        .email = row.get<std::string>(7),
                        .health_number = row.get<std::string>(11),
                        .language = row.get<Language>(8),
                        .allergy_state = row.get<AllergyState>(9),
                        .allergies = {},
                        .another_person = false,
                        .row_version = row.get<std::int64_t>(10)}};
}

std::string digits_in(const std::string& text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char each) { return each >= '0' && each <= '9'; });
    return digits;
}

/// 19790803 and 03081979: the day as it is sorted and as it is written. Their beginnings are the year and day and
/// month.
void add_birth(Tokens& tokens, Day born)
{
    tokens.insert(digits_in(to_iso(born)));
    tokens.insert(digits_in(to_people(born)));
}

/// The number as it is dialled from abroad and at home.
void add_phone(Tokens& tokens, const std::string& phone)
{
    struct Prefix {
        std::string_view abroad;
        std::string_view home;
    };
    static constexpr std::array prefixes{Prefix{"33", "0"}, Prefix{"44", "0"}, Prefix{"30", ""}, Prefix{"1", ""}};
    std::string digits = digits_in(phone);
    const bool international = phone.starts_with('+') || digits.starts_with("00");
    digits.erase(0, digits.starts_with("00") ? 2 : 0);
    tokens.insert(digits);
    for (const auto& [abroad, home] : prefixes)
        if (international && digits.starts_with(abroad)) {
            tokens.insert(std::string(home) + digits.substr(abroad.size()));
            tokens.insert("00" + digits);
        }
}

Tokens tokens_of(const std::string& key, const PatientDraft& patient)
{
    Tokens tokens = tokens_of_key(key);
    add_words(tokens, full_name(patient));
    add_birth(tokens, patient.born.value());
    add_phone(tokens, patient.phone);
    tokens.insert(digits_in(patient.health_number));
    return tokens;
}

} // namespace

std::vector<KindOfThing> patient_kinds()
{
    return {patient_kind(), history_kind(), consent_kind(), consent_text_kind(), clinic_weight_kind()};
}

ListPage<PatientRow> PatientTable::patients(const ListQuery& query) const
{
    static constexpr std::array columns{SortColumn{"name", "patient.name_folded"}, SortColumn{"key", "patient.id"},
                                        SortColumn{"born", "patient.born"}};
    FoundRows found = find(record_, {"patient", select_patient, columns}, query);
    ListPage<PatientRow> page{.rows = {}, .total = found.total};
    while (found.rows.step())
        page.rows.push_back(patient_in(found.rows));
    return page;
}

std::optional<PatientRow> PatientTable::patient(PatientId id) const
{
    Statement row = record_.query(std::string(select_patient) + " WHERE id = $1", id);
    if (!row.step())
        return std::nullopt;
    PatientRow patient = patient_in(row);
    Statement allergy = record_.query("SELECT substance, allergen_group, kind, certainty, severity, "
                                      "coalesce(reaction, '') AS reaction FROM patient_allergy "
                                      "WHERE patient_id = $1 ORDER BY position",
                                      id);
    while (allergy.step())
        patient.patient.allergies.push_back({.substance = allergy.get<std::string>("substance"),
                                             .group = allergy.get<std::optional<AllergenGroup>>("allergen_group"),
                                             .kind = allergy.get<std::optional<AllergyKind>>("kind"),
                                             .certainty = allergy.get<std::optional<AllergyCertainty>>("certainty"),
                                             .severity = allergy.get<std::optional<AllergySeverity>>("severity"),
                                             .reaction = allergy.get<std::string>("reaction")});
    return patient;
}

std::vector<PatientRow> PatientTable::patients_of(const std::vector<PatientId>& ids) const
{
    std::string list;
    for (const auto id : ids)
        list += (list.empty() ? "" : ",") + std::to_string(id.value());
    Statement row =
        record_.query(std::string(select_patient) + " WHERE id IN (SELECT value FROM json_each($1))", '[' + list + ']');
    std::vector<PatientRow> rows;
    while (row.step())
        rows.push_back(patient_in(row));
    return rows;
}

std::optional<PatientId> PatientTable::patient_of(const std::string& key) const
{
    return record_.first<PatientId>("SELECT id FROM patient WHERE key = $1", key);
}

std::optional<ConsentId> PatientTable::consent_of(const std::string& key) const
{
    return record_.first<ConsentId>("SELECT id FROM consent WHERE key = $1", key);
}

std::optional<HistoryId> PatientTable::history_of(const std::string& key) const
{
    return record_.first<HistoryId>("SELECT id FROM history WHERE key = $1", key);
}

std::vector<std::string> PatientTable::same_person(const PatientDraft& draft, std::optional<PatientId> except) const
{
    if (!draft.born)
        return {};
    Statement row = record_.query("SELECT key, family_name || ' ' || given_name AS name FROM patient "
                                  "WHERE name_folded = $1 AND born = $2 AND id IS DISTINCT FROM $3 ORDER BY id",
                                  folded(full_name(draft)), *draft.born, except);
    std::vector<std::string> found;
    while (row.step())
        found.push_back(row.get<std::string>("key") + ' ' + row.get<std::string>("name"));
    return found;
}

void PatientTable::put_lists(PatientId id, const std::string& key, const PatientDraft& patient)
{
    record_.run("DELETE FROM patient_allergy WHERE patient_id = $1", id);
    int position = 0;
    for (const Allergy& allergy : patient.allergies)
        record_.run("INSERT INTO patient_allergy (patient_id, position, substance, allergen_group, kind, certainty, "
                    "severity, reaction) VALUES ($1, $2, $3, $4, $5, $6, $7, nullif($8, ''))",
                    id, ++position, allergy.substance, allergy.group, allergy.kind, allergy.certainty, allergy.severity,
                    allergy.reaction);
    put_tokens(record_, "patient", id.value(), tokens_of(key, patient));
}

Added<PatientId> PatientTable::add(const Patient& patient)
{
    Writing& writing = writable(writing_);
    const PatientId id(writing.ids.next());
    const std::string key = next_key(record_, "P");
    touch(record_, writing, patient_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO patient (id, key, family_name, given_name, name_folded, born, sex, phone, email, "
                    "language, allergy_state, health_number, row_version) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, nullif($12, ''), 1)",
                    id, key, patient->family_name, patient->given_name, folded(full_name(*patient)), patient->born,
                    patient->sex, patient->phone, patient->email, patient->language, patient->allergy_state,
                    patient->health_number);
        put_lists(id, key, *patient);
    });
    return {id, key};
}

void PatientTable::amend(PatientId id, const Patient& patient)
{
    const auto key = record_.first<std::string>("SELECT key FROM patient WHERE id = $1", id).value();
    touch(record_, writable(writing_), patient_kind(), key, id.value(), [&] {
        record_.run("UPDATE patient SET family_name = $2, given_name = $3, name_folded = $4, born = $5, sex = $6, "
                    "phone = $7, email = $8, language = $9, allergy_state = $10, "
                    "health_number = nullif($11, ''), row_version = row_version + 1 WHERE id = $1",
                    id, patient->family_name, patient->given_name, folded(full_name(*patient)), patient->born,
                    patient->sex, patient->phone, patient->email, patient->language, patient->allergy_state,
                    patient->health_number);
        put_lists(id, key, *patient);
    });
}

} // namespace clinic::db
