#include "services/care/after_session.h"

namespace clinic {

namespace {

ClearanceFacts facts_for(const Stores& stores, const ClearanceDraft& draft)
{
    ClearanceFacts facts{.now = stores.now(), .line = std::nullopt, .cleared_already = false};
    if (const auto item = draft.item ? stores.care().aftercare_item(*draft.item) : std::nullopt) {
        facts.line = item->line;
        facts.cleared_already = item->cleared_at.has_value();
        facts.session_invalid = stores.care().session(item->session)->row.state == SessionState::invalid;
    }
    return facts;
}

AftercareChangeFacts facts_for(const Stores& stores, const AftercareChangeDraft& draft)
{
    const auto item = draft.item ? stores.care().aftercare_item(*draft.item) : std::nullopt;
    if (!item)
        return {};
    return {.planned = item->planned,
            .line = item->line,
            .cleared = item->cleared_at.has_value(),
            .session_invalid = stores.care().session(item->session)->row.state == SessionState::invalid};
}

/// When a signed session that counts had ended.
std::optional<Moment> end_of(const Stores& stores, std::optional<SessionId> id)
{
    const auto session = id ? stores.care().session(*id) : std::nullopt;
    return session && session->row.state == SessionState::signed_off ? session->session.ended : std::nullopt;
}

AdviceFacts facts_for(const Stores& stores, const AdviceDraft& draft)
{
    return {.session_ended = end_of(stores, draft.session)};
}

CheckInFacts facts_for(const Stores& stores, const CheckInDraft& draft)
{
    CheckInFacts facts;
    facts.now = stores.now();
    const auto row = draft.check_in ? stores.care().check_in(*draft.check_in) : std::nullopt;
    if (!row)
        return facts;
    facts.known = true;
    facts.closed_already = row->closed;
    if (const auto session = stores.care().session(row->session)) {
        facts.session_ended = session->session.ended;
        facts.session_invalid = session->row.state == SessionState::invalid;
    }
    for (const auto& item : stores.care().aftercare_of(row->session))
        facts.aftercare.insert(item.line.code);
    return facts;
}

HandoutFacts facts_for(const Stores& stores, const HandoutDraft& draft)
{
    return {.now = stores.now(), .session_ended = end_of(stores, draft.session)};
}

ContactFacts facts_for(const Stores& stores, const ContactDraft& draft)
{
    ContactFacts facts{.now = stores.now(), .session_ended = std::nullopt};
    const auto session = draft.session ? stores.care().session(*draft.session) : std::nullopt;
    if (session && session->row.state != SessionState::open)
        facts.session_ended = session->session.ended;
    return facts;
}

} // namespace

Outcome<Saved<AftercareItemId>, ClearanceViolations> clear_aftercare(Records& records, const Deed& deed,
                                                                     const ClearanceDraft& draft)
{
    return perform<AftercareItemId, ClearanceRule>(
        records, deed, Right::create_session, "aftercare.clear",
        [&](Change& change) -> Outcome<Added<AftercareItemId>, ClearanceViolations> {
            const auto clearance = Clearance::accept(draft, facts_for(change, draft));
            if (!clearance)
                return clearance.reasons();
            change.care().clear(*clearance, change.now(), deed.actor.name);
            return Added<AftercareItemId>{*draft.item, change.care().aftercare_item(*draft.item)->key};
        });
}

ClearanceViolations check_clearance(const Stores& stores, const ClearanceDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<AftercareItemId>, AftercareChangeViolations> change_aftercare(Records& records, const Deed& deed,
                                                                            const AftercareChangeDraft& draft)
{
    return perform<AftercareItemId, AftercareChangeRule>(
        records, deed, Right::create_session, "aftercare.change",
        [&](Change& change) -> Outcome<Added<AftercareItemId>, AftercareChangeViolations> {
            const auto accepted = AftercareChange::accept(draft, facts_for(change, draft));
            if (!accepted)
                return accepted.reasons();
            change.care().change(*accepted, change.now(), deed.actor.name);
            return Added<AftercareItemId>{*draft.item, change.care().aftercare_item(*draft.item)->key};
        });
}

AftercareChangeViolations check_aftercare_change(const Stores& stores, const AftercareChangeDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<AdviceId>, AdviceViolations> give_advice(Records& records, const Deed& deed, const AdviceDraft& draft)
{
    return perform<AdviceId, AdviceRule>(records, deed, Right::create_session, "advice.give",
                                         [&](Change& change) -> Outcome<Added<AdviceId>, AdviceViolations> {
                                             const auto advice = Advice::accept(draft, facts_for(change, draft));
                                             if (!advice)
                                                 return advice.reasons();
                                             return change.care().add(*advice, change.now(), deed.actor.name);
                                         });
}

AdviceViolations check_advice(const Stores& stores, const AdviceDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<CheckInId>, CheckInViolations> close_check_in(Records& records, const Deed& deed,
                                                            const CheckInDraft& draft)
{
    return perform<CheckInId, CheckInRule>(
        records, deed, Right::record_reaction, "check_in.close",
        [&](Change& change) -> Outcome<Added<CheckInId>, CheckInViolations> {
            const auto facts = facts_for(change, draft);
            const auto closed = ClosedCheckIn::accept(draft, facts);
            if (!closed)
                return closed.reasons();
            change.care().close(*closed, urgent_reasons(draft, facts.session_ended.value()));
            return Added<CheckInId>{*draft.check_in, change.care().check_in(*draft.check_in)->key};
        });
}

CheckInViolations check_check_in(const Stores& stores, const CheckInDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<HandoutId>, HandoutViolations> hand_over(Records& records, const Deed& deed, const HandoutDraft& draft)
{
    return perform<HandoutId, HandoutRule>(records, deed, Right::print_handout, "handout.give",
                                           [&](Change& change) -> Outcome<Added<HandoutId>, HandoutViolations> {
                                               const auto handout = Handout::accept(draft, facts_for(change, draft));
                                               if (!handout)
                                                   return handout.reasons();
                                               return change.care().add(*handout, deed.actor.name);
                                           });
}

HandoutViolations check_handout(const Stores& stores, const HandoutDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<ContactId>, ContactViolations> add_contact(Records& records, const Deed& deed, const ContactDraft& draft)
{
    return perform<ContactId, ContactRule>(records, deed, Right::record_reaction, "contact.add",
                                           [&](Change& change) -> Outcome<Added<ContactId>, ContactViolations> {
                                               const auto contact = Contact::accept(draft, facts_for(change, draft));
                                               if (!contact)
                                                   return contact.reasons();
                                               return change.care().add(*contact, deed.actor.name);
                                           });
}

ContactViolations check_contact(const Stores& stores, const ContactDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
