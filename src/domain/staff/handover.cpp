#include "domain/staff/handover.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(HandoverRule rule)
{
    using enum HandoverRule;
    switch (rule) {
    case practitioner_missing: return "handover.practitioner";
    case receiver_missing:
    case receiver_unreadable: return "handover.given_to";
    case receiver_unknown: return "handover.patient";
    case language_missing: return "handover.language";
    case paper_missing: return "handover.paper_digest";
    }
    return "handover";
}

HandoverViolations check(const HandoverDraft& draft, const HandoverFacts& facts)
{
    using enum HandoverRule;
    constexpr std::size_t sha256_digits = 64;
    Verdict<HandoverRule> verdict;
    verdict.require(draft.practitioner && facts.practitioner_known, practitioner_missing);
    verdict.require(!draft.patient || facts.patient_known, receiver_unknown);
    verdict.require(draft.patient || !is_blank(draft.given_to), receiver_missing);
    verdict.require(is_short_text(draft.given_to), receiver_unreadable);
    verdict.require(draft.language.has_value(), language_missing);
    verdict.require(draft.paper_digest.size() == sha256_digits, paper_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
