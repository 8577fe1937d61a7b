#include "services/safety/recall.h"

#include "base/text.h"
#include "domain/clinic/rights.h"
#include "records/clinic.h"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

std::vector<SessionRow> treated_with(const Stores& stores, const HeldThing& thing)
{
    return std::visit([&stores](auto id) { return stores.care().sessions_with(id); }, thing);
}

/// The sessions put together by patient, in the order of names; all patients are read at once.
std::vector<RecallLine> by_patient(const Stores& stores, const std::vector<SessionRow>& sessions)
{
    std::map<PatientId, std::vector<const SessionRow*>> of_patient;
    for (const auto& row : sessions)
        of_patient[row.patient].push_back(&row);
    std::vector<PatientId> ids;
    ids.reserve(of_patient.size());
    for (const auto& [id, rows] : of_patient)
        ids.push_back(id);
    const auto patients = stores.patients().patients_of(ids);
    std::vector<std::pair<std::string, const PatientRow*>> named;
    named.reserve(patients.size());
    for (const auto& patient : patients)
        named.emplace_back(folded(of_patient.at(patient.id).front()->patient_name) + '\t' + patient.key, &patient);
    std::sort(named.begin(), named.end());
    std::vector<RecallLine> lines;
    for (const auto& [name, patient] : named)
        for (const auto* const row : of_patient.at(patient->id))
            lines.push_back({.patient = *patient, .session = *row});
    return lines;
}

} // namespace

RecallList recall_list_of(const Stores& stores, const Actor& actor, const HeldThing& thing)
{
    require(actor, Right::list_lot_patients);
    RecallList list{.clinic = stores.clinic().clinic().value(),
                    .lot = std::nullopt,
                    .version = std::nullopt,
                    .vial = std::nullopt,
                    .lines = {},
                    .not_signed = stores.care().unsigned_sessions_with(thing),
                    .made_at = stores.now()};
    if (const auto* const lot = std::get_if<LotId>(&thing))
        list.lot = stores.formulas().lot(*lot);
    else if (const auto* const version = std::get_if<VersionId>(&thing))
        list.version = stores.formulas().version(*version);
    else
        list.vial = stores.formulas().vial(std::get<VialId>(thing));
    list.lines = by_patient(stores, treated_with(stores, thing));
    return list;
}

} // namespace clinic
