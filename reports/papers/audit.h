#pragma once

#include "domain/safety/comparison.h"
#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// Reactions by what the report counts by: the chart, the figures, and what they count.
[[nodiscard]] Document audit(const AuditReport&, const Words&);
/// The same figures as a table, for the paper, the window and CSV: rates and limits in percent.
[[nodiscard]] Table audit_table(const AuditReport&, const Words&);
/// Each version against the one before it of the same formula, or each other thing against those without it: rates,
/// difference in points, risk ratio, exact p.
[[nodiscard]] Table change_table(const AuditReport&, const Words&);
/// "3.00 % after, 1.00 % before; difference 2.00 points (95 % interval 0.16 to 4.24)": says which, not which is better.
[[nodiscard]] std::string comparison_sentence(const Comparison&, const Words&);
[[nodiscard]] RateChart audit_chart(const AuditReport&, const Words&);
/// What the figures count, in one sentence each: period, window, which reactions.
[[nodiscard]] std::vector<Fact> audit_facts(const AuditReport&, const Words&);

} // namespace clinic::papers
