#include "screens/staff/staff_list.h"

#include "reports/names.h"
#include "screens/day_words.h"

namespace clinic {

namespace {

enum class StaffColumn { name, profession, register_number, standing, expiry, what };

std::string standing_text(const Words& words, StaffStanding standing)
{
    using enum StaffStanding;
    switch (standing) {
    case may_treat: return words("May treat");
    case no_licence: return words("No licence that counts");
    case no_insurance: return words("No insurance that counts");
    case no_technique: return words("No technique covered");
    case nothing_on_file: return words("Does not treat");
    }
    return {};
}

Tone tone_of(StaffStanding standing)
{
    using enum StaffStanding;
    switch (standing) {
    case may_treat: return Tone::good;
    case no_licence:
    case no_insurance: return Tone::danger;
    case no_technique: return Tone::warning;
    case nothing_on_file: return Tone::muted;
    }
    return Tone::plain;
}

} // namespace

std::vector<Column> StaffList::columns() const
{
    const Words& words = desk().words;
    return {{words("Name"), 220},  {words("Profession"), 120},  {words("Register number"), 125},
            {words("Today"), 195}, {words("Next expiry"), 165}, {words("Certification"), 140}};
}

std::vector<StaffRow> StaffList::read() const
{
    std::vector<StaffRow> rows;
    const auto& staff = desk().records.staff();
    const Day today = desk().today();
    auto certifications = staff.certifications();
    for (const auto& each : staff.practitioners()) {
        const auto& own = certifications[each.id];
        rows.push_back({each, next_to_expire(own, today), standing_on(own, today)});
    }
    return rows;
}

std::string StaffList::cell_of(const StaffRow& row, int column) const
{
    const auto& next = row.next_to_expire;
    using enum StaffColumn;
    switch (static_cast<StaffColumn>(column)) {
    case name: return row.practitioner.practitioner.name;
    case profession: return row.practitioner.practitioner.profession;
    case register_number: return row.practitioner.practitioner.register_number;
    case standing: return standing_text(desk().words, row.standing);
    case expiry:
        return next ? expiry_words(desk().words, desk().today(), next->expires, days_expiring(*next)).text : "";
    case what: return next ? certification_name(desk().words, *next) : "";
    default: return {};
    }
}

std::string StaffList::order_of(const StaffRow& row, int column) const
{
    if (static_cast<StaffColumn>(column) == StaffColumn::expiry)
        return row.next_to_expire ? to_iso(*row.next_to_expire->expires) : "9999";
    return HeldList::order_of(row, column);
}

Tone StaffList::tone(long row, int column)
{
    if (static_cast<StaffColumn>(column) == StaffColumn::standing)
        return tone_of(at(row).standing);
    const auto& next = at(row).next_to_expire;
    if (static_cast<StaffColumn>(column) != StaffColumn::expiry || !next)
        return Tone::plain;
    return expiry_words(desk().words, desk().today(), next->expires, days_expiring(*next)).tone;
}

} // namespace clinic
