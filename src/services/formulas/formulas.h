#pragma once

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

/// Puts a draft in force from now on; the version before it is superseded in the same change.
Outcome<Saved<VersionId>, VersionStepViolations> approve_version(Records&, const Deed&, VersionId);
/// Takes a version out of use. Old sessions still show it.
Outcome<Saved<VersionId>, VersionStepViolations> withdraw_version(Records&, const Deed&, VersionId,
                                                                  const std::string& reason);

} // namespace clinic
