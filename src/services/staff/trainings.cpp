#include "services/staff/trainings.h"

#include "records/clinic.h"

namespace clinic {

namespace {

TrainingFacts facts_for(const Stores& stores, const TrainingDraft& draft)
{
    TrainingFacts facts{.today = zone_of(stores.clinic()).day_of(stores.now()),
                        .practitioner_known = draft.practitioner && stores.staff().practitioner(*draft.practitioner)};
    if (!draft.corrects)
        return facts;
    const auto before = stores.staff().training(*draft.corrects);
    facts.corrects_own = before && before->training.practitioner == draft.practitioner;
    facts.corrected_already =
        draft.practitioner && is_corrected(stores.staff().training_of(*draft.practitioner), *draft.corrects);
    return facts;
}

} // namespace

Outcome<Saved<TrainingId>, TrainingViolations> add_training(Records& records, const Deed& deed,
                                                            const TrainingDraft& draft)
{
    return perform<TrainingId, TrainingRule>(
        records, deed, Right::add_certificate, "training.add",
        [&draft](Change& change) -> Outcome<Added<TrainingId>, TrainingViolations> {
            const auto training = Training::accept(draft, facts_for(change, draft));
            if (!training)
                return training.reasons();
            return change.staff().add(*training);
        });
}

TrainingViolations check_training(const Stores& stores, const TrainingDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

} // namespace clinic
