#include "services/safety/recall.h"

#include "base/text.h"
#include "domain/clinic/rights.h"
#include "records/clinic.h"

#include <map>

namespace clinic {

namespace {

std::vector<SessionRow> treated_with(const Stores& stores, const HeldThing& thing)
{
    return std::visit([&stores](auto id) { return stores.care().sessions_with(id); }, thing);
}

/// The sessions put together by patient, in the order of names; each patient is read once.
std::vector<RecallLine> by_patient(const Stores& stores, const std::vector<SessionRow>& sessions)
{
    std::map<std::pair<std::string, std::string>, std::vector<const SessionRow*>> together;
    for (const auto& row : sessions)
        together[{folded(row.patient_name), row.patient_key}].push_back(&row);
    std::vector<RecallLine> lines;
    for (const auto& [name, rows] : together) {
        const auto patient = stores.patients().patient(rows.front()->patient).value();
        for (const auto* const row : rows)
            lines.push_back({.patient = patient, .session = *row});
    }
    return lines;
}

} // namespace

RecallList recall_list_of(const Stores& stores, const Actor& actor, const HeldThing& thing)
{
    require(actor, Right::list_lot_patients);
    RecallList list{.clinic = stores.clinic().clinic().value(),
                    .lot = std::nullopt,
                    .version = std::nullopt,
                    .lines = {},
                    .not_signed = stores.care().unsigned_sessions_with(thing),
                    .made_at = stores.now()};
    if (const auto* const lot = std::get_if<LotId>(&thing))
        list.lot = stores.formulas().lot(*lot);
    else
        list.version = stores.formulas().version(std::get<VersionId>(thing));
    list.lines = by_patient(stores, treated_with(stores, thing));
    return list;
}

} // namespace clinic
