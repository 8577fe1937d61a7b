#include "services/care/after_session.h"

namespace clinic {

namespace {

ClearanceFacts facts_for(const Stores& stores, const ClearanceDraft& draft)
{
    ClearanceFacts facts{.now = stores.now(), .line = std::nullopt, .cleared_already = false};
    if (const auto item = draft.item ? stores.care().aftercare_item(*draft.item) : std::nullopt) {
        facts.line = item->line;
        facts.cleared_already = item->cleared_at.has_value();
    }
    return facts;
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
    if (const auto session = stores.care().session(row->session))
        facts.session_ended = session->session.ended;
    for (const auto& item : stores.care().aftercare_of(row->session))
        facts.aftercare.insert(item.line.code);
    return facts;
}

ContactFacts facts_for(const Stores& stores, const ContactDraft& draft)
{
    ContactFacts facts{.now = stores.now(), .session_ended = std::nullopt};
    const auto session = draft.session ? stores.care().session(*draft.session) : std::nullopt;
    if (session && session->row.state == SessionState::signed_off)
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
