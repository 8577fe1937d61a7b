#pragma once

#include "db/trail/canonical.h"
#include "domain/care/session.h"

namespace clinic::db {

/// What belongs to a session beside its own row: lots with what was used of them, vials, points and answers.
void add_parts(Connection&, SessionId, SessionDraft&);
/// In place of those that were there.
void put_parts(Connection&, SessionId, const SessionDraft&);

/// The parts as the trail tells them.
[[nodiscard]] std::vector<CanonicalList> session_parts();

/// What a session mixed otherwise than its version says.
[[nodiscard]] Deviations deviations_of(Connection& record, SessionId);

} // namespace clinic::db
