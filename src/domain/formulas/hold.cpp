#include "domain/formulas/hold.h"

#include "domain/clinic/limits.h"

namespace clinic {

Right right_to_hold(const HeldThing& thing)
{
    return std::holds_alternative<VersionId>(thing) ? Right::withdraw_formula : Right::block_lot;
}

std::string_view field_of(HoldRule rule)
{
    return rule == HoldRule::reason_too_short ? "hold.reason" : "hold.thing";
}

HoldViolations check(const HoldDraft& draft, const HoldFacts& facts)
{
    Verdict<HoldRule> verdict;
    verdict.require(draft.thing && facts.known, HoldRule::thing_missing);
    verdict.require(!facts.held, HoldRule::held_already);
    verdict.require(is_reason(draft.reason), HoldRule::reason_too_short);
    return std::move(verdict).broken();
}

HoldViolations check(const ReleaseDraft& draft, const HoldFacts& facts)
{
    Verdict<HoldRule> verdict;
    verdict.require(draft.thing && facts.known, HoldRule::thing_missing);
    verdict.require(facts.held || !facts.known, HoldRule::not_held);
    verdict.require(is_reason(draft.reason), HoldRule::reason_too_short);
    return std::move(verdict).broken();
}

} // namespace clinic
