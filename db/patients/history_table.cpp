#include "db/patients/history_table.h"

namespace clinic::db {

namespace {

const std::string select_history =
    "SELECT id, key, patient_id, taken_at, taken_by, takes_medicines, treated_elsewhere, note FROM history ";

std::map<Contraindication, HistoryAnswer> history_answers_of(Connection& record, HistoryId history)
{
    Statement row =
        record.query("SELECT condition, value, note, until_day FROM history_answer WHERE history_id = $1", history);
    std::map<Contraindication, HistoryAnswer> answers;
    while (row.step())
        answers.emplace(row.get<Contraindication>(0),
                        HistoryAnswer{row.get<Answered>(1), row.get<std::string>(2), row.get<std::optional<Day>>(3)});
    return answers;
}

std::vector<MedicineTaken> medicines_of(Connection& record, HistoryId history)
{
    Statement row =
        record.query("SELECT name, note FROM history_medicine WHERE history_id = $1 ORDER BY position", history);
    std::vector<MedicineTaken> medicines;
    while (row.step())
        medicines.push_back({row.get<std::string>(0), row.get<std::string>(1)});
    return medicines;
}

std::vector<TreatmentElsewhere> treatments_of(Connection& record, HistoryId history)
{
    Statement row = record.query("SELECT at_time, country, clinic, product, reaction FROM history_treatment "
                                 "WHERE history_id = $1 ORDER BY position",
                                 history);
    std::vector<TreatmentElsewhere> treatments;
    while (row.step())
        treatments.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2),
                              row.get<std::string>(3), row.get<std::string>(4)});
    return treatments;
}

std::vector<HistoryOnFile> histories_in(Connection& record, Statement row)
{
    std::vector<HistoryOnFile> rows;
    while (row.step()) {
        const auto id = row.get<HistoryId>("id");
        rows.push_back({.id = id,
                        .key = row.get<std::string>("key"),
                        .history = {.patient = row.get<PatientId>("patient_id"),
                                    .answers = history_answers_of(record, id),
                                    .takes_medicines = row.get<Answered>("takes_medicines"),
                                    .medicines = medicines_of(record, id),
                                    .treated_elsewhere = row.get<Answered>("treated_elsewhere"),
                                    .treatments = treatments_of(record, id),
                                    .note = row.get<std::string>("note")},
                        .taken_at = row.get<Moment>("taken_at"),
                        .taken_by = row.get<std::string>("taken_by")});
    }
    return rows;
}

std::optional<HistoryOnFile> first_history_in(Connection& record, Statement row)
{
    auto rows = histories_in(record, std::move(row));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

std::vector<HistoryOnFile> HistoryTable::of(PatientId patient) const
{
    return histories_in(record_, record_.query(select_history + "WHERE patient_id = $1 ORDER BY id DESC", patient));
}

std::optional<HistoryOnFile> HistoryTable::last_of(PatientId patient) const
{
    return first_history_in(record_,
                            record_.query(select_history + "WHERE patient_id = $1 ORDER BY id DESC LIMIT 1", patient));
}

std::optional<HistoryOnFile> HistoryTable::find(HistoryId id) const
{
    return first_history_in(record_, record_.query(select_history + "WHERE id = $1", id));
}

Added<HistoryId> HistoryTable::add(const HistoryDraft& history, Moment taken_at, const std::string& taken_by)
{
    Writing& writing = writable(writing_);
    const HistoryId id(writing.ids.next());
    const std::string key = next_key(record_, "H");
    touch(record_, writing, history_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO history (id, key, patient_id, taken_at, taken_by, takes_medicines, "
                    "treated_elsewhere, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, key, history.patient, taken_at, taken_by, history.takes_medicines, history.treated_elsewhere,
                    history.note);
        put_parts(id, history);
    });
    return {id, key};
}

void HistoryTable::put_parts(HistoryId id, const HistoryDraft& history)
{
    for (const auto& [condition, answer] : history.answers)
        record_.run("INSERT INTO history_answer (history_id, condition, value, note, until_day) "
                    "VALUES ($1, $2, $3, $4, $5)",
                    id, condition, answer.value, answer.note, answer.until);
    int position = 0;
    for (const auto& each : history.medicines)
        record_.run("INSERT INTO history_medicine (history_id, position, name, note) VALUES ($1, $2, $3, $4)", id,
                    ++position, each.name, each.note);
    position = 0;
    for (const auto& each : history.treatments)
        record_.run("INSERT INTO history_treatment (history_id, position, at_time, country, clinic, product, reaction) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id, ++position, each.when, each.country, each.clinic, each.product, each.reaction);
}

KindOfThing history_kind()
{
    return {"history", "SELECT id FROM history ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT id, key, patient_id, taken_at, taken_by, takes_medicines, treated_elsewhere, note "
                    "FROM history WHERE id = $1",
                    {{"answer", "SELECT condition, value, note, until_day FROM history_answer WHERE history_id = $1 "
                                "ORDER BY condition"},
                     {"medicine", "SELECT name, note FROM history_medicine WHERE history_id = $1 ORDER BY position"},
                     {"treatment", "SELECT at_time, country, clinic, product, reaction FROM history_treatment "
                                   "WHERE history_id = $1 ORDER BY position"}});
            }};
}

} // namespace clinic::db
