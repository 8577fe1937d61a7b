#pragma once

#include "records/staff.h"
#include "services/perform.h"

namespace clinic {

Outcome<Saved<PractitionerId>, PractitionerViolations> add_practitioner(Records&, const Deed&,
                                                                        const PractitionerDraft&);

Outcome<Saved<CertificationId>, CertificationViolations> add_certification(Records&, const Deed&,
                                                                           const CertificationDraft&);
/// What would be objected to, without saving.
[[nodiscard]] CertificationViolations check_certification(const Stores&, const CertificationDraft&);

/// May this person do this on that day, and by which certification.
[[nodiscard]] std::optional<CertificationOnFile> entitled(const Stores&, PractitionerId, Technique, Day);

} // namespace clinic
