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

PrpInvalidationFacts facts_for(const Stores& stores, const PrpInvalidationDraft& draft)
{
    const auto prp = draft.prp ? stores.care().prp(*draft.prp) : std::nullopt;
    if (!prp)
        return {};
    const auto sessions = stores.care().sessions_with(prp->id);
    return {.known = true,
            .invalid_already = prp->invalid.has_value(),
            .session = sessions.empty() ? std::string() : sessions.front().key};
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

Outcome<Saved<PrpId>, PrpInvalidationViolations> invalidate_prp(Records& records, const Deed& deed,
                                                                const PrpInvalidationDraft& draft)
{
    return perform<PrpId, PrpInvalidationRule>(
        records, deed, Right::create_session, "prp.invalidate",
        [&](Change& change) -> Outcome<Added<PrpId>, PrpInvalidationViolations> {
            const auto invalidation = PrpInvalidation::accept(draft, facts_for(change, draft));
            if (!invalidation)
                return invalidation.reasons();
            change.care().add(*invalidation, {.at = change.now(), .by = deed.actor.name, .reason = draft.reason});
            return Added<PrpId>{*draft.prp, change.care().prp(*draft.prp)->key};
        });
}

PrpInvalidationViolations check_prp_invalidation(const Stores& stores, const PrpInvalidationDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

PrpViolations check_prp(const Stores& stores, const PrpDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
