#include "services/patients/patients.h"

#include "records/clinic.h"

namespace clinic {

namespace {

PatientFacts facts_for(const Stores& stores, const PatientDraft& draft, std::optional<PatientId> editing)
{
    PatientFacts facts{.today = zone_of(stores.clinic()).day_of(stores.now()),
                       .same_person = stores.patients().same_person(draft, editing),
                       .row_version = std::nullopt};
    if (editing)
        if (const auto row = stores.patients().patient(*editing))
            facts.row_version = row->patient.row_version;
    return facts;
}

void take_in(Change& change, const IncomingPatient& row, PatientImport& report)
{
    const auto facts = facts_for(change, row.patient, std::nullopt);
    if (!facts.same_person.empty()) {
        ++report.known;
        return;
    }
    const auto patient = Patient::accept(row.patient, facts);
    if (!patient) {
        report.odd.push_back({row.line, patient.reasons()});
        return;
    }
    change.patients().add(*patient);
    ++report.added;
}

} // namespace

Outcome<Saved<PatientId>, PatientViolations> add_patient(Records& records, const Deed& deed, const PatientDraft& draft)
{
    return perform<PatientId, PatientRule>(records, deed, Right::create_patient, "patient.add",
                                           [&draft](Change& change) -> Outcome<Added<PatientId>, PatientViolations> {
                                               const auto patient =
                                                   Patient::accept(draft, facts_for(change, draft, std::nullopt));
                                               if (!patient)
                                                   return patient.reasons();
                                               return change.patients().add(*patient);
                                           });
}

Outcome<Saved<PatientId>, PatientViolations> amend_patient(Records& records, const Deed& deed, PatientId id,
                                                           const PatientDraft& draft)
{
    return perform<PatientId, PatientRule>(
        records, deed, Right::edit_patient, "patient.amend",
        [&draft, id](Change& change) -> Outcome<Added<PatientId>, PatientViolations> {
            const auto patient = Patient::accept(draft, facts_for(change, draft, id));
            if (!patient)
                return patient.reasons();
            change.patients().amend(id, *patient);
            return Added<PatientId>{id, change.patients().patient(id)->key};
        });
}

PatientViolations check_patient(const Stores& stores, const PatientDraft& draft, std::optional<PatientId> editing)
{
    return check(draft, facts_for(stores, draft, editing));
}

PatientImport import_patients(Records& records, const Deed& deed, const std::vector<IncomingPatient>& rows,
                              bool dry_run, const std::function<bool(int)>& progress)
{
    require(deed.actor, Right::import_records);
    PatientImport report;
    report.receipt = done_before(records, deed, "patient.import");
    if (report.receipt)
        return report;
    const auto change = records.begin_change(deed);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        take_in(*change, rows[i], report);
        if (!progress(static_cast<int>((i + 1) * 100 / rows.size()))) {
            report.cancelled = true;
            return report;
        }
    }
    if (!dry_run && report.added > 0)
        report.receipt = change->commit("patient.import");
    return report;
}

} // namespace clinic
