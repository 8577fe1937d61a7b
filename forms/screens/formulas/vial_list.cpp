#include "screens/formulas/vial_list.h"

#include "reports/names.h"
#include "services/formulas/vials.h"

namespace clinic {

namespace {

enum class VialColumn { number, what, opened, by, left, until, state };
enum class LifeColumn { at, what, amount, by, witness, reason };

} // namespace

std::string mixed_or_opened(const Words& words, const VialRow& row)
{
    return row.vial.version ? words("mixed by the clinic") : words("opened vial");
}

DayWords vial_state(const Desk& desk, const VialRow& row)
{
    if (row.hold)
        return {desk.words("on hold"), Tone::danger};
    if (row.left <= Volume{0})
        return {desk.words("empty"), Tone::muted};
    if (desk.records.now() > row.vial.discard_after.value())
        return {desk.words("discard it"), Tone::danger};
    return {desk.words("in use"), Tone::good};
}

std::string left_text(const Desk& desk, const VialRow& row)
{
    return fill(desk.words("{left} of {content}"), {{"left", volume_text(desk.words, row.left)},
                                                    {"content", volume_text(desk.words, row.vial.content.value())}});
}

std::vector<Column> VialList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 90}, {words("What"), 240}, {words("Opened or mixed"), 140},
            {words("By"), 130},    {words("Left"), 120}, {words("Discard after"), 140},
            {words("State"), 100}};
}

std::vector<VialRow> VialList::read() const
{
    const auto& formulas = desk().records.formulas();
    if (!of_)
        return formulas.vials(std::nullopt);
    if (const auto* const lot = std::get_if<LotId>(&*of_))
        return formulas.vials_with(*lot);
    if (const auto* const version = std::get_if<VersionId>(&*of_))
        return formulas.vials_with(*version);
    return {formulas.vial(std::get<VialId>(*of_)).value()};
}

std::string VialList::cell_of(const VialRow& row, int column) const
{
    const auto zone = desk().zone();
    using enum VialColumn;
    switch (static_cast<VialColumn>(column)) {
    case number: return row.key;
    case what: return row.name + ", " + mixed_or_opened(desk().words, row);
    case opened: return zone.to_people(row.vial.opened.value());
    case by: return row.opened_by_name;
    case left: return left_text(desk(), row);
    case until: return zone.to_people(row.vial.discard_after.value());
    case state: return vial_state(desk(), row).text;
    default: return {};
    }
}

std::string VialList::order_of(const VialRow& row, int column) const
{
    using enum VialColumn;
    if (static_cast<VialColumn>(column) == opened)
        return to_iso(row.vial.opened.value());
    if (static_cast<VialColumn>(column) == until)
        return to_iso(row.vial.discard_after.value());
    return HeldList::order_of(row, column);
}

Tone VialList::tone(long row, int column)
{
    return static_cast<VialColumn>(column) == VialColumn::state ? vial_state(desk(), at(row)).tone : Tone::plain;
}

std::vector<Column> VialLife::columns() const
{
    const Words& words = desk().words;
    return {{words("When"), 140}, {words("What"), 120},    {words("Amount"), 90, true},
            {words("By"), 150},   {words("Witness"), 130}, {words("Reason or session"), 220}};
}

std::vector<VialEventRow> VialLife::read() const
{
    return desk().records.formulas().life_of(vial_);
}

std::string VialLife::cell_of(const VialEventRow& row, int column) const
{
    const Words& words = desk().words;
    using enum LifeColumn;
    switch (static_cast<LifeColumn>(column)) {
    case at: return desk().zone().to_people(row.at);
    case what: return name_of(words, row.kind);
    case amount: return volume_text(words, row.amount);
    case by: return row.by;
    case witness: return row.witness;
    case reason: return joined(": ", {row.session_key, row.reason});
    default: return {};
    }
}

std::string VialLife::order_of(const VialEventRow& row, int column) const
{
    return static_cast<LifeColumn>(column) == LifeColumn::at ? to_iso(row.at) : HeldList::order_of(row, column);
}

std::string VialFile::kind() const
{
    return mixed_or_opened(desk_.words, row());
}

std::vector<VialFile::Fact> VialFile::facts() const
{
    const Words& words = desk_.words;
    const Zone zone = desk_.zone();
    const auto now = row();
    std::vector<Fact> facts{
        {words("Left"), left()},
        {words("Opened or mixed"), zone.to_people(now.vial.opened.value()) + " · " + now.opened_by_name},
        {words("Discard after"), zone.to_people(now.vial.discard_after.value())},
        {words("Punctures"), std::to_string(now.punctures)}};
    if (!now.checked_by_name.empty())
        facts.push_back({words("Checked by"), now.checked_by_name});
    return facts;
}

std::vector<VialFile::Fact> VialFile::lots() const
{
    std::vector<Fact> facts;
    const auto now = row();
    for (const auto& [ingredient, id] : now.inside) {
        const auto lot = desk_.records.formulas().lot(id).value();
        const auto until = lot.lot.expires ? fill(desk_.words("until {day}"), {{"day", to_people(*lot.lot.expires)}})
                                           : desk_.words("no expiry on the label");
        facts.push_back({lot.ingredient_name, lot.lot.code + ", " + lot.lot.manufacturer + ", " + until});
    }
    return facts;
}

std::vector<Told> VialFile::objections(const VialWasteDraft& draft) const
{
    return told(desk_, check_vial_waste(desk_.records, desk_.actor, draft));
}

SaveOutcome<VialWasteId> VialFile::waste(const VialWasteDraft& draft)
{
    return told(desk_, waste_of_vial(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
