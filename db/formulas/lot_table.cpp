#include "db/formulas/lot_table.h"

#include "base/text.h"
#include "db/formulas/hold_table.h"
#include "db/search.h"
#include "db/valid_session.h"

#include <array>

namespace clinic::db {

namespace {

/// The sum of lot_movement, asked part by part: a view inside a list would be made whole for every row.
const std::string select_lot = R"(
    SELECT lot.id, lot.key, lot.ingredient_id, lot.code, lot.manufacturer, lot.expires, lot.legal_class, lot.gtin,
           lot.storage, lot.received, lot.supplier, lot.unit, ingredient.key AS ingredient_key,
           ingredient.inci AS ingredient_name, hold.reason AS hold_reason, hold.held_at, hold.held_by,
           CASE WHEN lot.unit IS NOT NULL THEN
               (SELECT coalesce(sum(thousandths), 0) FROM movement WHERE movement.lot_id = lot.id)
               - (SELECT coalesce(sum(session_lot.used), 0)
                  FROM session_lot JOIN session ON session.id = session_lot.session_id
                  WHERE session_lot.lot_id = lot.id AND session_lot.used IS NOT NULL AND )" +
                               session_counts + R"()
               - (SELECT coalesce(sum(vial_lot.used), 0) FROM vial_lot WHERE vial_lot.lot_id = lot.id)
               END AS on_hand,
           CASE WHEN lot.unit IS NOT NULL THEN
               (SELECT thousandths FROM movement WHERE movement.lot_id = lot.id AND movement.kind = 'RECEIVED'
                ORDER BY movement.id LIMIT 1) END AS quantity
    FROM lot JOIN ingredient ON ingredient.id = lot.ingredient_id
    LEFT JOIN hold ON hold.lot_id = lot.id AND hold.released_at IS NULL)";

std::optional<Decimal> amount_in(const Statement& row, const char* column)
{
    const auto thousandths = row.get<std::optional<std::int64_t>>(column);
    return thousandths ? std::optional(from_thousandths(*thousandths)) : std::nullopt;
}

std::string text_or_nothing(const Statement& row, const char* column)
{
    return row.get<std::optional<std::string>>(column).value_or("");
}

std::optional<std::string> null_for_blank(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

LotDraft lot_draft_in(const Statement& row)
{
    const auto expires = row.get<std::optional<Day>>("expires");
    return {.ingredient = row.get<IngredientId>("ingredient_id"),
            .code = row.get<std::string>("code"),
            .manufacturer = row.get<std::string>("manufacturer"),
            .expires = expires,
            .no_expiry_on_label = !expires,
            .legal_class = row.get<std::optional<LegalClass>>("legal_class"),
            .gtin = text_or_nothing(row, "gtin"),
            .storage = text_or_nothing(row, "storage"),
            .received = row.get<std::optional<Day>>("received"),
            .supplier = text_or_nothing(row, "supplier"),
            .quantity = amount_in(row, "quantity"),
            .unit = row.get<std::optional<StockUnit>>("unit")};
}

LotRow lot_in(const Statement& row)
{
    return {.id = row.get<LotId>("id"),
            .key = row.get<std::string>("key"),
            .ingredient_key = row.get<std::string>("ingredient_key"),
            .ingredient_name = row.get<std::string>("ingredient_name"),
            .lot = lot_draft_in(row),
            .hold = hold_in(row),
            .on_hand = amount_in(row, "on_hand")};
}

std::vector<LotRow> lots_in(Statement row)
{
    std::vector<LotRow> rows;
    while (row.step())
        rows.push_back(lot_in(row));
    return rows;
}

} // namespace

const KindOfThing& lot_kind()
{
    static const KindOfThing kind{"lot", "SELECT id FROM lot ORDER BY id", [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT key, ingredient_id, code, manufacturer, expires, "
                                                            "legal_class, gtin, storage, received, supplier, unit "
                                                            "FROM lot WHERE id = $1");
                                  }};
    return kind;
}

