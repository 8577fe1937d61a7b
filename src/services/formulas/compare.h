#pragma once

#include "domain/formulas/difference.h"
#include "records/formulas.h"

namespace clinic {

/// What a version is made of, as it is compared with another.
[[nodiscard]] std::vector<ComparedLine> compared(const VersionRow&);
/// What changes from the one version to the other; nothing when one of them is not on file.
[[nodiscard]] std::optional<Difference> difference_between(const FormulaStore&, VersionId before, VersionId after);

} // namespace clinic
