#include "db/care/prp_table.h"

#include "db/quantities.h"
#include "db/search.h"
#include "db/valid_session.h"

#include <sstream>

namespace clinic::db {

namespace {

const std::string select_prp = R"(
    SELECT prp.*, patient.family_name || ' ' || patient.given_name AS patient_name,
           practitioner.name AS prepared_by_name, prp_invalidation.at AS invalid_at,
           prp_invalidation.by_name AS invalid_by, prp_invalidation.reason AS invalid_because,
           prp.obtained_microlitres - coalesce((
               SELECT sum(session_prp.microlitres) FROM session_prp JOIN session ON session.id = session_prp.session_id
               WHERE session_prp.prp_id = prp.id AND )" +
                               session_counts + R"(), 0) AS left_microlitres
    FROM prp JOIN patient ON patient.id = prp.patient_id JOIN practitioner ON practitioner.id = prp.prepared_by
    LEFT JOIN prp_invalidation ON prp_invalidation.prp_id = prp.id )";

std::vector<Spin> spins_of(Connection& record, PrpId prp)
{
    Statement row = record.query("SELECT speed, unit, minutes FROM prp_spin WHERE prp_id = $1 ORDER BY number", prp);
    std::vector<Spin> spins;
    while (row.step())
        spins.push_back({row.get<Decimal>(0), row.get<SpinUnit>(1), row.get<Decimal>(2)});
    return spins;
}

PrpOnFile prp_in(Connection& record, const Statement& row)
{
    const auto id = row.get<PrpId>("id");
    std::optional<PrpInvalid> invalid;
    if (const auto at = row.get<std::optional<Moment>>("invalid_at"))
        invalid = PrpInvalid{*at, row.get<std::string>("invalid_by"), row.get<std::string>("invalid_because")};
    return {.id = id,
            .key = row.get<std::string>("key"),
            .patient_name = row.get<std::string>("patient_name"),
            .prepared_by_name = row.get<std::string>("prepared_by_name"),
            .prp = {.patient = row.get<PatientId>("patient_id"),
                    .drawn = row.get<Moment>("drawn"),
                    .identity = identity_in(row.get<std::string>("recognised_by")),
                    .prepared_by = row.get<PractitionerId>("prepared_by"),
                    .blood = volume_in(row, "blood_microlitres"),
                    .anticoagulant = row.get<Anticoagulant>("anticoagulant"),
                    .anticoagulant_lot = row.get<std::string>("anticoagulant_lot"),
                    .kit = row.get<std::string>("kit"),
                    .kit_lot = row.get<std::string>("kit_lot"),
                    .kit_expires = row.get<Day>("kit_expires"),
                    .centrifuge = row.get<std::string>("centrifuge"),
                    .spins = spins_of(record, id),
                    .obtained = volume_in(row, "obtained_microlitres"),
                    .platelets_before = row.get<std::optional<Decimal>>("platelets_before"),
                    .platelets_after = row.get<std::optional<Decimal>>("platelets_after"),
                    .activator = row.get<Activator>("activator"),
                    .activator_lot = row.get<std::string>("activator_lot"),
                    .note = row.get<std::string>("note")},
            .added_at = row.get<Moment>("added_at"),
            .added_by = row.get<std::string>("added_by"),
            .left = Volume{row.get<std::int64_t>("left_microlitres")},
            .invalid = std::move(invalid)};
}

std::set<std::string> materials_of(const PrpDraft& prp)
{
    std::set<std::string> materials;
    for (const auto* lot : {&prp.anticoagulant_lot, &prp.kit_lot, &prp.activator_lot})
        if (auto folded = without_signs(*lot); !folded.empty())
            materials.insert(std::move(folded));
    return materials;
}

} // namespace

std::string text_of(const Identity& identity)
{
    std::string text;
    for (const auto each : identity)
        text.append(text.empty() ? "" : " ").append(code_of(each));
    return text;
}

Identity identity_in(const std::string& text)
{
    Identity identity;
    std::istringstream codes(text);
    for (std::string code; codes >> code;)
        if (const auto each = from_code<Identifier>(code))
            identity.insert(*each);
    return identity;
}

std::vector<PrpOnFile> PrpTable::all_in(Statement row) const
{
    std::vector<PrpOnFile> rows;
    while (row.step())
        rows.push_back(prp_in(record_, row));
    return rows;
}

std::vector<PrpOnFile> PrpTable::of(PatientId patient) const
{
    return all_in(
        record_.query(select_prp + "WHERE prp.patient_id = $1 ORDER BY prp.drawn DESC, prp.id DESC", patient));
}

std::vector<PrpOnFile> PrpTable::with(const std::string& lot) const
{
    return all_in(record_.query(select_prp + R"(
        WHERE prp.id IN (SELECT prp_id FROM prp_material WHERE folded = $1) ORDER BY prp.drawn DESC, prp.id DESC)",
                                without_signs(lot)));
}

