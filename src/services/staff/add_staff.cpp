#include "services/staff/add_staff.h"

#include "records/clinic.h"

namespace clinic {

namespace {

CertificationFacts facts_for(const Stores& stores, const CertificationDraft& draft)
{
    return {.today = zone_of(stores.clinic()).day_of(stores.now()),
            .practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner),
            .number_taken = stores.staff().number_taken(draft.issuer, draft.number)};
}

} // namespace

Outcome<Saved<PractitionerId>, PractitionerViolations> add_practitioner(Records& records, const Deed& deed,
                                                                        const PractitionerDraft& draft)
{
    return perform<PractitionerId, PractitionerRule>(
        records, deed, Right::add_certificate, "practitioner.add",
        [&draft](Change& change) -> Outcome<Added<PractitionerId>, PractitionerViolations> {
            const auto practitioner = Practitioner::accept(draft, PractitionerFacts{});
            if (!practitioner)
                return practitioner.reasons();
            return change.staff().add(*practitioner);
        });
}

Outcome<Saved<CertificationId>, CertificationViolations> add_certification(Records& records, const Deed& deed,
                                                                           const CertificationDraft& draft)
{
    return perform<CertificationId, CertificationRule>(
        records, deed, Right::add_certificate, "certification.add",
        [&draft](Change& change) -> Outcome<Added<CertificationId>, CertificationViolations> {
            const auto certification = Certification::accept(draft, facts_for(change, draft));
            if (!certification)
                return certification.reasons();
            return change.staff().add(*certification);
        });
}

CertificationViolations check_certification(const Stores& stores, const CertificationDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::optional<CertificationOnFile> entitled(const Stores& stores, PractitionerId practitioner, Technique technique,
                                            Day day)
{
    return entitlement(stores.staff().certifications_of(practitioner), technique, day);
}

} // namespace clinic
