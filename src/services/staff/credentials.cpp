#include "services/staff/credentials.h"

#include "domain/staff/renewal.h"
#include "records/clinic.h"

namespace clinic {

namespace {

HandoverFacts facts_for(const Stores& stores, const HandoverDraft& draft)
{
    return {.practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner),
            .patient_known = draft.patient && stores.patients().patient(*draft.patient)};
}

} // namespace

CredentialSheet credential_sheet_of(const Stores& stores, const Actor& actor, PractitionerId practitioner, Day on)
{
    require(actor, Right::view_certificates);
    return {.clinic = stores.clinic().clinic().value(),
            .practitioner = stores.staff().practitioner(practitioner).value(),
            .certifications = current_on(stores.staff().certifications_of(practitioner), on),
            .training = training_totals(stores.staff().training_of(practitioner), on),
            .on = on,
            .made_at = stores.now()};
}

Outcome<Saved<HandoverId>, HandoverViolations> hand_over_credentials(Records& records, const Deed& deed,
                                                                     const HandoverDraft& draft)
{
    return perform<HandoverId, HandoverRule>(records, deed, Right::print_handout, "credentials.hand_over",
                                             [&](Change& change) -> Outcome<Added<HandoverId>, HandoverViolations> {
                                                 const auto handover =
                                                     Handover::accept(draft, facts_for(change, draft));
                                                 if (!handover)
                                                     return handover.reasons();
                                                 return change.staff().add(*handover, change.now(), deed.actor.name);
                                             });
}

HandoverViolations check_handover(const Stores& stores, const HandoverDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
