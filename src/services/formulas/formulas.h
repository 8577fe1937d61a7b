#pragma once

#include "domain/formulas/version_steps.h"
#include "records/formulas.h"
#include "services/perform.h"

namespace clinic {

Outcome<Saved<FormulaId>, FormulaViolations> add_formula(Records&, const Deed&, const FormulaDraft&);
[[nodiscard]] FormulaViolations check_formula(const Stores&, const FormulaDraft&);

/// Writes a new version (a draft, not yet in force). A change of a formula names its parent and its reason.
Outcome<Saved<VersionId>, VersionViolations> add_version(Records&, const Deed&, const VersionDraft&);
/// Rewrites a version that is still a draft.
Outcome<Saved<VersionId>, VersionViolations> amend_version(Records&, const Deed&, VersionId, const VersionDraft&);
[[nodiscard]] VersionViolations check_version(const Stores&, const VersionDraft&, std::optional<VersionId>);

using VersionStepOutcome = Outcome<Saved<VersionId>, VersionStepViolations>;
/// Hands a draft over to whoever approves it; from now on its content stays as it is.
VersionStepOutcome submit_version(Records&, const Deed&, VersionId);
/// Somebody other than the author approves what is in review.
VersionStepOutcome approve_version(Records&, const Deed&, VersionId, std::optional<PractitionerId> by);
/// Somebody refuses what is in review; a new version may be made from it.
VersionStepOutcome reject_version(Records&, const Deed&, VersionId, std::optional<PractitionerId> by,
                                  const std::string& reason);
/// Puts an approved version in force from now on; the one before it is superseded in the same change.
VersionStepOutcome enforce_version(Records&, const Deed&, VersionId);
/// Takes a version out of use. Old sessions still show it.
VersionStepOutcome withdraw_version(Records&, const Deed&, VersionId, const std::string& reason);

} // namespace clinic
