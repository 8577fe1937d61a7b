#include "services/patients/histories.h"

namespace clinic {

namespace {

HistoryFacts facts_for(const Stores& stores, const HistoryDraft& draft)
{
    return {.patient_known = draft.patient && stores.patients().patient(*draft.patient)};
}

} // namespace

Outcome<Saved<HistoryId>, HistoryViolations> take_history(Records& records, const Deed& deed, const HistoryDraft& draft)
{
    return perform<HistoryId, HistoryRule>(records, deed, Right::edit_allergies, "history.take",
                                           [&](Change& change) -> Outcome<Added<HistoryId>, HistoryViolations> {
                                               const auto history = History::accept(draft, facts_for(change, draft));
                                               if (!history)
                                                   return history.reasons();
                                               return change.patients().add(*history, change.now(), deed.actor.name);
                                           });
}

HistoryViolations check_history(const Stores& stores, const HistoryDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
