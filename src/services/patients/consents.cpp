#include "services/patients/consents.h"

#include "records/clinic.h"
#include "records/documents.h"
#include "records/formulas.h"
#include "records/staff.h"

namespace clinic {

namespace {

ConsentFacts facts_for(const Stores& stores, const ConsentDraft& draft)
{
    ConsentFacts facts{.now = stores.now()};
    const Zone zone = zone_of(stores.clinic());
    if (const auto patient = draft.patient ? stores.patients().patient(*draft.patient) : std::nullopt) {
        facts.patient_known = true;
        facts.patient_minor = is_minor(patient->patient.born, zone.day_of(draft.decided.value_or(facts.now)));
    }
    facts.version_known = draft.version && stores.formulas().version(*draft.version);
    facts.practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner);
    const auto scan = draft.scan ? stores.documents().document(*draft.scan) : std::nullopt;
    facts.scan_is_patients = scan && draft.patient && scan->document.owner == DocumentOwner(*draft.patient);
    return facts;
}

WithdrawalFacts facts_for(const Stores& stores, const WithdrawalDraft& draft)
{
    WithdrawalFacts facts{.now = stores.now()};
    if (const auto consent = draft.consent ? stores.patients().consent(*draft.consent) : std::nullopt) {
        if (consent->consent.decision == ConsentDecision::given)
            facts.given = consent->consent.decided;
        facts.withdrawn_before = consent->withdrawn.has_value();
    }
    return facts;
}

ConsentTextFacts facts_for(const Stores& stores, const ConsentTextDraft& draft, const std::string& brought_along)
{
    const auto own = draft.subject && draft.language
                         ? stores.patients().consent_text_in_use(*draft.subject, *draft.language)
                         : std::nullopt;
    return {.in_use = own ? own->text.body : brought_along};
}

} // namespace

Outcome<Saved<ConsentId>, ConsentViolations> record_consent(Records& records, const Deed& deed,
                                                            const ConsentDraft& draft)
{
    return perform<ConsentId, ConsentRule>(records, deed, Right::record_consent, "consent.record",
                                           [&](Change& change) -> Outcome<Added<ConsentId>, ConsentViolations> {
                                               const auto consent = Consent::accept(draft, facts_for(change, draft));
                                               if (!consent)
                                                   return consent.reasons();
                                               return change.patients().add(*consent, change.now(), deed.actor.name);
                                           });
}

ConsentViolations check_consent(const Stores& stores, const ConsentDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::optional<ConsentReading> consent_reading(const Stores& stores, const ConsentDraft& draft)
{
    const bool treated = draft.subject == ConsentSubject::treatment;
    if (!draft.patient || !draft.subject || !draft.practitioner || !draft.language)
        return std::nullopt;
    if (treated && (!draft.version || !draft.indication))
        return std::nullopt;
    ConsentReading reading{.clinic = stores.clinic().clinic().value(),
                           .patient = stores.patients().patient(*draft.patient).value(),
                           .practitioner = stores.staff().practitioner(*draft.practitioner).value(),
                           .subject = *draft.subject,
                           .own = stores.patients().consent_text_in_use(*draft.subject, *draft.language),
                           .made_at = stores.now()};
    if (!treated)
        return reading;
    reading.indication = draft.indication;
    reading.version = stores.formulas().version(*draft.version);
    for (const auto& line : reading.version->lines)
        if (const auto row = stores.formulas().ingredient(line.ingredient); row && row->ingredient.legal_class)
            reading.legal.emplace(line.ingredient, *row->ingredient.legal_class);
    return reading;
}

std::optional<DecidedConsent> decided_consent(const Stores& stores, ConsentId id)
{
    auto consent = stores.patients().consent(id);
    if (!consent)
        return std::nullopt;
    const PatientId patient = consent->consent.patient.value();
    const auto state =
        state_of(*consent, stores.patients().consents_of(patient), stores.now(), zone_of(stores.clinic()));
    return DecidedConsent{.clinic = stores.clinic().clinic().value(),
                          .patient = stores.patients().patient(patient).value(),
                          .consent = std::move(*consent),
                          .state = state,
                          .made_at = stores.now()};
}

Outcome<Saved<ConsentId>, WithdrawalViolations> withdraw_consent(Records& records, const Deed& deed,
                                                                 const WithdrawalDraft& draft)
{
    return perform<ConsentId, WithdrawalRule>(
        records, deed, Right::withdraw_consent, "consent.withdraw",
        [&](Change& change) -> Outcome<Added<ConsentId>, WithdrawalViolations> {
            const auto withdrawal = Withdrawal::accept(draft, facts_for(change, draft));
            if (!withdrawal)
                return withdrawal.reasons();
            return change.patients().add(*withdrawal, change.now(), deed.actor.name);
        });
}

WithdrawalViolations check_withdrawal(const Stores& stores, const WithdrawalDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<ConsentTextId>, ConsentTextViolations>
write_consent_text(Records& records, const Deed& deed, const ConsentTextDraft& draft, const std::string& brought_along)
{
    return perform<ConsentTextId, ConsentTextRule>(
        records, deed, Right::approve_formula, "consent_text.write",
        [&](Change& change) -> Outcome<Added<ConsentTextId>, ConsentTextViolations> {
            const auto text = ConsentText::accept(draft, facts_for(change, draft, brought_along));
            if (!text)
                return text.reasons();
            return change.patients().add(*text, change.now(), deed.actor.name);
        });
}

ConsentTextViolations check_consent_text(const Stores& stores, const ConsentTextDraft& draft,
                                         const std::string& brought_along)
{
    return check(draft, facts_for(stores, draft, brought_along));
}

} // namespace clinic
