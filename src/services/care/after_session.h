#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Ends one aftercare item for a patient; before its minimum has passed only with a reason.
Outcome<Saved<AftercareItemId>, ClearanceViolations> clear_aftercare(Records&, const Deed&, const ClearanceDraft&);
[[nodiscard]] ClearanceViolations check_clearance(const Stores&, const ClearanceDraft&);

/// Gives one aftercare item another end for this patient, with the reason.
Outcome<Saved<AftercareItemId>, AftercareChangeViolations> change_aftercare(Records&, const Deed&,
                                                                            const AftercareChangeDraft&);
[[nodiscard]] AftercareChangeViolations check_aftercare_change(const Stores&, const AftercareChangeDraft&);

/// Tells this patient something beside the plan, or recommends a product.
Outcome<Saved<AdviceId>, AdviceViolations> give_advice(Records&, const Deed&, const AdviceDraft&);
[[nodiscard]] AdviceViolations check_advice(const Stores&, const AdviceDraft&);

/// Closes a check-in with what was asked and answered.
Outcome<Saved<CheckInId>, CheckInViolations> close_check_in(Records&, const Deed&, const CheckInDraft&);
[[nodiscard]] CheckInViolations check_check_in(const Stores&, const CheckInDraft&);

/// Puts on file that the patient has the aftercare in hand.
Outcome<Saved<HandoutId>, HandoutViolations> hand_over(Records&, const Deed&, const HandoutDraft&);
[[nodiscard]] HandoutViolations check_handout(const Stores&, const HandoutDraft&);

/// Puts an attempt to reach the patient on file.
Outcome<Saved<ContactId>, ContactViolations> add_contact(Records&, const Deed&, const ContactDraft&);
[[nodiscard]] ContactViolations check_contact(const Stores&, const ContactDraft&);

} // namespace clinic
