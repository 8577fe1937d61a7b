#include "db/formulas/vial_table.h"

#include "db/formulas/hold_table.h"
#include "db/valid_session.h"

namespace clinic::db {

namespace {

/// What is left is what was in it, less what signed sessions drew and what was wasted.
const std::string select_vial = R"(
    SELECT vial.id, vial.key, vial.version_id, vial.content_microlitres, vial.opened, vial.opened_by_id,
           vial.checked_by_id, vial.discard_after, vial.added_at, vial.added_by, opener.name AS opened_by_name,
           coalesce(checker.name, '') AS checked_by_name, hold.reason AS hold_reason, hold.held_at, hold.held_by,
           coalesce(version.key, (SELECT ingredient.inci FROM vial_lot
                                  JOIN ingredient ON ingredient.id = vial_lot.ingredient_id
                                  WHERE vial_lot.vial_id = vial.id)) AS name,
           (SELECT count(*) FROM session_vial JOIN session ON session.id = session_vial.session_id
            WHERE session_vial.vial_id = vial.id AND )" +
                                session_counts + R"() AS punctures,
           vial.content_microlitres
           - (SELECT coalesce(sum(session_vial.microlitres), 0)
              FROM session_vial JOIN session ON session.id = session_vial.session_id
              WHERE session_vial.vial_id = vial.id AND )" +
                                session_counts + R"()
           - (SELECT coalesce(sum(microlitres), 0) FROM vial_waste WHERE vial_waste.vial_id = vial.id) AS left_over
    FROM vial
    JOIN practitioner AS opener ON opener.id = vial.opened_by_id
    LEFT JOIN practitioner AS checker ON checker.id = vial.checked_by_id
    LEFT JOIN version ON version.id = vial.version_id
    LEFT JOIN hold ON hold.vial_id = vial.id AND hold.released_at IS NULL )";

/// What went into it, as the draft said it.
void put_lots(Connection& record, VialRow& vial)
{
    Statement row = record.query(
        "SELECT ingredient_id, lot_id, used FROM vial_lot WHERE vial_id = $1 ORDER BY ingredient_id", vial.id);
    while (row.step()) {
        const auto ingredient = row.get<IngredientId>("ingredient_id");
        const auto lot = row.get<LotId>("lot_id");
        vial.inside.emplace(ingredient, lot);
        if (vial.vial.version)
            vial.vial.lots.emplace(ingredient, lot);
        else
            vial.vial.lot = lot;
        if (const auto used = row.get<std::optional<std::int64_t>>("used"))
            vial.vial.used.emplace(ingredient, from_thousandths(*used));
    }
}

} // namespace

const KindOfThing& vial_kind()
{
    static const KindOfThing kind{
        "vial", "SELECT id FROM vial ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, version_id, content_microlitres, opened, opened_by_id, checked_by_id, "
                                  "discard_after, added_at, added_by FROM vial WHERE id = $1",
                                  {{"lot", "SELECT ingredient_id, lot_id, used FROM vial_lot WHERE vial_id = $1 "
                                           "ORDER BY ingredient_id"}});
        }};
    return kind;
}

const KindOfThing& vial_waste_kind()
{
    static const KindOfThing kind{"vial_waste", "SELECT id FROM vial_waste ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT vial_id, microlitres, at, author, witness, reason "
                                                            "FROM vial_waste WHERE id = $1");
                                  }};
    return kind;
}

std::vector<VialRow> VialTable::rows_in(Statement row) const
{
    std::vector<VialRow> rows;
    while (row.step()) {
        VialRow vial{.id = row.get<VialId>("id"),
                     .key = row.get<std::string>("key"),
                     .vial = {},
                     .name = row.get<std::string>("name"),
                     .opened_by_name = row.get<std::string>("opened_by_name"),
                     .checked_by_name = row.get<std::string>("checked_by_name"),
                     .inside = {},
                     .left = Volume{row.get<std::int64_t>("left_over")},
                     .punctures = row.get<int>("punctures"),
                     .added_at = row.get<Moment>("added_at"),
                     .added_by = row.get<std::string>("added_by"),
                     .hold = hold_in(row)};
        vial.vial.version = row.get<std::optional<VersionId>>("version_id");
        vial.vial.content = Volume{row.get<std::int64_t>("content_microlitres")};
        vial.vial.opened = row.get<Moment>("opened");
        vial.vial.opened_by = row.get<PractitionerId>("opened_by_id");
        vial.vial.checked_by = row.get<std::optional<PractitionerId>>("checked_by_id");
        vial.vial.discard_after = row.get<Moment>("discard_after");
        rows.push_back(std::move(vial));
    }
    for (auto& vial : rows)
        put_lots(record_, vial);
    return rows;
}

