#pragma once

#include "domain/formulas/version.h"
#include "main/cli/field.h"
#include "records/formulas.h"

namespace clinic::cli {

/// A version as it is written down and amended.
[[nodiscard]] Fields<VersionDraft> version_fields();
/// What is on file of a version, as amending starts from it.
[[nodiscard]] VersionDraft draft_of(const VersionRow&);
/// A hold in force, or null.
[[nodiscard]] Json hold_json(const Desk&, const std::optional<HoldOnFile>&);
/// Everything about a version: what it is made of, where it stands, and who decided what.
[[nodiscard]] Json version_json(const Desk&, const VersionRow&);

} // namespace clinic::cli
