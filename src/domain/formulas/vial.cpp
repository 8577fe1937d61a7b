#include "domain/formulas/vial.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

namespace {

using VialVerdict = Verdict<VialRule>;
using enum VialRule;

VialRule rule_of(LotFault fault)
{
    switch (fault) {
    case LotFault::missing: return lot_missing;
    case LotFault::of_other_ingredient: return lot_of_other_ingredient;
    case LotFault::unexpected: return lot_unexpected;
    case LotFault::expired: return lot_expired;
    case LotFault::held: return lot_held;
    case LotFault::used_up: return lot_used_up;
    case LotFault::amount_missing: return lot_amount_missing;
    case LotFault::not_counted: return lot_not_counted;
    case LotFault::taken_already: // of what comes from a vial, and nothing here does
    case LotFault::not_enough: return lot_not_enough;
    }
    return lot_missing;
}

std::optional<Day> day_opened(const VialDraft& draft, const VialFacts& facts)
{
    return draft.opened ? std::optional(facts.zone.day_of(*draft.opened)) : std::nullopt;
}

void tell(VialVerdict& verdict, std::vector<LotFaultFound> faults)
{
    for (auto& each : faults)
        verdict.require(false, rule_of(each.fault), std::move(each.mentions), std::move(each.line));
}

/// An opened lot is judged like the only lot of a mixture of one ingredient.
void check_opened_lot(VialVerdict& verdict, const VialDraft& draft, const VialFacts& facts)
{
    const IngredientId ingredient = facts.lot->ingredient;
    tell(verdict, faults_of({.lots = {{ingredient, *draft.lot}}, .used = draft.used},
                            {.whole = facts.ingredient_name, .names = {{ingredient, facts.ingredient_name}}},
                            {{*draft.lot, *facts.lot}}, day_opened(draft, facts)));
}

void check_mixture(VialVerdict& verdict, const VialDraft& draft, const VialFacts& facts)
{
    const auto& version = *facts.version;
    verdict.require(!draft.opened || in_force(version, *draft.opened), version_not_in_force,
                    {{"version", version.key}});
    if (version.hold)
        verdict.require(false, version_held,
                        {{"version", version.key}, {"since", version.hold->since}, {"reason", version.hold->reason}});
    verdict.require(version.prp.empty(), version_with_blood, {{"version", version.key}});
    tell(verdict,
         faults_of({.lots = draft.lots, .used = draft.used}, {.whole = version.key, .names = names_with_lots(version)},
                   facts.lots, day_opened(draft, facts)));
    verdict.require(draft.checked_by && facts.checker_known, checked_by_missing);
    verdict.require(!draft.checked_by || draft.checked_by != draft.opened_by, checked_by_opener);
}

void check_life(VialVerdict& verdict, const VialDraft& draft, const VialFacts& facts)
{
    verdict.require(draft.content.has_value(), content_missing);
    if (draft.content)
        verdict.require(*draft.content > Volume{0} && *draft.content <= largest_vial, content_out_of_range,
                        {{"largest", in_millilitres(largest_vial)}});
    verdict.require(draft.opened.has_value(), opened_missing);
    verdict.require(!draft.opened || *draft.opened <= facts.now, opened_in_future);
    verdict.require(draft.opened_by && facts.opener_known, opened_by_missing);
    verdict.require(draft.discard_after.has_value(), discard_missing);
    if (!draft.opened || !draft.discard_after)
        return;
    verdict.require(*draft.discard_after > *draft.opened, discard_before_opening);
    if (facts.beyond_use_hours)
        verdict.require(*draft.discard_after <= *draft.opened + std::chrono::hours(*facts.beyond_use_hours),
                        discard_beyond_use, {{"hours", *facts.beyond_use_hours}});
}

/// The day on which the first of its lots expires.
std::optional<Day> first_expiry(const VialDraft& draft, const VialFacts& facts)
{
    std::optional<Day> first = facts.lot ? facts.lot->expires : std::nullopt;
    for (const auto& [ingredient, id] : draft.lots)
        if (const auto lot = facts.lots.find(id); lot != facts.lots.end() && lot->second.expires)
            first = first ? std::min(*first, *lot->second.expires) : *lot->second.expires;
    return first;
}

} // namespace

