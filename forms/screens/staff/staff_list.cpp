#include "screens/staff/staff_list.h"

#include "reports/names.h"
#include "screens/day_words.h"

#include <map>

namespace clinic {

namespace {

enum class StaffColumn { name, profession, register_number, expiry, what };

/// Of each type only the certification that lasts longest counts: a renewed one no longer warns.
std::optional<CertificationOnFile> next_to_expire(const std::vector<CertificationOnFile>& all)
{
    std::map<CertificationType, CertificationOnFile> longest;
    for (const auto& each : all) {
        const auto [found, is_new] = longest.try_emplace(each.type, each);
        if (!is_new && found->second.expires && (!each.expires || *each.expires > *found->second.expires))
            found->second = each;
    }
    std::optional<CertificationOnFile> next;
    for (const auto& [type, each] : longest)
        if (each.expires && (!next || *each.expires < *next->expires))
            next = each;
    return next;
}

} // namespace

std::vector<Column> StaffList::columns() const
{
    const Words& words = desk().words;
    return {{words("Name"), 240},
            {words("Profession"), 160},
            {words("Register number"), 150},
            {words("Next expiry"), 200},
            {words("Certification"), 220}};
}

std::vector<StaffRow> StaffList::read() const
{
    std::vector<StaffRow> rows;
    const auto& staff = desk().records.staff();
    for (const auto& each : staff.practitioners())
        rows.push_back({each, next_to_expire(staff.certifications_of(each.id))});
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
    case expiry: return next ? expiry_words(desk().words, desk().today(), next->expires, days_expiring).text : "";
    case what: return next ? name_of(desk().words, next->type) : "";
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
    const auto& next = at(row).next_to_expire;
    if (static_cast<StaffColumn>(column) != StaffColumn::expiry || !next)
        return Tone::plain;
    return expiry_words(desk().words, desk().today(), next->expires, days_expiring).tone;
}

} // namespace clinic
