#include "services/staff/add_staff.h"

#include "records/clinic.h"

namespace clinic {

namespace {

CertificationFacts facts_for(const Stores& stores, const CertificationDraft& draft)
{
    CertificationFacts facts{.today = zone_of(stores.clinic()).day_of(stores.now()),
                             .practitioner_known =
                                 draft.practitioner && stores.staff().practitioner(*draft.practitioner),
                             .number_taken = stores.staff().number_taken(draft)};
    const auto renewed = draft.renews ? stores.staff().certification(*draft.renews) : std::nullopt;
    facts.renews_own =
        renewed && renewed->practitioner == draft.practitioner && renewed->certification.type == draft.type;
    return facts;
}

VerificationFacts facts_for(const Stores& stores, const VerificationDraft& draft)
{
    VerificationFacts facts{.today = zone_of(stores.clinic()).day_of(stores.now())};
    if (const auto row = draft.certification ? stores.staff().certification(*draft.certification) : std::nullopt) {
        facts.certification_known = true;
        facts.holder = row->practitioner;
    }
    facts.verifier_known = draft.verified_by && stores.staff().practitioner(*draft.verified_by);
    return facts;
}

SanctionFacts facts_for(const Stores& stores, const SanctionDraft& draft)
{
    const auto row = draft.certification ? stores.staff().certification(*draft.certification) : std::nullopt;
    return row ? SanctionFacts{.certification_known = true, .sanctions = row->certification.sanctions}
               : SanctionFacts{};
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

Outcome<Saved<VerificationId>, VerificationViolations> verify_certification(Records& records, const Deed& deed,
                                                                            const VerificationDraft& draft)
{
    return perform<VerificationId, VerificationRule>(
        records, deed, Right::confirm_certificate, "certification.verify",
        [&draft](Change& change) -> Outcome<Added<VerificationId>, VerificationViolations> {
            const auto verification = Verification::accept(draft, facts_for(change, draft));
            if (!verification)
                return verification.reasons();
            return change.staff().add(*verification);
        });
}

VerificationViolations check_verification(const Stores& stores, const VerificationDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<SanctionId>, SanctionViolations> sanction_certification(Records& records, const Deed& deed,
                                                                      const SanctionDraft& draft)
{
    return perform<SanctionId, SanctionRule>(
        records, deed, Right::confirm_certificate, "certification.sanction",
        [&draft](Change& change) -> Outcome<Added<SanctionId>, SanctionViolations> {
            const auto sanction = Sanction::accept(draft, facts_for(change, draft));
            if (!sanction)
                return sanction.reasons();
            return change.staff().add(*sanction);
        });
}

SanctionViolations check_sanction(const Stores& stores, const SanctionDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Entitlement entitled(const Stores& stores, PractitionerId practitioner, Technique technique, Day day,
                     std::optional<Indication> indication)
{
    return entitlement(stores.staff().certifications_of(practitioner), technique, day, indication);
}

} // namespace clinic
