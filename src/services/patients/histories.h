#pragma once

#include "records/patients.h"
#include "services/perform.h"

namespace clinic {

/// Puts a history on file as it was taken; the ones before stay, and count no more.
Outcome<Saved<HistoryId>, HistoryViolations> take_history(Records&, const Deed&, const HistoryDraft&);
[[nodiscard]] HistoryViolations check_history(const Stores&, const HistoryDraft&);

} // namespace clinic
