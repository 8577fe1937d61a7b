#include "services/patients/clinic_weights.h"

#include "records/staff.h"

namespace clinic {

namespace {

ClinicWeightFacts facts_for(const Stores& stores, const ClinicWeightDraft& draft)
{
    ClinicWeightFacts facts{.confirmer_known = draft.confirmed_by && stores.staff().practitioner(*draft.confirmed_by)};
    for (const auto& rule : contraindications_of(stores))
        if (rule.code == draft.rule)
            facts.in_use = rule;
    return facts;
}

} // namespace

Outcome<Saved<ClinicWeightId>, ClinicWeightViolations> weigh_contraindication(Records& records, const Deed& deed,
                                                                              const ClinicWeightDraft& draft)
{
    return perform<ClinicWeightId, ClinicWeightRule>(
        records, deed, Right::approve_formula, "clinic_weight.put",
        [&](Change& change) -> Outcome<Added<ClinicWeightId>, ClinicWeightViolations> {
            const auto weight = ClinicWeight::accept(draft, facts_for(change, draft));
            if (!weight)
                return weight.reasons();
            return change.patients().add(*weight, change.now(), deed.actor.name);
        });
}

ClinicWeightViolations check_clinic_weight(const Stores& stores, const ClinicWeightDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::vector<ContraindicationRule> contraindications_of(const Stores& stores)
{
    return weighed(stores.patients().clinic_weights());
}

} // namespace clinic
