#include "screens/requests/request_list.h"

namespace clinic {

namespace {

enum class RequestColumn { number, patient, received, due, limit, state };

} // namespace

std::vector<Column> RequestList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110},    {words("Patient"), 260},     {words("Received"), 120},
            {words("Answer by"), 120}, {words("Legal limit"), 120}, {words("State"), 180}};
}

std::string RequestList::cell(long row, int column)
{
    const RequestRow& request = at(row);
    using enum RequestColumn;
    switch (static_cast<RequestColumn>(column)) {
    case number: return request.key;
    case patient: return request.patient_name;
    case received: return to_people(request.request.received.value());
    case due: return to_people(request.due.target);
    case limit: return to_people(request.due.legal_limit);
    case state: return request_state(desk(), request).text;
    default: return {};
    }
}

Tone RequestList::tone(long row, int column)
{
    return static_cast<RequestColumn>(column) == RequestColumn::state ? request_state(desk(), at(row)).tone
                                                                      : Tone::plain;
}

ListPage<RequestRow> RequestList::read(const ListQuery& query) const
{
    return desk().records.requests().requests(query);
}

std::string RequestList::sort_code(int column) const
{
    using enum RequestColumn;
    switch (static_cast<RequestColumn>(column)) {
    case number: return "key";
    case patient: return "patient";
    case received: return "received";
    default: return "due";
    }
}

DayWords request_state(const Desk& desk, const RequestRow& row)
{
    if (row.answered_at) {
        const auto day = to_people(desk.zone().day_of(*row.answered_at));
        return {fill(desk.words("answered {day}"), {{"day", day}}), Tone::good};
    }
    constexpr long soon = 7;
    auto said = due_words(desk.words, desk.today(), row.due.target, row.due.legal_limit);
    if (said.tone == Tone::plain && (row.due.target - desk.today()).count() <= soon)
        said.tone = Tone::warning;
    return said;
}

} // namespace clinic
