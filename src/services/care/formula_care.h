#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// Lets a formula ask for other contacts and a longer aftercare, for sessions that are signed from then on.
Outcome<Saved<FormulaCareId>, FormulaCareViolations> put_formula_care(Records&, const Deed&, const FormulaCareDraft&);
[[nodiscard]] FormulaCareViolations check_formula_care(const Stores&, const FormulaCareDraft&);

/// What counts for the formula now; nothing where the usual rules alone do.
[[nodiscard]] std::optional<FormulaCareOnFile> formula_care_in_use(const Stores&, FormulaId);

/// What a session begins its aftercare with.
struct CarePlan {
    std::vector<AftercareLine> aftercare;
    std::vector<ScheduledCheckIn> check_ins;
};
/// By the rules for its region and indication, and what its formula asks for beyond them. Of a finished session.
[[nodiscard]] CarePlan care_plan(const Stores&, const SessionDraft&, FormulaId);

} // namespace clinic
