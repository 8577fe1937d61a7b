#pragma once

#include "domain/care/session.h"

namespace clinic {

/// Every rule about what was asked before the needle: the questions, what contradicts the record, the history, what
/// stands against an injection, and aspirin.
void check_asked(Verdict<SessionRule>&, const SessionDraft&, const SigningFacts&);

} // namespace clinic
