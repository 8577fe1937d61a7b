#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Ends one aftercare item for a patient; before its minimum has passed only with a reason.
Outcome<Saved<AftercareItemId>, ClearanceViolations> clear_aftercare(Records&, const Deed&, const ClearanceDraft&);
[[nodiscard]] ClearanceViolations check_clearance(const Stores&, const ClearanceDraft&);

/// Closes a check-in with what was asked and answered.
Outcome<Saved<CheckInId>, CheckInViolations> close_check_in(Records&, const Deed&, const CheckInDraft&);
[[nodiscard]] CheckInViolations check_check_in(const Stores&, const CheckInDraft&);

/// Puts an attempt to reach the patient on file.
Outcome<Saved<ContactId>, ContactViolations> add_contact(Records&, const Deed&, const ContactDraft&);
[[nodiscard]] ContactViolations check_contact(const Stores&, const ContactDraft&);

} // namespace clinic
