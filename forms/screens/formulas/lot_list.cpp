#include "screens/formulas/lot_list.h"

namespace clinic {

namespace {

enum class LotColumn { number, code, ingredient, manufacturer, expires, left };

} // namespace

DayWords lot_state(const Desk& desk, const LotRow& row)
{
    if (row.hold)
        return {desk.words("on hold"), Tone::danger};
    if (row.on_hand && *row.on_hand <= Decimal())
        return {desk.words("used up"), Tone::muted};
    return expiry_words(desk.words, desk.today(), row.lot.expires, lot_warning_days);
}

std::vector<Column> LotList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110},       {words("Lot code"), 140}, {words("Ingredient"), 210},
            {words("Manufacturer"), 180}, {words("Expires"), 120},  {words("State"), 210}};
}

std::string LotList::cell(long row, int column)
{
    const LotRow& lot = at(row);
    using enum LotColumn;
    switch (static_cast<LotColumn>(column)) {
    case number: return lot.key;
    case code: return lot.lot.code;
    case ingredient: return lot.ingredient_name;
    case manufacturer: return lot.lot.manufacturer;
    case expires: return lot.lot.expires ? to_people(*lot.lot.expires) : "";
    case left: return lot_state(desk(), lot).text;
    default: return {};
    }
}

Tone LotList::tone(long row, int column)
{
    if (static_cast<LotColumn>(column) != LotColumn::left)
        return Tone::plain;
    return lot_state(desk(), at(row)).tone;
}

ListPage<LotRow> LotList::read(const ListQuery& query) const
{
    return desk().records.formulas().lots(query);
}

std::string LotList::sort_code(int column) const
{
    using enum LotColumn;
    switch (static_cast<LotColumn>(column)) {
    case number: return "key";
    case code: return "code";
    case ingredient: return "ingredient";
    case manufacturer: return "manufacturer";
    default: return "expires";
    }
}

} // namespace clinic
