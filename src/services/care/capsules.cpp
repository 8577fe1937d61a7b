#include "services/care/capsules.h"

#include "domain/care/agreed.h"
#include "domain/care/injected.h"
#include "domain/clinic/rights.h"
#include "records/clinic.h"
#include "records/documents.h"
#include "records/staff.h"
#include "services/care/formula_care.h"

#include <algorithm>
#include <iterator>

namespace clinic {

namespace {

std::vector<SealedPaper> papers_of(const Stores& stores, LotId lot)
{
    std::vector<SealedPaper> papers;
    for (const auto& row : stores.documents().documents_of(DocumentOwner(lot)))
        if (!row.replaced_by)
            papers.push_back({row.key, std::string(code_of(*row.document.type)), row.document.sha256});
    return papers;
}

void add_injected(const Stores& stores, const SessionDraft& session, CapsuleFacts& facts)
{
    const auto version = stores.formulas().version(*session.version).value();
    facts.version = version.key;
    facts.version_name = version.formula_name;
    facts.version_hash = version.content_hash;
    for (const auto& line : version.lines) {
        auto injected = std::optional(line.concentration);
        if (const auto deviation = session.deviations.find(line.ingredient); deviation != session.deviations.end()) {
            injected = deviation->second.strength;
            facts.deviations.push_back({line.ingredient_name, line.concentration, injected});
        }
        if (!injected)
            continue;
        const auto chosen = session.lots.find(line.ingredient);
        if (chosen == session.lots.end()) {
            if (session.prp.prp)
                facts.prp = {line.ingredient_name, *injected, stores.care().prp(*session.prp.prp).value()};
            continue;
        }
        if (const auto lot = stores.formulas().lot(chosen->second))
            facts.lots.push_back({.ingredient = line.ingredient_name,
                                  .concentration = *injected,
                                  .key = lot->key,
                                  .code = lot->lot.code,
                                  .manufacturer = lot->lot.manufacturer,
                                  .expires = lot->lot.expires,
                                  .papers = papers_of(stores, lot->id)});
    }
    for (const auto& [id, amount] : session.drawn) {
        const auto vial = stores.formulas().vial(id).value();
        facts.vials.push_back({vial.key, *vial.vial.opened, vial.opened_by_name, vial.checked_by_name, amount});
    }
}

void add_people(const Stores& stores, const SessionDraft& session, CapsuleFacts& facts)
{
    const auto patient = stores.patients().patient(*session.patient).value();
    facts.patient = patient.key;
    facts.patient_name = full_name(patient.patient);
    facts.patient_born = patient.patient.born;
    const auto person = stores.staff().practitioner(*session.practitioner).value();
    facts.practitioner = person.key;
    facts.practitioner_name = person.practitioner.name;
    facts.profession = person.practitioner.profession;
    facts.register_number = person.practitioner.register_number;
}

} // namespace

Capsule seal(const Stores& stores, const std::string& session_key, const SignedSession& session,
             const SigningFacts& known, const SignatureRow& signature)
{
    CapsuleFacts facts;
    facts.session = session_key;
    facts.signed_at = signature.at;
    facts.signed_by = signature.by;
    facts.history = known.history;
    if (const auto* const consent = consent_of(*session, known))
        facts.consent = *consent;
    add_injected(stores, *session, facts);
    add_people(stores, *session, facts);
    const auto technique = technique_for(*session->region, *session->indication, is_with_prp(*session, known.version));
    facts.entitlement =
        entitlement(known.certifications, technique, known.zone.day_of(*session->started), session->indication);
    std::copy_if(known.contraindications.begin(), known.contraindications.end(),
                 std::back_inserter(facts.contraindications),
                 [](const ContraindicationRule& rule) { return !rule.weighed_by.empty(); });
    facts.aftercare = care_plan(stores, *session, known.version->composition.formula).aftercare;
    return capsule_of(*session, facts);
}

std::optional<SealedSession> sealed_session(const Stores& stores, const Actor& actor, SessionId id)
{
    require(actor, Right::open_session);
    const auto session = stores.care().session(id);
    auto capsule = session ? stores.care().capsule_of(id) : std::nullopt;
    if (!capsule)
        return std::nullopt;
    return SealedSession{.clinic = stores.clinic().clinic().value(),
                         .patient = stores.patients().patient(session->row.patient).value(),
                         .session = session->row,
                         .capsule = std::move(*capsule),
                         .made_at = stores.now()};
}

} // namespace clinic
