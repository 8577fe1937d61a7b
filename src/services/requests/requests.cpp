#include "services/requests/requests.h"

#include "records/clinic.h"
#include "services/patients/consents.h"
#include "services/safety/reactions.h"

#include <algorithm>

namespace clinic {

namespace {

RequestFacts facts_for(const Stores& stores, const RequestDraft& draft)
{
    return {.today = zone_of(stores.clinic()).day_of(stores.now()),
            .patient_known = draft.patient && stores.patients().patient(*draft.patient)};
}

AnswerFacts facts_for(const Stores& stores, const AnswerDraft& draft)
{
    const auto row = draft.request ? stores.requests().request(*draft.request) : std::nullopt;
    return {.request_known = row.has_value(), .answered_already = row && row->answered_at};
}

DossierSession session_of(const Stores& stores, const SessionRecord& record)
{
    DossierSession told{.session = record,
                        .version = stores.formulas().version(*record.session.version).value(),
                        .lots = {},
                        .drawn = {},
                        .practitioner = stores.staff().practitioner(*record.session.practitioner).value(),
                        .certification = std::nullopt,
                        .aftercare = {}};
    for (const auto& [ingredient, lot] : told.session.session.lots)
        told.lots.push_back(stores.formulas().lot(lot).value());
    for (const auto& [vial, amount] : told.session.session.drawn)
        told.drawn.push_back({stores.formulas().vial(vial).value(), amount});
    if (const auto prp = told.session.session.prp.prp)
        told.prp = stores.care().prp(*prp);
    const auto entitling = told.session.signature->certification;
    for (const auto& each : stores.staff().certifications_of(told.practitioner.id))
        if (each.id == entitling)
            told.certification = each;
    told.aftercare = stores.care().aftercare_of(told.session.row.id);
    told.advice = stores.care().advice_of(told.session.row.id);
    told.handouts = stores.care().handouts_of(told.session.row.id);
    if (const auto capsule = stores.care().capsule_of(told.session.row.id))
        told.sealed = capsule->sha256;
    return told;
}

Dossier empty_dossier(const Stores& stores, PatientId patient)
{
    return {.clinic = stores.clinic().clinic().value(),
            .patient = stores.patients().patient(patient).value(),
            .request = std::nullopt,
            .sessions = {},
            .reactions = {},
            .directives = stores.safety().directives_of(patient),
            .made_at = stores.now()};
}

std::string asked_for(const Stores& stores, const AuditQuery& query)
{
    if (query.version)
        if (const auto version = stores.formulas().version(*query.version))
            return version->key;
    for (const auto& each : stores.formulas().formulas())
        if (each.id == query.formula)
            return each.formula.code;
    return {};
}

/// Every session of the question once.
AuditCounts all_together(const Stores& stores, const Actor& actor, AuditQuery query, const std::function<bool()>& go_on)
{
    query.by = AuditBy::all;
    const auto lines = audit_reactions(stores, actor, query, go_on);
    return lines.empty() ? AuditCounts() : lines.front().counts;
}

} // namespace

Outcome<Saved<RequestId>, RequestViolations> register_request(Records& records, const Deed& deed,
                                                              const RequestDraft& draft)
{
    return perform<RequestId, RequestRule>(records, deed, Right::open_patient, "request.register",
                                           [&](Change& change) -> Outcome<Added<RequestId>, RequestViolations> {
                                               const auto request = Request::accept(draft, facts_for(change, draft));
                                               if (!request)
                                                   return request.reasons();
                                               const Country country = *change.clinic().clinic().value().country;
                                               return change.requests().add(*request,
                                                                            one_month_after(*draft.received, country));
                                           });
}

RequestViolations check_request(const Stores& stores, const RequestDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<RequestId>, AnswerViolations> answer_request(Records& records, const Deed& deed, const AnswerDraft& draft)
{
    return perform<RequestId, AnswerRule>(
        records, deed, Right::produce_dossier, "request.answer",
        [&](Change& change) -> Outcome<Added<RequestId>, AnswerViolations> {
            const auto answer = RequestAnswer::accept(draft, facts_for(change, draft));
            if (!answer)
                return answer.reasons();
            change.requests().answer(*answer, change.now(), deed.actor.name);
            return Added<RequestId>{*draft.request, change.requests().request(*draft.request)->key};
        });
}

AnswerViolations check_answer(const Stores& stores, const AnswerDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Dossier dossier_of(const Stores& stores, const Actor& actor, PatientId patient, std::optional<RequestId> request)
{
    require(actor, Right::produce_dossier);
    Dossier dossier = empty_dossier(stores, patient);
    if (request)
        dossier.request = stores.requests().request(*request);
    for (const auto& row : stores.care().sessions_of(patient))
        if (row.state != SessionState::open)
            dossier.sessions.push_back(session_of(stores, stores.care().session(row.id).value()));
    std::reverse(dossier.sessions.begin(), dossier.sessions.end());
    dossier.reactions = stores.safety().reactions_of(patient);
    std::reverse(dossier.reactions.begin(), dossier.reactions.end());
    dossier.histories = stores.patients().histories_of(patient);
    for (const auto& each : stores.patients().consents_of(patient))
        dossier.consents.push_back(decided_consent(stores, each.id).value());
    dossier.photos = stores.care().photos_of(patient);
    std::erase_if(dossier.photos, [](const PhotoRow& row) { return row.hiding.has_value(); });
    return dossier;
}

Dossier handout_of(const Stores& stores, const Actor& actor, SessionId session)
{
    require(actor, Right::print_handout);
    auto record = stores.care().session(session).value();
    Dossier dossier = empty_dossier(stores, record.row.patient);
    dossier.sessions.push_back(session_of(stores, record));
    dossier.sessions.front().check_ins = stores.care().check_ins_of(session);
    return dossier;
}

AuditReport audit_report_of(const Stores& stores, const Actor& actor, const AuditQuery& query,
                            const std::function<bool()>& go_on)
{
    return {.clinic = stores.clinic().clinic().value(),
            .query = query,
            .formula = asked_for(stores, query),
            .lines = audit_reactions(stores, actor, query, go_on),
            .all = query.by == AuditBy::ingredient ? all_together(stores, actor, query, go_on) : AuditCounts(),
            .made_at = stores.now()};
}

} // namespace clinic
