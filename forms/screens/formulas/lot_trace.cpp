#include "screens/formulas/lot_trace.h"

#include "screens/day_words.h"
#include "screens/formulas/lot_list.h"

namespace clinic {

namespace {

enum class TraceColumn { session, started, patient_number, patient, practitioner, version };

} // namespace

std::vector<Column> LotTrace::columns() const
{
    const Words& words = desk().words;
    return {{words("Session"), 120}, {words("Started"), 150},      {words("Patient number"), 130},
            {words("Patient"), 240}, {words("Practitioner"), 200}, {words("Version"), 130}};
}

std::vector<SessionRow> LotTrace::read() const
{
    return desk().records.care().sessions_with(lot_);
}

std::string LotTrace::cell_of(const SessionRow& row, int column) const
{
    using enum TraceColumn;
    switch (static_cast<TraceColumn>(column)) {
    case session: return row.key;
    case started: return desk().zone().to_people(row.started);
    case patient_number: return row.patient_key;
    case patient: return row.patient_name;
    case practitioner: return row.practitioner_name;
    case version: return row.version_key;
    default: return {};
    }
}

std::string LotTrace::order_of(const SessionRow& row, int column) const
{
    return static_cast<TraceColumn>(column) == TraceColumn::started ? to_iso(row.started)
                                                                    : HeldList::order_of(row, column);
}

LotHead lot_head(const Desk& desk, LotId id)
{
    const auto row = desk.records.formulas().lot(id).value();
    const auto [state, tone] = expiry_words(desk.words, desk.today(), row.lot.expires, lot_warning_days);
    auto facts = row.ingredient_name + " · " + row.lot.manufacturer;
    if (row.lot.expires)
        facts += " · " + to_people(*row.lot.expires);
    return {row.lot.code, facts, row.key, state, tone};
}

} // namespace clinic
