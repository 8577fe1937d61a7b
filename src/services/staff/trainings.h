#pragma once

#include "records/staff.h"
#include "services/perform.h"

namespace clinic {

/// Puts a course on file; one that corrects another takes its place.
Outcome<Saved<TrainingId>, TrainingViolations> add_training(Records&, const Deed&, const TrainingDraft&);
/// What would be objected to, without saving.
[[nodiscard]] TrainingViolations check_training(const Stores&, const TrainingDraft&);

} // namespace clinic
