#pragma once

#include "domain/safety/reaction_follow_up.h"

namespace clinic {

/// Days from the session to the onset between which a nodule or an abscess may be mycobacterial, both included
/// (domain.md 2.3).
inline constexpr std::chrono::days late_onset_from{14};
inline constexpr std::chrono::days late_onset_until{60};

/// True of the signs that a late infection shows itself as. The list of signs has none for a nodule or an abscess of
/// its own: an abscess is kept under soft tissue infection, a nodule under other skin reactions, and until somebody
/// looks closer either may stand under skin infection or hardening.
[[nodiscard]] bool may_be_nodule_or_abscess(std::string_view term);

/// The signs that ask "suspected mycobacteria? biopsy and culture?", in their order; none: nobody has to be asked. The
/// program reminds, it does not diagnose.
[[nodiscard]] std::vector<Sign> signs_to_culture(Day session, Day onset, const std::vector<Sign>&);
/// The same of a reaction with its course: each sign by the day on which it was first seen.
[[nodiscard]] std::vector<Sign> signs_to_culture(Day session, const ReactionDraft&,
                                                 const std::vector<ReactionFollowUpOnFile>& in_the_order_given);

} // namespace clinic
