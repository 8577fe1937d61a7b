#include "screens/formulas/stock_file.h"

#include "services/formulas/lots.h"

namespace clinic {

namespace {

enum class MovementColumn { at, kind, change, by, witness, reason };

/// "+10" or "-1.5", so that what came and what left are told apart without colour.
std::string signed_text(const Words& words, const Decimal& change)
{
    return (change > Decimal() ? "+" : "") + to_people(change, decimal_sign(words.language()));
}

} // namespace

std::vector<Column> MovementList::columns() const
{
    const Words& words = desk().words;
    return {{words("When"), 140}, {words("What"), 170},    {words("Amount"), 90, true},
            {words("By"), 150},   {words("Witness"), 130}, {words("Reason or session"), 200}};
}

std::vector<MovementRow> MovementList::read() const
{
    return desk().records.formulas().movements_of(lot_);
}

std::string MovementList::cell_of(const MovementRow& row, int column) const
{
    using enum MovementColumn;
    switch (static_cast<MovementColumn>(column)) {
    case at: return desk().zone().to_people(row.at);
    case kind: return name_of(desk().words, row.kind);
    case change: return signed_text(desk().words, row.change);
    case by: return row.by;
    case witness: return row.witness;
    case reason: return joined(": ", {row.session_key, row.reason});
    default: return {};
    }
}

std::string MovementList::order_of(const MovementRow& row, int column) const
{
    return static_cast<MovementColumn>(column) == MovementColumn::at ? to_iso(row.at) : HeldList::order_of(row, column);
}

std::string StockFile::unit() const
{
    const auto unit = row().lot.unit;
    return unit ? name_of(desk_.words, *unit) : std::string();
}

std::string StockFile::on_hand() const
{
    const auto lot = row();
    if (!lot.on_hand || !lot.lot.unit)
        return desk_.words("not counted");
    return amount_text(desk_.words, *lot.on_hand, *lot.lot.unit);
}

std::vector<StockFile::Fact> StockFile::facts() const
{
    const Words& words = desk_.words;
    const auto lot = row().lot;
    std::vector<Fact> facts{{words("On hand"), on_hand()}};
    const auto add = [&facts](const std::string& label, const std::string& value) {
        if (!value.empty())
            facts.push_back({label, value});
    };
    add(words("Received"), lot.received ? to_people(*lot.received) : std::string());
    if (lot.quantity && lot.unit)
        add(words("Quantity"), amount_text(words, *lot.quantity, *lot.unit));
    add(words("Supplier"), lot.supplier);
    add(words("GTIN or UDI"), lot.gtin);
    add(words("Legal class"), lot.legal_class ? name_of(words, *lot.legal_class) : std::string());
    add(words("Storage"), lot.storage);
    return facts;
}

std::vector<Named<MovementKind>> StockFile::kinds() const
{
    auto all = all_named<MovementKind>(desk_.words);
    std::erase_if(all, [](const auto& each) { return !is_written_down(each.id); });
    return all;
}

std::vector<Told> StockFile::objections(const MovementDraft& draft) const
{
    return told(desk_, check_movement(desk_.records, desk_.actor, draft));
}

SaveOutcome<MovementId> StockFile::save(const MovementDraft& draft)
{
    return told(desk_, move_lot(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
