#pragma once

#include "domain/staff/entitlement.h"
#include "records/staff.h"
#include "services/perform.h"

namespace clinic {

Outcome<Saved<PractitionerId>, PractitionerViolations> add_practitioner(Records&, const Deed&,
                                                                        const PractitionerDraft&);

Outcome<Saved<CertificationId>, CertificationViolations> add_certification(Records&, const Deed&,
                                                                           const CertificationDraft&);
/// What would be objected to, without saving.
[[nodiscard]] CertificationViolations check_certification(const Stores&, const CertificationDraft&);

Outcome<Saved<VerificationId>, VerificationViolations> verify_certification(Records&, const Deed&,
                                                                            const VerificationDraft&);
[[nodiscard]] VerificationViolations check_verification(const Stores&, const VerificationDraft&);

Outcome<Saved<SanctionId>, SanctionViolations> sanction_certification(Records&, const Deed&, const SanctionDraft&);
[[nodiscard]] SanctionViolations check_sanction(const Stores&, const SanctionDraft&);

/// May this person do this on that day, by which certifications, or what is missing; for any indication when none is
/// given.
[[nodiscard]] Entitlement entitled(const Stores&, PractitionerId, Technique, Day, std::optional<Indication> = {});

} // namespace clinic
