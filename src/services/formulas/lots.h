#pragma once

#include "records/formulas.h"
#include "services/perform.h"

namespace clinic {

/// Receives a lot; a quantity that came with it is its first movement.
Outcome<Saved<LotId>, LotViolations> add_lot(Records&, const Deed&, const LotDraft&);
[[nodiscard]] LotViolations check_lot(const Stores&, const LotDraft&);

/// Receives all of these lots or none of them, in one deed. Each violation's line is the number of its lot, from 1.
Outcome<Saved<LotId>, LotViolations> receive_lots(Records&, const Deed&, const std::vector<LotDraft>&);
/// The same rules, nothing saved; two of the same lot are told apart from one.
[[nodiscard]] LotViolations check_lots(const Stores&, const std::vector<LotDraft>&);

/// More or less of a counted lot: another delivery, waste with a witness, a correction or a return with a reason.
Outcome<Saved<MovementId>, MovementViolations> move_lot(Records&, const Deed&, const MovementDraft&);
[[nodiscard]] MovementViolations check_movement(const Stores&, const Actor&, const MovementDraft&);

/// Takes a lot or a version out of use everywhere, at once.
Outcome<Saved<HoldId>, HoldViolations> put_on_hold(Records&, const Deed&, const HoldDraft&);
/// Lets it be used again.
Outcome<Saved<HoldId>, HoldViolations> release_hold(Records&, const Deed&, const ReleaseDraft&);

} // namespace clinic