std::optional<PrpOnFile> PrpTable::find(PrpId id) const
{
    Statement row = record_.query(select_prp + "WHERE prp.id = $1", id);
    return row.step() ? std::optional(prp_in(record_, row)) : std::nullopt;
}

std::optional<PrpOnFile> PrpTable::last() const
{
    const auto id = record_.first<PrpId>("SELECT id FROM prp ORDER BY added_at DESC, id DESC LIMIT 1");
    return id ? find(*id) : std::nullopt;
}

Added<PrpId> PrpTable::add(const PrpDraft& prp, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const PrpId id(writing.ids.next());
    const std::string key = next_key(record_, "PRP");
    touch(record_, writing, prp_kind(), key, id.value(), [&] {
        std::int64_t number = 0;
        for (const auto& spin : prp.spins)
            record_.run("INSERT INTO prp_spin (prp_id, number, speed, unit, minutes) VALUES ($1, $2, $3, $4, $5)", id,
                        ++number, spin.speed, spin.unit, spin.minutes);
        for (const auto& folded : materials_of(prp))
            record_.run("INSERT INTO prp_material (prp_id, folded) VALUES ($1, $2)", id, folded);
        record_.run(R"(
            INSERT INTO prp (id, key, patient_id, drawn, recognised_by, prepared_by, blood_microlitres, anticoagulant,
                             anticoagulant_lot, kit, kit_lot, kit_expires, centrifuge, obtained_microlitres,
                             platelets_before, platelets_after, activator, activator_lot, note, added_at, added_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21))",
                    id, key, prp.patient, prp.drawn, text_of(prp.identity), prp.prepared_by, microlitres_of(prp.blood),
                    prp.anticoagulant, prp.anticoagulant_lot, prp.kit, prp.kit_lot, prp.kit_expires, prp.centrifuge,
                    microlitres_of(prp.obtained), prp.platelets_before, prp.platelets_after, prp.activator,
                    prp.activator_lot, prp.note, at, by);
    });
    return {id, key};
}

void PrpTable::invalidate(PrpId id, const PrpInvalid& invalid)
{
    const auto key = record_.first<std::string>("SELECT key FROM prp WHERE id = $1", id).value();
    touch(record_, writable(writing_), prp_invalidation_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO prp_invalidation (prp_id, at, by_name, reason) VALUES ($1, $2, $3, $4)", id,
                    invalid.at, invalid.by, invalid.reason);
    });
}

KindOfThing prp_invalidation_kind()
{
    return {"prp_invalidation", "SELECT prp_id FROM prp_invalidation ORDER BY prp_id",
            [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT prp_id, at, by_name, reason FROM prp_invalidation WHERE prp_id = $1");
            }};
}

KindOfThing prp_kind()
{
    return {"prp", "SELECT id FROM prp ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id, R"(
                    SELECT id, key, patient_id, drawn, recognised_by, prepared_by, blood_microlitres, anticoagulant,
                           anticoagulant_lot, kit, kit_lot, kit_expires, centrifuge, obtained_microlitres,
                           platelets_before, platelets_after, activator, activator_lot, note, added_at, added_by
                    FROM prp WHERE id = $1)",
                    {{"spin", "SELECT number, speed, unit, minutes FROM prp_spin WHERE prp_id = $1 ORDER BY number"},
                     {"material", "SELECT folded FROM prp_material WHERE prp_id = $1 ORDER BY folded"}});
            }};
}

} // namespace clinic::db