std::string_view field_of(VialRule rule)
{
    switch (rule) {
    case source_missing:
    case source_twice: return "vial.lot";
    case version_not_in_force:
    case version_held:
    case version_with_blood: return "vial.version";
    case lot_missing:
    case lot_of_other_ingredient:
    case lot_unexpected:
    case lot_expired:
    case lot_held:
    case lot_used_up:
    case lot_amount_missing:
    case lot_amount_unreadable:
    case lot_not_counted:
    case lot_not_enough: return "vial.lots";
    case content_missing:
    case content_out_of_range: return "vial.content";
    case opened_missing:
    case opened_in_future: return "vial.opened";
    case opened_by_missing: return "vial.opened_by";
    case checked_by_missing:
    case checked_by_opener: return "vial.checked_by";
    case discard_missing:
    case discard_before_opening:
    case discard_beyond_use:
    case discard_beyond_expiry: return "vial.discard_after";
    }
    return "vial";
}

VialViolations check(const VialDraft& draft, const VialFacts& facts)
{
    VialVerdict verdict;
    verdict.require(facts.lot || facts.version, source_missing);
    verdict.require(!draft.lot || !draft.version, source_twice);
    if (draft.lot && facts.lot)
        check_opened_lot(verdict, draft, facts);
    else if (draft.version && facts.version)
        check_mixture(verdict, draft, facts);
    for (const auto& [ingredient, amount] : draft.used)
        verdict.require(amount > Decimal() && is_countable(amount), lot_amount_unreadable, {{"amount", amount}});
    check_life(verdict, draft, facts);
    if (const auto day = first_expiry(draft, facts); day && draft.discard_after)
        verdict.require(*draft.discard_after <= facts.zone.end_of(*day), discard_beyond_expiry, {{"expires", *day}});
    return std::move(verdict).broken();
}

std::optional<Moment> usual_discard(const VialDraft& draft, const VialFacts& facts)
{
    if (!draft.opened || !facts.beyond_use_hours)
        return std::nullopt;
    const Moment of_version = *draft.opened + std::chrono::hours(*facts.beyond_use_hours);
    const auto day = first_expiry(draft, facts);
    return day ? std::min(of_version, facts.zone.end_of(*day)) : of_version;
}

bool may_be_drawn(const VialOnFile& vial, Moment at)
{
    return vial.opened <= at && at <= vial.discard_after;
}

std::string_view field_of(VialWasteRule rule)
{
    using enum VialWasteRule;
    switch (rule) {
    case vial_missing: return "vial_waste.vial";
    case amount_missing:
    case amount_not_positive:
    case more_than_left: return "vial_waste.amount";
    case witness_missing:
    case witness_is_actor:
    case witness_unreadable: return "vial_waste.witness";
    case reason_too_short: return "vial_waste.reason";
    }
    return "vial_waste";
}

VialWasteViolations check(const VialWasteDraft& draft, const VialWasteFacts& facts)
{
    using enum VialWasteRule;
    Verdict<VialWasteRule> verdict;
    verdict.require(draft.vial && facts.vial, vial_missing);
    verdict.require(draft.amount.has_value(), amount_missing);
    if (draft.amount) {
        verdict.require(*draft.amount > Volume{0}, amount_not_positive);
        verdict.require(!facts.vial || *draft.amount <= facts.vial->left, more_than_left,
                        {{"left", facts.vial ? in_millilitres(facts.vial->left) : Decimal()}});
    }
    verdict.require(!is_blank(draft.witness), witness_missing);
    verdict.require(is_short_text(draft.witness), witness_unreadable);
    verdict.require(folded(draft.witness) != folded(facts.actor), witness_is_actor);
    verdict.require(is_reason(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

} // namespace clinic
