#pragma once

#include "records/safety.h"
#include "services/perform.h"

namespace clinic {

/// Puts a reaction on file, tied to the session's patient and formula version.
Outcome<Saved<ReactionId>, ReactionViolations> report_reaction(Records&, const Deed&, const ReactionDraft&);
[[nodiscard]] ReactionViolations check_reaction(const Stores&, const ReactionDraft&);

/// Adds a judgement to a reaction; the last one counts for the next choice of a formula.
Outcome<Saved<ReactionId>, AssessmentViolations> assess_reaction(Records&, const Deed&, const AssessmentDraft&);
[[nodiscard]] AssessmentViolations check_assessment(const Stores&, const AssessmentDraft&);

/// Reactions per formula version; empty when `go_on` broke it off.
[[nodiscard]] std::vector<AuditLine> audit_reactions(const Stores&, const Actor&, const AuditQuery&,
                                                     const std::function<bool()>& go_on);

} // namespace clinic
