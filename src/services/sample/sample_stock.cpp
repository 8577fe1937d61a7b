#include "services/sample/sample_stock.h"

#include "services/sample/sample_facts.h"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

using std::chrono::days;

/// An ordinary lot lasts for about this many sessions of a large clinic.
constexpr std::size_t sessions_a_lot = 2'000;
constexpr std::size_t fewest_lots = 4;
/// How long a lot is good after the last session it was used in.
constexpr days good_after_use{90};

struct IngredientOnFile {
    IngredientId id;
    std::string inci;
    bool preserves = false;
};
using IngredientsByName = std::map<std::string, IngredientOnFile, std::less<>>;

IngredientsByName add_ingredients(Change& change)
{
    IngredientsByName by_name;
    for (const auto& draft : sample_ingredients()) {
        const IngredientFacts facts{.inci_taken = change.formulas().same_ingredient(draft).has_value()};
        const auto added = change.formulas().add(accepted<Ingredient>(draft, facts));
        by_name.emplace(draft.inci,
                        IngredientOnFile{added.id, draft.inci, draft.groups.contains(AllergenGroup::preservative)});
    }
    return by_name;
}

/// A version of this formula, following `parent` where there is one.
VersionId add_version(Change& change, const SampleWorld& world, FormulaId formula, const SampleVersion& version,
                      std::optional<VersionId> parent, const IngredientsByName& ingredients)
{
    VersionDraft draft{.formula = formula,
                       .parent = parent,
                       .reason = version.reason,
                       .reason_text = std::string(version.reason_text),
                       .lines = {},
                       .author = world.practitioners.front().id};
    VersionFacts facts;
    facts.formula_known = true;
    facts.formula_has_versions = parent.has_value();
    facts.parent_of_same_formula = parent.has_value();
    for (const auto& line : version.lines) {
        const auto& ingredient = ingredients.find(line.inci)->second;
        draft.lines.push_back({ingredient.id, Concentration{.value = decimal_from_text(line.percent).value()},
                               ingredient.preserves ? LineRole::preservative : LineRole::active});
        facts.ingredients.emplace(ingredient.id, ingredient.inci);
    }
    return change.formulas().add(accepted<Version>(draft, facts)).id;
}

bool may_be_used(const SampleFormula& formula, const SamplePlan& plan)
{
    return plan.country != Country::fr || !formula.indications.contains(Indication::fat_reduction);
}

/// Version `place` of `count` begins when its share of the period does.
Moment begin_of(const SampleWorld& world, std::size_t place, std::size_t count)
{
    const auto share = static_cast<int>(place) * world.days() / static_cast<int>(count);
    return world.zone.moment_of(world.first_day + days(share), Elapsed::zero());
}

/// Reviewed a week before it begins, by somebody who did not write it.
void bring_out(Change& change, const SampleWorld& world, VersionId version, Moment begin)
{
    constexpr days for_review{7};
    constexpr days for_approval{2};
    change.formulas().submit(version, begin - for_review);
    change.formulas().approve(version, world.practitioners.back().id, begin - for_approval);
    change.formulas().put_in_force(version, begin);
}

void add_formula(Change& change, SampleWorld& world, const SampleFormula& formula, const IngredientsByName& ingredients)
{
    const FormulaDraft draft{.code = std::string(formula.code),
                             .name = std::string(formula.name),
                             .indications = formula.indications,
                             .sample = true};
    const FormulaFacts facts{.code_taken = change.formulas().formula_of(draft.code).has_value()};
    const auto added = change.formulas().add(accepted<Formula>(draft, facts));
    std::vector<VersionId> versions;
    for (const auto& version : formula.versions) {
        const auto parent = versions.empty() ? std::nullopt : std::optional(versions.back());
        versions.push_back(add_version(change, world, added.id, version, parent, ingredients));
        if (may_be_used(formula, world.plan))
            bring_out(change, world, versions.back(), begin_of(world, versions.size() - 1, formula.versions.size()));
    }
    if (may_be_used(formula, world.plan))
        for (const VersionId each : versions)
            world.versions.push_back(change.formulas().on_file(each).value());
}

