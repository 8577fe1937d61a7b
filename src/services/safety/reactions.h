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

/// Adds a judgement to a reaction. An independent one is a second opinion, of somebody who has not judged it before.
Outcome<Saved<ReactionId>, AssessmentViolations> assess_reaction(Records&, const Deed&, const AssessmentDraft&);
[[nodiscard]] AssessmentViolations check_assessment(const Stores&, const AssessmentDraft&);

/// What the sessions since the reaction propose about a rechallenge, within the audit's longest window.
[[nodiscard]] Rechallenge rechallenge_of(const Stores&, const ReactionRow&);
/// A course that was ended after the reaction, and to which its session belonged, is a withdrawal.
[[nodiscard]] ActionTaken action_of(const Stores&, const ReactionRow&);

/// Puts on file what a reaction means for its patient from now on.
Outcome<Saved<DirectiveId>, DirectiveViolations> direct(Records&, const Deed&, const DirectiveDraft&);
[[nodiscard]] DirectiveViolations check_directive(const Stores&, const DirectiveDraft&);

/// Reactions per formula version; empty when `go_on` broke it off.
[[nodiscard]] std::vector<AuditLine> audit_reactions(const Stores&, const Actor&, const AuditQuery&,
                                                     const std::function<bool()>& go_on);

} // namespace clinic
