#pragma once

#include "domain/care/session.h"

namespace clinic {

/// What a session's version and indication ask the patient to have agreed to; nothing before both are chosen.
[[nodiscard]] std::optional<ConsentQuestion> asked_to_agree(const SessionDraft&, const std::optional<VersionOnFile>&);

/// Whether the patient's consent to this version and indication stands, given before the session ended (domain.md 6.2).
void check_agreed(Verdict<SessionRule>&, const SessionDraft&, const SigningFacts&);

/// The consent that a session rests on.
[[nodiscard]] const ConsentOnFile* consent_of(const SessionDraft&, const SigningFacts&);

} // namespace clinic
