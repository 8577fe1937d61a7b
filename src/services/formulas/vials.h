#pragma once

#include "records/formulas.h"
#include "services/perform.h"

namespace clinic {

/// Opens a vial of a lot, or puts the clinic's own mixture of a version on file; counted lots have less from then on.
Outcome<Saved<VialId>, VialViolations> add_vial(Records&, const Deed&, const VialDraft&);
[[nodiscard]] VialViolations check_vial(const Stores&, const VialDraft&);
/// When it is usually discarded, where its version says so.
[[nodiscard]] std::optional<Moment> usual_discard_of(const Stores&, const VialDraft&);

/// Something of a vial is thrown away before a witness.
Outcome<Saved<VialWasteId>, VialWasteViolations> waste_of_vial(Records&, const Deed&, const VialWasteDraft&);
[[nodiscard]] VialWasteViolations check_vial_waste(const Stores&, const Actor&, const VialWasteDraft&);

} // namespace clinic
