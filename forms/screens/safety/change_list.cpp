#include "screens/safety/change_list.h"

#include "reports/change_text.h"
#include "reports/names.h"

namespace clinic {

namespace {

enum class ChangeColumn { number, version, reason, state, due, responsible };

} // namespace

std::vector<Column> ChangeList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110}, {words("Formula"), 120},  {words("Reason"), 190},
            {words("State"), 260},  {words("Next due"), 110}, {words("Seen to by"), 180}};
}

std::vector<ChangeOnFile> ChangeList::read() const
{
    return desk().records.safety().changes();
}

std::string ChangeList::cell_of(const ChangeOnFile& change, int column) const
{
    using enum ChangeColumn;
    switch (static_cast<ChangeColumn>(column)) {
    case number: return change.key;
    case version: return change.version_key;
    case reason: return name_of(desk().words, change.request.reason.value());
    case state: return name_of(desk().words, state_of(change));
    case due: {
        const auto day = due_of(change);
        return day ? to_people(*day) : "";
    }
    case responsible: return change.responsible;
    default: return {};
    }
}

std::string ChangeList::order_of(const ChangeOnFile& change, int column) const
{
    if (static_cast<ChangeColumn>(column) != ChangeColumn::due)
        return HeldList::order_of(change, column);
    const auto day = due_of(change);
    return day ? to_iso(*day) : "~"; // what is over comes last
}

Tone ChangeList::tone(long row, int column)
{
    const auto due = due_of(at(row));
    const bool late = due && *due < desk().today();
    return static_cast<ChangeColumn>(column) == ChangeColumn::due && late ? Tone::danger : Tone::plain;
}

} // namespace clinic
