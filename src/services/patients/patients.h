#pragma once

#include "records/incoming.h"
#include "records/patients.h"
#include "services/perform.h"

#include <functional>

namespace clinic {

Outcome<Saved<PatientId>, PatientViolations> add_patient(Records&, const Deed&, const PatientDraft&);
/// Changes what is on file; refused when somebody else changed it since the draft was read.
Outcome<Saved<PatientId>, PatientViolations> amend_patient(Records&, const Deed&, PatientId, const PatientDraft&);
[[nodiscard]] PatientViolations check_patient(const Stores&, const PatientDraft&, std::optional<PatientId> editing);

/// What an import of patients did, or would do.
struct PatientImport {
    std::size_t added = 0;
    std::size_t known = 0; // same folded name and birth date on file: left as they are
    struct OddRow {
        std::size_t line;
        PatientViolations what;
    };
    std::vector<OddRow> odd; // refused and left out
    std::optional<Receipt> receipt;
    bool cancelled = false;
};

/// Adds everybody who is not on file yet, in one change: all or nothing. A repeated request gets its receipt again.
PatientImport import_patients(Records&, const Deed&, const std::vector<IncomingPatient>&, bool dry_run,
                              const std::function<bool(int)>& progress);

} // namespace clinic
