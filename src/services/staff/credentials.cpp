#include "services/staff/credentials.h"

#include "records/clinic.h"

#include <algorithm>

namespace clinic {

namespace {

HandoverFacts facts_for(const Stores& stores, const HandoverDraft& draft)
{
    return {.practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner),
            .patient_known = draft.patient && stores.patients().patient(*draft.patient)};
}

/// What had been issued by that day and was not renewed by then.
std::vector<CertificationOnFile> current_on(const std::vector<CertificationOnFile>& all, Day day)
{
    std::vector<CertificationOnFile> current;
    for (const auto& each : all) {
        const bool renewed = std::any_of(
            all.begin(), all.end(), [&](const auto& other) { return other.renews == each.id && other.issued <= day; });
        if (each.issued <= day && !renewed)
            current.push_back(each);
    }
    return current;
}

} // namespace

CredentialSheet credential_sheet_of(const Stores& stores, const Actor& actor, PractitionerId practitioner, Day on)
{
    require(actor, Right::view_certificates);
    return {.clinic = stores.clinic().clinic().value(),
            .practitioner = stores.staff().practitioner(practitioner).value(),
            .certifications = current_on(stores.staff().certifications_of(practitioner), on),
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