SampleLot add_lot(Change& change, SampleWorld& world, const IngredientOnFile& ingredient, Day expires)
{
    static constexpr std::array manufacturers{"Laboratoire Échantillon", "Sample Pharma", "Δείγμα Φαρμακευτική"};
    LotDraft draft;
    draft.ingredient = ingredient.id;
    draft.code = "SL-" + std::to_string(100'000 + world.dice.between(0, 899'999));
    draft.manufacturer = world.dice.pick(manufacturers);
    draft.expires = expires;
    LotFacts facts{.today = world.today, .ingredient_known = true, .code_taken = false};
    while (change.formulas().lot_taken(ingredient.id, draft.manufacturer, draft.code))
        draft.code += "A";
    const auto lot = change.formulas().add(accepted<Lot>(draft, facts));
    return {lot.id, {draft.code, ingredient.id, expires}};
}

/// The lots of one ingredient, each used for its share of the period.
void add_lots(Change& change, SampleWorld& world, const IngredientOnFile& ingredient)
{
    const auto count = std::max(fewest_lots, world.plan.sessions / sessions_a_lot);
    for (std::size_t place = 1; place <= count; ++place) {
        const auto last_use = world.first_day + days(static_cast<int>(place) * world.days() / static_cast<int>(count));
        world.lots[ingredient.id].push_back(add_lot(change, world, ingredient, last_use + good_after_use));
    }
}

/// What lies in every cupboard: a lot that must be used soon, and one that was forgotten.
void add_leftovers(Change& change, SampleWorld& world, const IngredientsByName& ingredients)
{
    add_lot(change, world, ingredients.find("Zinc Sulfate")->second, world.today + days(18));
    add_lot(change, world, ingredients.find("Glycine")->second, world.today - days(10));
}

/// Ten counted vials that have just been delivered, one of them broken.
void add_delivery(Change& change, const SampleWorld& world, const IngredientOnFile& ingredient)
{
    LotDraft draft;
    draft.ingredient = ingredient.id;
    draft.code = "SL-DELIVERY";
    draft.manufacturer = "Sample Pharma";
    draft.expires = world.today + days(200);
    draft.legal_class = LegalClass::medical_device;
    draft.gtin = "09506000134352";
    draft.storage = "2–8 °C";
    draft.received = world.today - days(3);
    draft.supplier = "Sample Depot";
    draft.quantity = Decimal(10);
    draft.unit = StockUnit::vial;
    const LotFacts facts{.today = world.today, .ingredient_known = true, .code_taken = false};
    const auto lot = change.formulas().add(accepted<Lot>(draft, facts)).id;
    const auto move = [&](const MovementDraft& movement) {
        const MovementFacts of_lot{
            .lot_known = true, .counted = true, .on_hand = *draft.quantity, .actor = world.actor.name};
        change.formulas().add(accepted<Movement>(movement, of_lot), change.now(), world.actor.name);
    };
    move({.lot = lot, .kind = MovementKind::received, .amount = draft.quantity, .witness = {}, .reason = {}});
    move({.lot = lot,
          .kind = MovementKind::wasted,
          .amount = Decimal(1),
          .witness = "Sample Witness",
          .reason = "The vial was broken in its box"});
}

/// A lot that its maker has called back.
void add_held(Change& change, const SampleWorld& world, const IngredientOnFile& ingredient)
{
    LotDraft draft;
    draft.ingredient = ingredient.id;
    draft.code = "SL-RECALLED";
    draft.manufacturer = "Sample Pharma";
    draft.expires = world.today + days(300);
    const LotFacts facts{.today = world.today, .ingredient_known = true, .code_taken = false};
    const auto lot = change.formulas().add(accepted<Lot>(draft, facts)).id;
    const HoldDraft hold{.thing = lot, .reason = "The maker calls it back: particles in some vials"};
    change.formulas().add(accepted<Hold>(hold, HoldFacts{.known = true, .held = false}), change.now(),
                          world.actor.name);
}

} // namespace

void add_sample_stock(Change& change, SampleWorld& world)
{
    const auto ingredients = add_ingredients(change);
    for (const auto& formula : sample_formulas())
        add_formula(change, world, formula, ingredients);
    std::map<IngredientId, std::string> used;
    for (const auto& version : world.versions)
        used.merge(names_with_lots(version));
    for (const auto& [id, inci] : used)
        add_lots(change, world, {id, inci});
    add_leftovers(change, world, ingredients);
    add_delivery(change, world, ingredients.find("Zinc Sulfate")->second);
    add_held(change, world, ingredients.find("Glycine")->second);
}

} // namespace clinic
