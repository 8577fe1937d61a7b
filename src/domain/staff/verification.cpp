#include "domain/staff/verification.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(VerificationRule rule)
{
    using enum VerificationRule;
    switch (rule) {
    case certification_missing: return "verification.certification";
    case verifier_missing:
    case verifier_is_holder: return "verification.verified_by";
    case on_missing:
    case on_in_future: return "verification.on";
    case method_missing:
    case not_primary_source: return "verification.method";
    case source_missing:
    case source_unreadable: return "verification.source";
    case reference_unreadable: return "verification.reference";
    case result_missing: return "verification.result";
    case next_due_before: return "verification.next_due";
    }
    return "verification";
}

VerificationViolations check(const VerificationDraft& draft, const VerificationFacts& facts)
{
    using enum VerificationRule;
    Verdict<VerificationRule> verdict;
    const bool primary = draft.method && is_primary_source(*draft.method);
    verdict.require(draft.certification && facts.certification_known, certification_missing);
    verdict.require(draft.verified_by && facts.verifier_known, verifier_missing);
    verdict.require(!draft.verified_by || draft.verified_by != facts.holder, verifier_is_holder);
    verdict.require(draft.on.has_value(), on_missing);
    verdict.require(!draft.on || *draft.on <= facts.today, on_in_future);
    verdict.require(draft.method.has_value(), method_missing);
    verdict.require(!draft.method || primary, not_primary_source);
    verdict.require(!primary || !is_blank(draft.source), source_missing);
    verdict.require(is_short_text(draft.source), source_unreadable);
    verdict.require(is_short_text(draft.reference), reference_unreadable);
    verdict.require(draft.result.has_value(), result_missing);
    verdict.require(!draft.on || !draft.next_due || *draft.on < *draft.next_due, next_due_before);
    return std::move(verdict).broken();
}

Proof proof_on(const std::vector<VerificationOnFile>& verifications, Day day)
{
    Proof proof = Proof::nothing;
    Day last = Day::min();
    for (const auto& each : verifications) {
        if (each.on > day)
            continue;
        if (!is_primary_source(each.method)) {
            if (proof == Proof::nothing)
                proof = Proof::paper_seen;
        } else if (each.on >= last) {
            last = each.on;
            proof = each.result == VerificationResult::confirmed ? Proof::confirmed : Proof::doubted;
        }
    }
    return proof;
}

} // namespace clinic
