#pragma once

#include "records/dossier.h"
#include "services/perform.h"

namespace clinic {

/// What the credential sheet of this practitioner says on that day.
[[nodiscard]] CredentialSheet credential_sheet_of(const Stores&, const Actor&, PractitionerId, Day on);

/// Records that the sheet of this digest was handed over.
Outcome<Saved<HandoverId>, HandoverViolations> hand_over_credentials(Records&, const Deed&, const HandoverDraft&);
[[nodiscard]] HandoverViolations check_handover(const Stores&, const HandoverDraft&);

} // namespace clinic
