#include "services/care/sessions.h"

#include "domain/care/injected.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/safety.h"
#include "records/staff.h"
#include "services/care/capsules.h"
#include "services/care/formula_care.h"
#include "services/patients/clinic_weights.h"

#include <algorithm>

namespace clinic {

namespace {

using Put = Outcome<Added<SessionId>, SessionViolations>;

SavingFacts saving_facts(const Stores& stores, const SessionDraft& draft, std::optional<SessionId> editing)
{
    SavingFacts facts{.patient_known = draft.patient && stores.patients().patient(*draft.patient),
                      .practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner),
                      .state = std::nullopt,
                      .row_version = std::nullopt,
                      .prp = draft.prp.prp ? stores.care().prp(*draft.prp.prp) : std::nullopt};
    if (editing)
        if (const auto on_file = stores.care().session(*editing)) {
            facts.state = on_file->row.state;
            facts.row_version = on_file->session.row_version;
        }
    return facts;
}

void add_patient_facts(const Stores& stores, PatientId id, SigningFacts& facts)
{
    const auto row = stores.patients().patient(id);
    if (!row)
        return;
    facts.patient_born = row->patient.born;
    facts.patient_sex = row->patient.sex;
    facts.listed_allergies = row->patient.allergies;
    facts.history = stores.patients().last_history_of(id);
    facts.consents = stores.patients().consents_of(id);
    for (const auto& allergy : row->patient.allergies)
        if (allergy.group)
            facts.patient_allergies.insert(*allergy.group);
    facts.reactions = stores.safety().earlier_reactions(id);
    facts.directives = stores.safety().directives_of(id);
    facts.courses = stores.care().courses_of(id);
    facts.course_sessions = stores.care().course_sessions_of(id);
}

void add_practitioner_facts(const Stores& stores, PractitionerId id, SigningFacts& facts)
{
    if (const auto row = stores.staff().practitioner(id))
        facts.practitioner_name = row->practitioner.name;
    facts.certifications = stores.staff().certifications_of(id);
}

SigningFacts signing_facts(const Stores& stores, const SessionDraft& draft, std::optional<SessionId> editing)
{
    SigningFacts facts;
    facts.saving = saving_facts(stores, draft, editing);
    facts.now = stores.now();
    facts.zone = zone_of(stores.clinic());
    facts.contraindications = contraindications_of(stores);
    if (const auto clinic = stores.clinic().clinic())
        facts.country = clinic->country.value_or(Country::other);
    if (draft.patient)
        add_patient_facts(stores, *draft.patient, facts);
    if (draft.practitioner)
        add_practitioner_facts(stores, *draft.practitioner, facts);
    if (draft.version)
        facts.version = stores.formulas().on_file(*draft.version);
    for (const auto& [ingredient, lot] : draft.lots)
        if (const auto row = stores.formulas().lot(lot))
            facts.lots.emplace(lot, on_file(*row));
    for (const auto& [id, amount] : draft.drawn)
        if (const auto row = stores.formulas().vial(id))
            facts.vials.emplace(id, on_file(*row));
    return facts;
}

/// The certification that entitled the practitioner, as judged from the same facts as the rules.
std::optional<CertificationId> entitling(const SignedSession& session, const SigningFacts& facts)
{
    const auto technique = technique_for(*session->region, *session->indication, is_with_prp(*session, facts.version));
    const auto found =
        entitlement(facts.certifications, technique, facts.zone.day_of(*session->started), session->indication).cover;
    return found ? std::optional(found->id) : std::nullopt;
}

Put put_down(Change& change, const SessionDraft& draft, std::optional<SessionId> editing)
{
    const auto session = OpenSession::accept(draft, saving_facts(change, draft, editing));
    if (!session)
        return session.reasons();
    if (!editing)
        return change.care().add(*session);
    change.care().amend(*editing, *session);
    return Added<SessionId>{*editing, change.care().session(*editing)->row.key};
}

InvalidationFacts invalidation_facts(const Stores& stores, const InvalidationDraft& draft)
{
    const auto session = draft.session ? stores.care().session(*draft.session) : std::nullopt;
    if (!session)
        return {};
    InvalidationFacts facts{.state = session->row.state};
    for (const auto& reaction : stores.safety().reactions_of(session->row.patient))
        if (reaction.session_key == session->row.key)
            facts.reactions.push_back(reaction.key);
    return facts;
}

} // namespace

