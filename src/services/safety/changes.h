#pragma once

#include "records/safety.h"
#include "services/perform.h"

namespace clinic {

/// Asks for a change of a formula.
Outcome<Saved<ChangeRequestId>, ChangeRequestViolations> request_change(Records&, const Deed&,
                                                                        const ChangeRequestDraft&);
[[nodiscard]] ChangeRequestViolations check_change(const Stores&, const ChangeRequestDraft&);

/// Concludes what a change did; anything but "not enough yet" closes it.
Outcome<Saved<ChangeRequestId>, EffectReviewViolations> review_effect(Records&, const Deed&, const EffectReviewDraft&);
[[nodiscard]] EffectReviewViolations check_review(const Stores&, const EffectReviewDraft&);

/// Gives a change up that is not in force yet.
Outcome<Saved<ChangeRequestId>, ChangeDropViolations> drop_change(Records&, const Deed&, const ChangeDropDraft&);
[[nodiscard]] ChangeDropViolations check_drop(const Stores&, const ChangeDropDraft&);

/// The counts before and after, over the question that the request asked; nothing before a version is in force for it.
[[nodiscard]] std::optional<CountedChange> effect_of(const Stores&, const ChangeOnFile&);

} // namespace clinic
