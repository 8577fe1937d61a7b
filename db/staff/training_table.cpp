#include "db/staff/training_table.h"

namespace clinic::db {

namespace {

constexpr const char* select_training =
    "SELECT id, key, practitioner_id, title, provider, first_day, last_day, hours, category, certificate_number, "
    "corrects_id FROM training ";

std::vector<TrainingOnFile> training_in(Statement row)
{
    std::vector<TrainingOnFile> rows;
    while (row.step())
        rows.push_back({.id = row.get<TrainingId>("id"),
                        .key = row.get<std::string>("key"),
                        .training = {.practitioner = row.get<PractitionerId>("practitioner_id"),
                                     .title = row.get<std::string>("title"),
                                     .provider = row.get<std::string>("provider"),
                                     .first_day = row.get<Day>("first_day"),
                                     .last_day = row.get<std::optional<Day>>("last_day"),
                                     .hours = row.get<Decimal>("hours"),
                                     .category = row.get<std::string>("category"),
                                     .certificate_number = row.get<std::string>("certificate_number"),
                                     .corrects = row.get<std::optional<TrainingId>>("corrects_id")}});
    return rows;
}

} // namespace

const KindOfThing& training_kind()
{
    static const KindOfThing kind{
        "training", "SELECT id FROM training ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, practitioner_id, title, provider, first_day, last_day, hours, category, "
                                  "certificate_number, corrects_id FROM training WHERE id = $1");
        }};
    return kind;
}

std::vector<TrainingOnFile> TrainingTable::all() const
{
    return training_in(record_.query(std::string(select_training) + "ORDER BY id"));
}

std::vector<TrainingOnFile> TrainingTable::of(PractitionerId practitioner) const
{
    return training_in(record_.query(
        std::string(select_training) + "WHERE practitioner_id = $1 ORDER BY first_day DESC, id DESC", practitioner));
}

std::optional<TrainingOnFile> TrainingTable::find(TrainingId id) const
{
    const auto rows = training_in(record_.query(std::string(select_training) + "WHERE id = $1", id));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<TrainingId> TrainingTable::of(const std::string& key) const
{
    return record_.first<TrainingId>("SELECT id FROM training WHERE key = $1", key);
}

Added<TrainingId> TrainingTable::add(const TrainingDraft& training)
{
    Writing& writing = writable(writing_);
    const TrainingId id(writing.ids.next());
    const std::string key = next_key(record_, "TR");
    touch(record_, writing, training_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO training (id, key, practitioner_id, title, provider, first_day, last_day, hours, "
                    "category, certificate_number, corrects_id) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                    id, key, training.practitioner, training.title, training.provider, training.first_day,
                    training.last_day, training.hours, training.category, training.certificate_number,
                    training.corrects);
    });
    return {id, key};
}

} // namespace clinic::db
