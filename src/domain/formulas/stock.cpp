#include "domain/formulas/stock.h"

#include "domain/clinic/limits.h"

namespace clinic {

namespace {

constexpr std::int64_t billionths_a_thousandth = 1'000'000;

bool leaves_the_shelf(MovementKind kind)
{
    return kind == MovementKind::used || kind == MovementKind::opened || kind == MovementKind::wasted ||
           kind == MovementKind::returned;
}

void check_amount(Verdict<MovementRule>& verdict, const MovementDraft& draft, const MovementFacts& facts)
{
    using enum MovementRule;
    verdict.require(draft.amount.has_value(), amount_missing);
    if (!draft.amount || !draft.kind)
        return;
    const bool signed_amount = *draft.kind == MovementKind::corrected;
    verdict.require(signed_amount ? *draft.amount != Decimal() : *draft.amount > Decimal(), amount_not_positive);
    verdict.require(is_countable(*draft.amount), amount_too_fine);
    const auto left = facts.on_hand.billionths() + change_of(draft).billionths();
    verdict.require(!facts.counted || left >= 0, more_than_on_hand, {{"left", facts.on_hand}});
}

} // namespace

bool is_countable(const Decimal& amount)
{
    return amount.billionths() % billionths_a_thousandth == 0;
}

std::int64_t thousandths_of(const Decimal& amount)
{
    return amount.billionths() / billionths_a_thousandth;
}

Decimal from_thousandths(std::int64_t thousandths)
{
    return Decimal::from_billionths(thousandths * billionths_a_thousandth);
}

std::string_view field_of(MovementRule rule)
{
    using enum MovementRule;
    switch (rule) {
    case lot_missing:
    case not_counted: return "movement.lot";
    case kind_missing:
    case used_by_sessions: return "movement.kind";
    case amount_missing:
    case amount_not_positive:
    case amount_too_fine:
    case more_than_on_hand: return "movement.amount";
    case witness_missing:
    case witness_is_actor:
    case witness_unreadable: return "movement.witness";
    case reason_too_short: return "movement.reason";
    }
    return "movement";
}

Decimal change_of(const MovementDraft& draft)
{
    const Decimal amount = draft.amount.value();
    return leaves_the_shelf(draft.kind.value()) ? Decimal::from_billionths(-amount.billionths()) : amount;
}

bool is_written_down(MovementKind kind)
{
    using enum MovementKind;
    return kind != used && kind != opened && kind != given_back;
}

MovementViolations check(const MovementDraft& draft, const MovementFacts& facts)
{
    using enum MovementRule;
    Verdict<MovementRule> verdict;
    verdict.require(draft.lot && facts.lot_known, lot_missing);
    verdict.require(facts.counted || !facts.lot_known, not_counted);
    verdict.require(draft.kind.has_value(), kind_missing);
    verdict.require(!draft.kind || is_written_down(*draft.kind), used_by_sessions);
    check_amount(verdict, draft, facts);
    if (draft.kind == MovementKind::wasted) {
        verdict.require(!is_blank(draft.witness), witness_missing);
        verdict.require(is_blank(draft.witness) || folded(trimmed(draft.witness)) != folded(trimmed(facts.actor)),
                        witness_is_actor);
    }
    verdict.require(is_short_text(draft.witness), witness_unreadable);
    if (draft.kind && *draft.kind != MovementKind::received)
        verdict.require(is_reason(draft.reason), reason_too_short);
    else
        verdict.require(is_long_text(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

} // namespace clinic
