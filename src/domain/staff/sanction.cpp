#include "domain/staff/sanction.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(SanctionRule rule)
{
    using enum SanctionRule;
    switch (rule) {
    case certification_missing: return "sanction.certification";
    case kind_missing:
    case nothing_to_reinstate: return "sanction.kind";
    case from_missing: return "sanction.from";
    case reason_missing: return "sanction.reason";
    }
    return "sanction";
}

SanctionViolations check(const SanctionDraft& draft, const SanctionFacts& facts)
{
    using enum SanctionRule;
    Verdict<SanctionRule> verdict;
    verdict.require(draft.certification && facts.certification_known, certification_missing);
    verdict.require(draft.kind.has_value(), kind_missing);
    verdict.require(draft.from.has_value(), from_missing);
    if (draft.from && draft.kind == SanctionKind::reinstated)
        verdict.require(sanction_on(facts.sanctions, *draft.from).has_value(), nothing_to_reinstate);
    verdict.require(is_reason(draft.reason), reason_missing);
    return std::move(verdict).broken();
}

std::optional<SanctionKind> sanction_on(const std::vector<SanctionOnFile>& sanctions, Day day)
{
    const SanctionOnFile* last = nullptr;
    for (const auto& each : sanctions)
        if (each.from <= day && (!last || each.from >= last->from))
            last = &each;
    if (!last || last->kind == SanctionKind::reinstated)
        return std::nullopt;
    return last->kind;
}

} // namespace clinic
