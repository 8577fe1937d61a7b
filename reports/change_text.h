#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic {

[[nodiscard]] std::string name_of(const Words&, ChangeState);
[[nodiscard]] std::string name_of(const Words&, ChangeEffect);

namespace papers {

/// What a window and the paper say of a change, in the same words: what was asked for; the versions that carry it out,
/// with who approved them; whose plans it touches; what the counts say; and what was concluded of them.
[[nodiscard]] std::vector<Fact> request_facts(const ChangeReport&, const Words&);
[[nodiscard]] std::vector<Fact> carrier_facts(const ChangeReport&, const Words&);
[[nodiscard]] std::vector<Fact> affected_facts(const ChangeReport&, const Words&);
[[nodiscard]] std::vector<Fact> effect_facts(const ChangeReport&, const Words&);
[[nodiscard]] std::vector<Fact> review_facts(const ChangeReport&, const Words&);
/// The versions before and after as the audit would count them.
[[nodiscard]] AuditReport as_audit(const ChangeReport&);

} // namespace papers

} // namespace clinic
