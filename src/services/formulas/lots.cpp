#include "services/formulas/lots.h"

#include "base/text.h"
#include "records/clinic.h"

#include <set>
#include <tuple>

namespace clinic {

namespace {

LotFacts lot_facts(const Stores& stores, const LotDraft& draft)
{
    const auto& formulas = stores.formulas();
    const auto ingredient = draft.ingredient ? formulas.ingredient(*draft.ingredient) : std::nullopt;
    return {.today = zone_of(stores.clinic()).day_of(stores.now()),
            .ingredient_known = ingredient.has_value(),
            .code_taken = draft.ingredient && formulas.lot_taken(*draft.ingredient, draft.manufacturer, draft.code),
            .patients_blood = ingredient && !has_papers_of_a_maker(*ingredient->ingredient.category)};
}

Added<LotId> put_on_file(Change& change, const Lot& lot, const std::string& by)
{
    auto added = change.formulas().add(lot);
    if (!lot->quantity)
        return added;
    const auto received = Movement::accept(
        {.lot = added.id, .kind = MovementKind::received, .amount = lot->quantity, .witness = {}, .reason = {}},
        {.lot_known = true, .counted = true, .on_hand = {}, .actor = by});
    change.formulas().add(*received, change.now(), by);
    return added;
}

/// What is the same for two drafts of one lot.
using Sameness = std::tuple<std::int64_t, std::string, std::string>;

Sameness sameness(const LotDraft& draft)
{
    return {draft.ingredient ? draft.ingredient->value() : 0, folded(draft.manufacturer), folded(draft.code)};
}

void tell_line(LotViolations& broken, std::size_t line)
{
    for (auto& each : broken)
        each.line = std::to_string(line);
}

MovementFacts movement_facts(const Stores& stores, const Actor& actor, const MovementDraft& draft)
{
    const auto row = draft.lot ? stores.formulas().lot(*draft.lot) : std::nullopt;
    return {.lot_known = row.has_value(),
            .counted = row && row->on_hand,
            .on_hand = row ? row->on_hand.value_or(Decimal()) : Decimal(),
            .actor = actor.name};
}

Right right_to_move(const MovementDraft& draft)
{
    return draft.kind == MovementKind::received ? Right::receive_lot : Right::correct_stock;
}

HoldFacts hold_facts(const Stores& stores, const std::optional<HeldThing>& thing)
{
    if (!thing)
        return {};
    const auto facts_of = [](const auto& row) { return HoldFacts{.known = row.has_value(), .held = row && row->hold}; };
    const auto& formulas = stores.formulas();
    if (const auto* const lot = std::get_if<LotId>(&*thing))
        return facts_of(formulas.lot(*lot));
    if (const auto* const version = std::get_if<VersionId>(&*thing))
        return facts_of(formulas.version(*version));
    return facts_of(formulas.vial(std::get<VialId>(*thing)));
}

/// A thing that nobody named is refused by the rules, not by the rights.
Right right_for(const std::optional<HeldThing>& thing)
{
    return thing ? right_to_hold(*thing) : Right::block_lot;
}

using HoldOutcome = Outcome<Added<HoldId>, HoldViolations>;

} // namespace

Outcome<Saved<LotId>, LotViolations> add_lot(Records& records, const Deed& deed, const LotDraft& draft)
{
    return perform<LotId, LotRule>(records, deed, Right::receive_lot, "lot.add",
                                   [&](Change& change) -> Outcome<Added<LotId>, LotViolations> {
                                       const auto lot = Lot::accept(draft, lot_facts(change, draft));
                                       if (!lot)
                                           return lot.reasons();
                                       return put_on_file(change, *lot, deed.actor.name);
                                   });
}

LotViolations check_lot(const Stores& stores, const LotDraft& draft)
{
    return check(draft, lot_facts(stores, draft));
}

Outcome<Saved<LotId>, LotViolations> receive_lots(Records& records, const Deed& deed,
                                                  const std::vector<LotDraft>& drafts)
{
    return perform<LotId, LotRule>(
        records, deed, Right::receive_lot, "lots.receive", [&](Change& change) -> Outcome<Added<LotId>, LotViolations> {
            if (auto broken = check_lots(change, drafts); stops(broken))
                return broken;
            std::optional<Added<LotId>> first;
            for (const auto& draft : drafts) {
                const auto added = put_on_file(change, *Lot::accept(draft, lot_facts(change, draft)), deed.actor.name);
                if (!first)
                    first = added;
            }
            return first.value();
        });
}

LotViolations check_lots(const Stores& stores, const std::vector<LotDraft>& drafts)
{
    LotViolations all;
    if (drafts.empty())
        all.push_back({LotRule::code_missing, {}, "1"});
    std::set<Sameness> seen;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        auto facts = lot_facts(stores, drafts[i]);
        facts.code_taken = !seen.insert(sameness(drafts[i])).second || facts.code_taken;
        auto broken = check(drafts[i], facts);
        tell_line(broken, i + 1);
        all.insert(all.end(), broken.begin(), broken.end());
    }
    return all;
}

Outcome<Saved<MovementId>, MovementViolations> move_lot(Records& records, const Deed& deed, const MovementDraft& draft)
{
    return perform<MovementId, MovementRule>(records, deed, right_to_move(draft), "lot.move",
                                             [&](Change& change) -> Outcome<Added<MovementId>, MovementViolations> {
                                                 const auto movement =
                                                     Movement::accept(draft, movement_facts(change, deed.actor, draft));
                                                 if (!movement)
                                                     return movement.reasons();
                                                 return change.formulas().add(*movement, change.now(), deed.actor.name);
                                             });
}

MovementViolations check_movement(const Stores& stores, const Actor& actor, const MovementDraft& draft)
{
    return check(draft, movement_facts(stores, actor, draft));
}

Outcome<Saved<HoldId>, HoldViolations> put_on_hold(Records& records, const Deed& deed, const HoldDraft& draft)
{
    return perform<HoldId, HoldRule>(records, deed, right_for(draft.thing), "hold.begin",
                                     [&](Change& change) -> HoldOutcome {
                                         const auto held = Hold::accept(draft, hold_facts(change, draft.thing));
                                         if (!held)
                                             return held.reasons();
                                         return change.formulas().add(*held, change.now(), deed.actor.name);
                                     });
}

Outcome<Saved<HoldId>, HoldViolations> release_hold(Records& records, const Deed& deed, const ReleaseDraft& draft)
{
    return perform<HoldId, HoldRule>(records, deed, right_for(draft.thing), "hold.release",
                                     [&](Change& change) -> HoldOutcome {
                                         const auto released = Release::accept(draft, hold_facts(change, draft.thing));
                                         if (!released)
                                             return released.reasons();
                                         return change.formulas().release(*released, change.now(), deed.actor.name);
                                     });
}

} // namespace clinic
