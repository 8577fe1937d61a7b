#include "domain/care/aftercare_change.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(AftercareChangeRule rule)
{
    using enum AftercareChangeRule;
    switch (rule) {
    case item_missing:
    case cleared_already:
    case session_invalid: return "aftercare_change.item";
    case ends_by_clearance:
    case until_missing:
    case until_before_minimum:
    case until_unchanged: return "aftercare_change.until";
    case reason_too_short: return "aftercare_change.reason";
    }
    return "aftercare_change";
}

AftercareChangeViolations check(const AftercareChangeDraft& draft, const AftercareChangeFacts& facts)
{
    using enum AftercareChangeRule;
    Verdict<AftercareChangeRule> verdict;
    verdict.require(draft.item && facts.line, item_missing);
    verdict.require(!facts.cleared, cleared_already);
    verdict.require(!facts.session_invalid, session_invalid);
    verdict.require(!facts.line || !facts.line->needs_clearance, ends_by_clearance);
    verdict.require(draft.until.has_value(), until_missing);
    if (draft.until && facts.line && facts.planned) {
        const Moment earliest = facts.planned->minimum_ends.value_or(facts.planned->starts);
        verdict.require(*draft.until >= earliest, until_before_minimum, {{"minimum_ends", earliest}});
        verdict.require(*draft.until != facts.line->recommended_ends, until_unchanged);
    }
    verdict.require(is_reason(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

AftercareLine with_end(AftercareLine line, Moment until)
{
    line.minimum_ends = until;
    line.recommended_ends = until;
    return line;
}

std::string_view field_of(AdviceRule rule)
{
    using enum AdviceRule;
    switch (rule) {
    case session_not_signed: return "advice.session";
    case kind_missing: return "advice.kind";
    case text_missing:
    case text_unreadable: return "advice.text";
    case how_missing:
    case how_unreadable: return "advice.how";
    case until_before_session_end: return "advice.until";
    }
    return "advice";
}

AdviceViolations check(const AdviceDraft& draft, const AdviceFacts& facts)
{
    using enum AdviceRule;
    Verdict<AdviceRule> verdict;
    verdict.require(draft.session && facts.session_ended, session_not_signed);
    verdict.require(draft.kind.has_value(), kind_missing);
    verdict.require(!is_blank(draft.text), text_missing);
    verdict.require(is_short_text(draft.text), text_unreadable);
    verdict.require(draft.kind != AdviceKind::product || !is_blank(draft.how), how_missing);
    verdict.require(is_short_text(draft.how), how_unreadable);
    verdict.require(!draft.until || !facts.session_ended || *draft.until > *facts.session_ended,
                    until_before_session_end);
    return std::move(verdict).broken();
}

} // namespace clinic
