#include "db/formulas/movement_table.h"

namespace clinic::db {

const KindOfThing& movement_kind()
{
    static const KindOfThing kind{"movement", "SELECT id FROM movement ORDER BY id",
                                  [](Connection& record, std::int64_t row) {
                                      return canonical_text(record, row,
                                                            "SELECT lot_id, kind, thousandths, at, author, witness, "
                                                            "reason FROM movement WHERE id = $1");
                                  }};
    return kind;
}

std::vector<MovementRow> MovementTable::of(LotId lot) const
{
    Statement row = record_.query("SELECT kind, thousandths, at, author, witness, reason, session_id, session_key "
                                  "FROM lot_movement WHERE lot_id = $1 ORDER BY at, id",
                                  lot);
    std::vector<MovementRow> rows;
    while (row.step())
        rows.push_back({.kind = row.get<MovementKind>("kind"),
                        .change = from_thousandths(row.get<std::int64_t>("thousandths")),
                        .at = row.get<Moment>("at"),
                        .by = row.get<std::string>("author"),
                        .witness = row.get<std::string>("witness"),
                        .reason = row.get<std::string>("reason"),
                        .session = row.get<std::optional<SessionId>>("session_id"),
                        .session_key = row.get<std::string>("session_key")});
    return rows;
}

Added<MovementId> MovementTable::add(const MovementDraft& movement, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const MovementId id(writing.ids.next());
    const auto key = record_.first<std::string>("SELECT key FROM lot WHERE id = $1", movement.lot).value();
    touch(record_, writing, movement_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO movement (id, lot_id, kind, thousandths, at, author, witness, reason) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, movement.lot, movement.kind, thousandths_of(change_of(movement)), at, by, movement.witness,
                    movement.reason);
    });
    return {id, key};
}

} // namespace clinic::db
