#include "services/care/prp.h"

#include "records/clinic.h"
#include "records/patients.h"
#include "records/staff.h"

namespace clinic {

namespace {

PrpFacts facts_for(const Stores& stores, const PrpDraft& draft)
{
    return {.now = stores.now(),
            .zone = zone_of(stores.clinic()),
            .patient_known = draft.patient && stores.patients().patient(*draft.patient),
            .preparer_known = draft.prepared_by && stores.staff().practitioner(*draft.prepared_by)};
}

} // namespace

Outcome<Saved<PrpId>, PrpViolations> prepare_prp(Records& records, const Deed& deed, const PrpDraft& draft)
{
    return perform<PrpId, PrpRule>(records, deed, Right::create_session, "prp.prepare",
                                   [&](Change& change) -> Outcome<Added<PrpId>, PrpViolations> {
                                       const auto prp = Prp::accept(draft, facts_for(change, draft));
                                       if (!prp)
                                           return prp.reasons();
                                       return change.care().add(*prp, change.now(), deed.actor.name);
                                   });
}

PrpViolations check_prp(const Stores& stores, const PrpDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
