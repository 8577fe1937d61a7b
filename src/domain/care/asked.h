#pragma once

#include "domain/care/session.h"

namespace clinic {

/// Every rule about what was asked before the needle: the questions, what contradicts the record, the history, what
/// stands against an injection, and aspirin.
void check_asked(Verdict<SessionRule>&, const SessionDraft&, const SigningFacts&);

/// Whoever is younger is a minor (domain.md 6.1).
inline constexpr int adult_age = 18;

} // namespace clinic