std::vector<VialRow> VialTable::all(std::optional<Moment> left_at) const
{
    auto rows = left_at ? rows_in(record_.query(select_vial + "WHERE vial.opened <= $1 AND vial.discard_after >= $1 "
                                                              "ORDER BY vial.id DESC",
                                                *left_at))
                        : rows_in(record_.query(select_vial + "ORDER BY vial.id DESC"));
    if (left_at)
        std::erase_if(rows, [](const auto& vial) { return vial.left <= Volume{0} || vial.hold; });
    return rows;
}

std::vector<VialRow> VialTable::ended(Moment from, Moment until) const
{
    auto rows = rows_in(record_.query(
        select_vial + "WHERE vial.discard_after >= $1 AND vial.discard_after < $2 ORDER BY vial.id", from, until));
    std::erase_if(rows, [](const auto& vial) { return vial.left <= Volume{0}; });
    return rows;
}

std::vector<VialRow> VialTable::with(LotId lot) const
{
    return rows_in(record_.query(
        select_vial + "WHERE vial.id IN (SELECT vial_id FROM vial_lot WHERE lot_id = $1) ORDER BY vial.id DESC", lot));
}

std::vector<VialRow> VialTable::with(VersionId version) const
{
    return rows_in(record_.query(select_vial + "WHERE vial.version_id = $1 ORDER BY vial.id DESC", version));
}

std::optional<VialRow> VialTable::find(VialId id) const
{
    auto rows = rows_in(record_.query(select_vial + "WHERE vial.id = $1", id));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<VialId> VialTable::of(const std::string& key) const
{
    return record_.first<VialId>("SELECT id FROM vial WHERE key = $1", key);
}

std::vector<VialEventRow> VialTable::life_of(VialId id) const
{
    Statement row = record_.query(R"(
        SELECT 'DRAWN' AS kind, session_vial.microlitres, session.started AS at, session.signed_by AS author, '' AS witness,
               '' AS reason, session.id AS session_id, session.key AS session_key
        FROM session_vial JOIN session ON session.id = session_vial.session_id
        WHERE session_vial.vial_id = $1 AND session.state = 'SIGNED'
        UNION ALL
        SELECT 'GIVEN_BACK', -session_vial.microlitres, session_invalidation.at, session_invalidation.by_name, '',
               session_invalidation.reason, session.id, session.key
        FROM session_vial JOIN session ON session.id = session_vial.session_id
        JOIN session_invalidation ON session_invalidation.session_id = session.id
        WHERE session_vial.vial_id = $1
        UNION ALL
        SELECT 'WASTED', microlitres, at, author, witness, reason, NULL, '' FROM vial_waste WHERE vial_id = $1
        ORDER BY at)",
                                  id);
    std::vector<VialEventRow> rows;
    while (row.step())
        rows.push_back({.kind = row.get<VialEvent>("kind"),
                        .amount = Volume{row.get<std::int64_t>("microlitres")},
                        .at = row.get<Moment>("at"),
                        .by = row.get<std::string>("author"),
                        .witness = row.get<std::string>("witness"),
                        .reason = row.get<std::string>("reason"),
                        .session = row.get<std::optional<SessionId>>("session_id"),
                        .session_key = row.get<std::string>("session_key")});
    return rows;
}

Added<VialId> VialTable::add(const VialDraft& vial, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const VialId id(writing.ids.next());
    const std::string key = next_key(record_, "V");
    auto lots = vial.lots;
    if (vial.lot)
        lots = {
            {record_.first<IngredientId>("SELECT ingredient_id FROM lot WHERE id = $1", vial.lot).value(), *vial.lot}};
    touch(record_, writing, vial_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO vial (id, key, version_id, content_microlitres, opened, opened_by_id, checked_by_id, "
                    "discard_after, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                    id, key, vial.version, vial.content.value().microlitres, vial.opened, vial.opened_by,
                    vial.version ? vial.checked_by : std::nullopt, vial.discard_after, at, by);
        for (const auto& [ingredient, lot] : lots) {
            const auto used = vial.used.find(ingredient);
            record_.run("INSERT INTO vial_lot (vial_id, ingredient_id, lot_id, used) VALUES ($1, $2, $3, $4)", id,
                        ingredient, lot,
                        used == vial.used.end() ? std::nullopt : std::optional(thousandths_of(used->second)));
        }
    });
    return {id, key};
}

Added<VialWasteId> VialTable::add(const VialWasteDraft& waste, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const VialWasteId id(writing.ids.next());
    const auto key = record_.first<std::string>("SELECT key FROM vial WHERE id = $1", waste.vial).value();
    touch(record_, writing, vial_waste_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO vial_waste (id, vial_id, microlitres, at, author, witness, reason) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id, waste.vial, waste.amount.value().microlitres, at, by, waste.witness, waste.reason);
    });
    return {id, key};
}

} // namespace clinic::db