ListPage<LotRow> LotTable::page(const ListQuery& query) const
{
    static constexpr std::array columns{SortColumn{"key", "lot.id"}, SortColumn{"code", "lot.code_folded"},
                                        SortColumn{"ingredient", "ingredient.inci_folded"},
                                        SortColumn{"manufacturer", "lot.manufacturer_folded"},
                                        SortColumn{"expires", "lot.expires", true}};
    FoundRows found = db::find(record_, {"lot", select_lot, columns}, query);
    return {.rows = lots_in(std::move(found.rows)), .total = found.total};
}

std::vector<LotRow> LotTable::of(IngredientId ingredient) const
{
    return lots_in(record_.query(
        std::string(select_lot) + " WHERE lot.ingredient_id = $1 ORDER BY lot.expires NULLS LAST, lot.id", ingredient));
}

std::optional<LotRow> LotTable::find(LotId id) const
{
    Statement row = record_.query(std::string(select_lot) + " WHERE lot.id = $1", id);
    return row.step() ? std::optional(lot_in(row)) : std::nullopt;
}

std::optional<LotId> LotTable::of(const std::string& key_or_code) const
{
    if (const auto by_key = record_.first<LotId>("SELECT id FROM lot WHERE key = $1", key_or_code))
        return by_key;
    Statement row = record_.query("SELECT id FROM lot WHERE code_folded = $1 LIMIT 2", folded(key_or_code));
    if (!row.step())
        return std::nullopt;
    const auto id = row.get<LotId>(0);
    return row.step() ? std::nullopt : std::optional(id);
}

bool LotTable::taken(IngredientId ingredient, const std::string& manufacturer, const std::string& code) const
{
    return record_
        .first<std::int64_t>("SELECT 1 FROM lot WHERE ingredient_id = $1 AND code_folded = $2 "
                             "AND manufacturer_folded = $3",
                             ingredient, folded(code), folded(manufacturer))
        .has_value();
}

std::vector<LotRow> LotTable::expiring_by(Day day) const
{
    constexpr std::chrono::days still_shown(30);
    const Day earliest = std::chrono::floor<std::chrono::days>(clock_.now()) - still_shown;
    return lots_in(record_.query(std::string(select_lot) + " WHERE lot.expires >= $1 AND lot.expires <= $2 "
                                                           "ORDER BY lot.expires, lot.id",
                                 earliest, day));
}

std::optional<LotRow> LotTable::last_of(const std::string& gtin) const
{
    Statement row = record_.query(std::string(select_lot) + " WHERE lot.gtin = $1 ORDER BY lot.id DESC LIMIT 1", gtin);
    return row.step() ? std::optional(lot_in(row)) : std::nullopt;
}

Added<LotId> LotTable::add(const LotDraft& lot)
{
    Writing& writing = writable(writing_);
    const LotId id(writing.ids.next());
    const std::string key = next_key(record_, "L");
    touch(record_, writing, lot_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO lot (id, key, ingredient_id, code, code_folded, manufacturer, manufacturer_folded, "
                    "expires, legal_class, gtin, storage, received, supplier, unit) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                    id, key, lot.ingredient, lot.code, folded(lot.code), lot.manufacturer, folded(lot.manufacturer),
                    lot.expires, lot.legal_class, null_for_blank(lot.gtin), null_for_blank(lot.storage), lot.received,
                    null_for_blank(lot.supplier), lot.unit);
        Tokens tokens = tokens_of_key(key);
        for (const std::string& text :
             {lot.code, lot.manufacturer, lot.gtin, lot.supplier,
              record_.first<std::string>("SELECT inci FROM ingredient WHERE id = $1", lot.ingredient).value()})
            add_words(tokens, text);
        put_tokens(record_, "lot", id.value(), tokens);
    });
    return {id, key};
}

} // namespace clinic::db
