#include "db/patients/clinic_weight_table.h"

namespace clinic::db {

std::vector<ClinicWeightOnFile> ClinicWeightTable::all() const
{
    Statement row = record_.query("SELECT clinic_weight.*, practitioner.name FROM clinic_weight "
                                  "JOIN practitioner ON practitioner.id = clinic_weight.confirmed_by "
                                  "ORDER BY clinic_weight.id");
    std::vector<ClinicWeightOnFile> rows;
    while (row.step())
        rows.push_back({.id = row.get<ClinicWeightId>("id"),
                        .key = row.get<std::string>("key"),
                        .weight = {.rule = row.get<std::string>("rule"),
                                   .weight = from_code<ContraindicationWeight>(row.get<std::string>("weight")),
                                   .source = row.get<std::string>("source"),
                                   .confirmed_by = row.get<PractitionerId>("confirmed_by")},
                        .confirmed_by_name = row.get<std::string>("name"),
                        .at = row.get<Moment>("at"),
                        .by = row.get<std::string>("by_name")});
    return rows;
}

Added<ClinicWeightId> ClinicWeightTable::add(const ClinicWeightDraft& weight, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ClinicWeightId id(writing.ids.next());
    const std::string key = next_key(record_, "CW");
    touch(record_, writing, clinic_weight_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO clinic_weight (id, key, rule, weight, source, confirmed_by, at, by_name) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, key, weight.rule, weight.weight, weight.source, weight.confirmed_by, at, by);
    });
    return {id, key};
}

KindOfThing clinic_weight_kind()
{
    return {"clinic_weight", "SELECT id FROM clinic_weight ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, key, rule, weight, source, confirmed_by, at, by_name "
                                      "FROM clinic_weight WHERE id = $1",
                                      {});
            }};
}

} // namespace clinic::db