Outcome<Saved<SessionId>, SessionViolations> save_session(Records& records, const Deed& deed, const SessionDraft& draft,
                                                          std::optional<SessionId> editing)
{
    return perform<SessionId, SessionRule>(records, deed, Right::create_session, "session.save",
                                           [&](Change& change) { return put_down(change, draft, editing); });
}

Outcome<Saved<SessionId>, SessionViolations> sign_session(Records& records, const Deed& deed, const SessionDraft& draft,
                                                          std::optional<SessionId> editing)
{
    return perform<SessionId, SessionRule>(
        records, deed, Right::sign_session, "session.sign", [&](Change& change) -> Put {
            const auto facts = signing_facts(change, draft, editing);
            const auto session = SignedSession::accept(draft, facts);
            if (!session)
                return session.reasons();
            const auto put = put_down(change, draft, editing);
            if (!put)
                return put.reasons();
            const SignatureRow signature{
                .at = change.now(), .by = deed.actor.name, .certification = entitling(*session, facts)};
            change.care().sign(put->id, *session, signature, seal(change, put->key, *session, facts, signature));
            const auto plan = care_plan(change, draft, facts.version->composition.formula);
            change.care().add(put->id, plan.aftercare);
            change.care().add(put->id, plan.check_ins);
            return *put;
        });
}

SessionViolations check_session(const Stores& stores, const SessionDraft& draft, std::optional<SessionId> editing)
{
    return check(draft, signing_facts(stores, draft, editing));
}

std::vector<OfferedVersion> alternatives_for(const Stores& stores, const SessionDraft& draft)
{
    if (!draft.patient || !draft.version || !draft.indication)
        return {};
    const auto refused = stores.formulas().on_file(*draft.version);
    if (!refused)
        return {};
    const auto on_file = stores.formulas().in_force_for(*draft.indication, draft.started.value_or(stores.now()));
    std::vector<Composition> candidates;
    candidates.reserve(on_file.size());
    for (const auto& each : on_file)
        candidates.push_back(each.composition);

    std::vector<OfferedVersion> offered;
    const auto without_objection =
        alternatives(refused->composition, candidates, stores.safety().earlier_reactions(*draft.patient));
    for (const auto& each : as_directed(without_objection, candidates, stores.safety().directives_of(*draft.patient))) {
        const auto row = stores.formulas().version(each.version).value();
        offered.push_back({{each.version, row.key, row.formula_name}, each.directed});
    }
    return offered;
}

Outcome<Saved<SessionId>, AddendumViolations> add_addendum(Records& records, const Deed& deed,
                                                           const AddendumDraft& draft)
{
    return perform<SessionId, AddendumRule>(
        records, deed, Right::amend_session, "addendum.add",
        [&](Change& change) -> Outcome<Added<SessionId>, AddendumViolations> {
            const auto session = draft.session ? change.care().session(*draft.session) : std::nullopt;
            const auto addendum = Addendum::accept(
                draft, AddendumFacts{.session_signed = session && session->row.state != SessionState::open});
            if (!addendum)
                return addendum.reasons();
            change.care().add(*addendum, {.at = change.now(), .author = deed.actor.name, .text = draft.text});
            return Added<SessionId>{*draft.session, session->row.key};
        });
}

Outcome<Saved<SessionId>, InvalidationViolations> invalidate_session(Records& records, const Deed& deed,
                                                                     const InvalidationDraft& draft)
{
    return perform<SessionId, InvalidationRule>(
        records, deed, Right::amend_session, "session.invalidate",
        [&](Change& change) -> Outcome<Added<SessionId>, InvalidationViolations> {
            const auto invalidation = Invalidation::accept(draft, invalidation_facts(change, draft));
            if (!invalidation)
                return invalidation.reasons();
            change.care().add(*invalidation, {.at = change.now(), .by = deed.actor.name, .reason = draft.reason});
            return Added<SessionId>{*draft.session, change.care().session(*draft.session)->row.key};
        });
}

InvalidationViolations check_invalidation(const Stores& stores, const InvalidationDraft& draft)
{
    return check(draft, invalidation_facts(stores, draft));
}

} // namespace clinic
