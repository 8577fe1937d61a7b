#pragma once

#include "records/safety.h"
#include "services/perform.h"

namespace clinic {

/// Puts a reaction on file, tied to the session's patient and formula version.
Outcome<Saved<ReactionId>, ReactionViolations> report_reaction(Records&, const Deed&, const ReactionDraft&);
[[nodiscard]] ReactionViolations check_reaction(const Stores&, const ReactionDraft&);

/// Puts on file how a reaction stood on a later day.
Outcome<Saved<ReactionFollowUpId>, ReactionFollowUpViolations> follow_reaction(Records&, const Deed&,
                                                                               const ReactionFollowUpDraft&);
[[nodiscard]] ReactionFollowUpViolations check_reaction_follow_up(const Stores&, const ReactionFollowUpDraft&);
/// How it stands now.
[[nodiscard]] ReactionNow now_of(const Zone&, const ReactionRow&);

/// Adds a judgement to a reaction; the last one counts for the next choice of a formula.
Outcome<Saved<ReactionId>, AssessmentViolations> assess_reaction(Records&, const Deed&, const AssessmentDraft&);
[[nodiscard]] AssessmentViolations check_assessment(const Stores&, const AssessmentDraft&);

/// Reactions per formula version; empty when `go_on` broke it off.
[[nodiscard]] std::vector<AuditLine> audit_reactions(const Stores&, const Actor&, const AuditQuery&,
                                                     const std::function<bool()>& go_on);

} // namespace clinic
