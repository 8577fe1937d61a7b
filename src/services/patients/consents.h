#pragma once

#include "records/dossier.h"
#include "services/perform.h"

namespace clinic {

/// Puts on file what a patient read and decided; earlier decisions stay, and the last one counts.
Outcome<Saved<ConsentId>, ConsentViolations> record_consent(Records&, const Deed&, const ConsentDraft&);
[[nodiscard]] ConsentViolations check_consent(const Stores&, const ConsentDraft&);

/// What the patient of this draft is to read; nothing before patient, subject and practitioner are chosen, and of a
/// treatment version and indication.
[[nodiscard]] std::optional<ConsentReading> consent_reading(const Stores&, const ConsentDraft&);
/// What was decided, for its paper; nothing when it is not on file.
[[nodiscard]] std::optional<DecidedConsent> decided_consent(const Stores&, ConsentId);

/// Takes a given consent back from a moment on.
Outcome<Saved<ConsentId>, WithdrawalViolations> withdraw_consent(Records&, const Deed&, const WithdrawalDraft&);
[[nodiscard]] WithdrawalViolations check_withdrawal(const Stores&, const WithdrawalDraft&);

/// Puts the clinic's own words in the place of those that were read before. `brought_along` is what the program itself
/// would have them read.
Outcome<Saved<ConsentTextId>, ConsentTextViolations> write_consent_text(Records&, const Deed&, const ConsentTextDraft&,
                                                                        const std::string& brought_along);
[[nodiscard]] ConsentTextViolations check_consent_text(const Stores&, const ConsentTextDraft&,
                                                       const std::string& brought_along);

} // namespace clinic
