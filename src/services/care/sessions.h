#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Puts a session down unfinished; it can be changed until it is signed.
Outcome<Saved<SessionId>, SessionViolations> save_session(Records&, const Deed&, const SessionDraft&,
                                                          std::optional<SessionId> editing);

/// Signs: every gate is judged, the session is frozen, and its aftercare and check-ins are born in the same change.
Outcome<Saved<SessionId>, SessionViolations> sign_session(Records&, const Deed&, const SessionDraft&,
                                                          std::optional<SessionId> editing);

/// Everything that stands between this draft and a signature now, without saving.
[[nodiscard]] SessionViolations check_session(const Stores&, const SessionDraft&, std::optional<SessionId> editing);

/// A version that could be used instead, with whether a directive asks for its formula.
struct OfferedVersion : Named<VersionId> {
    bool directed = false;
};
/// Versions in force that could be used for this patient instead of the draft's, the best first (domain.md 2.7, 6).
[[nodiscard]] std::vector<OfferedVersion> alternatives_for(const Stores&, const SessionDraft&);

/// Declares a signed session invalid; nothing in it is changed, and it counts nowhere any more.
Outcome<Saved<SessionId>, InvalidationViolations> invalidate_session(Records&, const Deed&, const InvalidationDraft&);
[[nodiscard]] InvalidationViolations check_invalidation(const Stores&, const InvalidationDraft&);

/// Adds to a signed session; nothing in it is changed.
Outcome<Saved<SessionId>, AddendumViolations> add_addendum(Records&, const Deed&, const AddendumDraft&);

} // namespace clinic
