#pragma once

#include "records/dossier.h"
#include "records/records.h"

namespace clinic {

/// What this signature of a session vouches for, gathered from the record as it is now.
[[nodiscard]] Capsule seal(const Stores&, const std::string& session_key, const SignedSession&, const SigningFacts&,
                           const SignatureRow&);

/// What the signature of a session froze, with what a paper about it needs; nothing where it froze nothing.
[[nodiscard]] std::optional<SealedSession> sealed_session(const Stores&, const Actor&, SessionId);

} // namespace clinic
