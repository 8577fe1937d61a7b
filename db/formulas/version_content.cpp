#include "db/formulas/version_content.h"

#include "db/quantities.h"

namespace clinic::db {

Specification specification_of(Connection& record, VersionId version)
{
    Statement row = record.query("SELECT * FROM version_specification WHERE version_id = $1", version);
    if (!row.step())
        return {};
    return {.vehicle = row.get<std::optional<Vehicle>>("vehicle"),
            .ph = row.get<std::optional<Decimal>>("ph"),
            .ph_tolerance = row.get<std::optional<Decimal>>("ph_tolerance"),
            .osmolality = row.get<std::optional<Decimal>>("osmolality"),
            .osmolality_tolerance = row.get<std::optional<Decimal>>("osmolality_tolerance"),
            .route = row.get<std::optional<Route>>("route"),
            .depth = row.get<std::optional<Decimal>>("depth"),
            .least_volume = volume_in(row, "least_microlitres"),
            .most_volume = volume_in(row, "most_microlitres"),
            .beyond_use_hours = row.get<std::optional<std::int64_t>>("beyond_use_hours"),
            .preparation = row.get<std::string>("preparation"),
            .storage = row.get<std::string>("storage"),
            .contraindications = row.get<std::string>("contraindications"),
            .expected_reactions = row.get<std::string>("expected_reactions")};
}

void put_specification(Connection& record, VersionId version, const Specification& said)
{
    record.run("DELETE FROM version_specification WHERE version_id = $1", version);
    if (said == Specification())
        return;
    record.run(
        "INSERT INTO version_specification (version_id, vehicle, ph, ph_tolerance, osmolality, "
        "osmolality_tolerance, route, depth, least_microlitres, most_microlitres, beyond_use_hours, preparation, "
        "storage, contraindications, expected_reactions) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        version, said.vehicle, said.ph, said.ph_tolerance, said.osmolality, said.osmolality_tolerance, said.route,
        said.depth, microlitres_of(said.least_volume), microlitres_of(said.most_volume), said.beyond_use_hours,
        said.preparation, said.storage, said.contraindications, said.expected_reactions);
}

} // namespace clinic::db
