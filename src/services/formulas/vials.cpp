#include "services/formulas/vials.h"

#include "records/clinic.h"
#include "records/staff.h"

namespace clinic {

namespace {

bool is_known(const Stores& stores, const std::optional<PractitionerId>& id)
{
    return id && stores.staff().practitioner(*id);
}

VialFacts vial_facts(const Stores& stores, const VialDraft& draft)
{
    VialFacts facts{.now = stores.now(), .zone = zone_of(stores.clinic())};
    facts.opener_known = is_known(stores, draft.opened_by);
    facts.checker_known = is_known(stores, draft.checked_by);
    const auto& formulas = stores.formulas();
    if (const auto row = draft.lot ? formulas.lot(*draft.lot) : std::nullopt) {
        facts.lot = on_file(*row);
        facts.ingredient_name = row->ingredient_name;
    }
    if (const auto row = draft.version ? formulas.version(*draft.version) : std::nullopt) {
        facts.version = formulas.on_file(row->id);
        facts.beyond_use_hours = row->specification.beyond_use_hours;
    }
    for (const auto& [ingredient, id] : draft.lots)
        if (const auto row = formulas.lot(id))
            facts.lots.emplace(id, on_file(*row));
    return facts;
}

VialWasteFacts waste_facts(const Stores& stores, const Actor& actor, const VialWasteDraft& draft)
{
    const auto row = draft.vial ? stores.formulas().vial(*draft.vial) : std::nullopt;
    return {.vial = row ? std::optional(on_file(*row)) : std::nullopt, .actor = actor.name};
}

} // namespace

Outcome<Saved<VialId>, VialViolations> add_vial(Records& records, const Deed& deed, const VialDraft& draft)
{
    return perform<VialId, VialRule>(records, deed, Right::create_session, "vial.add",
                                     [&](Change& change) -> Outcome<Added<VialId>, VialViolations> {
                                         const auto vial = Vial::accept(draft, vial_facts(change, draft));
                                         if (!vial)
                                             return vial.reasons();
                                         return change.formulas().add(*vial, change.now(), deed.actor.name);
                                     });
}

VialViolations check_vial(const Stores& stores, const VialDraft& draft)
{
    return check(draft, vial_facts(stores, draft));
}

std::optional<Moment> usual_discard_of(const Stores& stores, const VialDraft& draft)
{
    return usual_discard(draft, vial_facts(stores, draft));
}

Outcome<Saved<VialWasteId>, VialWasteViolations> waste_of_vial(Records& records, const Deed& deed,
                                                               const VialWasteDraft& draft)
{
    return perform<VialWasteId, VialWasteRule>(records, deed, Right::correct_stock, "vial.waste",
                                               [&](Change& change) -> Outcome<Added<VialWasteId>, VialWasteViolations> {
                                                   const auto waste =
                                                       VialWaste::accept(draft, waste_facts(change, deed.actor, draft));
                                                   if (!waste)
                                                       return waste.reasons();
                                                   return change.formulas().add(*waste, change.now(), deed.actor.name);
                                               });
}

VialWasteViolations check_vial_waste(const Stores& stores, const Actor& actor, const VialWasteDraft& draft)
{
    return check(draft, waste_facts(stores, actor, draft));
}

} // namespace clinic
