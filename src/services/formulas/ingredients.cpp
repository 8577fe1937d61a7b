#include "services/formulas/ingredients.h"

namespace clinic {

namespace {

IngredientFacts facts_for(const Stores& stores, const IngredientDraft& draft, std::optional<IngredientId> editing)
{
    const auto same = stores.formulas().same_ingredient(draft);
    IngredientFacts facts{.inci_taken = same && same != editing};
    if (const auto row = editing ? stores.formulas().ingredient(*editing) : std::nullopt)
        facts.row_version = row->ingredient.row_version;
    return facts;
}

bool same_content(const IngredientDraft& one, const IngredientDraft& other)
{
    return one.inci == other.inci && one.common_name == other.common_name && one.cas == other.cas &&
           one.ec == other.ec && one.category == other.category && one.groups == other.groups &&
           one.functions == other.functions;
}

/// What the clinic itself has added to an ingredient outlives the official table.
IngredientDraft merged(const IngredientDraft& incoming, const IngredientDraft& known)
{
    IngredientDraft both = incoming;
    both.category = known.category;
    both.groups = known.groups;
    both.name_fr = known.name_fr;
    both.name_el = known.name_el;
    both.inn = known.inn;
    both.origin = known.origin;
    both.legal_class = known.legal_class;
    if (both.common_name.empty())
        both.common_name = known.common_name;
    return both;
}

/// Takes one row in, and says what became of it.
void take_in(Change& change, const IncomingIngredient& row, IngredientImport& report)
{
    const auto known = change.formulas().same_ingredient(row.ingredient);
    const auto on_file = known ? change.formulas().ingredient(*known) : std::nullopt;
    const auto draft = on_file ? merged(row.ingredient, on_file->ingredient) : row.ingredient;

    const IngredientFacts facts{.inci_taken = false};
    if (auto what = check(draft, facts); !what.empty())
        report.odd.push_back({row.line, draft.inci, std::move(what)});
    const auto ingredient = Ingredient::accept(draft, facts);
    if (!ingredient)
        return;
    if (!on_file) {
        change.formulas().add(*ingredient);
        ++report.added;
    } else if (same_content(draft, on_file->ingredient)) {
        ++report.unchanged;
    } else {
        change.formulas().amend(*known, *ingredient);
        ++report.updated;
    }
}

} // namespace

Outcome<Saved<IngredientId>, IngredientViolations> add_ingredient(Records& records, const Deed& deed,
                                                                  const IngredientDraft& draft)
{
    return perform<IngredientId, IngredientRule>(
        records, deed, Right::edit_products, "ingredient.add",
        [&draft](Change& change) -> Outcome<Added<IngredientId>, IngredientViolations> {
            const auto ingredient = Ingredient::accept(draft, facts_for(change, draft, std::nullopt));
            if (!ingredient)
                return ingredient.reasons();
            return change.formulas().add(*ingredient);
        });
}

Outcome<Saved<IngredientId>, IngredientViolations> amend_ingredient(Records& records, const Deed& deed, IngredientId id,
                                                                    const IngredientDraft& draft)
{
    return perform<IngredientId, IngredientRule>(
        records, deed, Right::edit_products, "ingredient.amend",
        [&draft, id](Change& change) -> Outcome<Added<IngredientId>, IngredientViolations> {
            const auto ingredient = Ingredient::accept(draft, facts_for(change, draft, id));
            if (!ingredient)
                return ingredient.reasons();
            change.formulas().amend(id, *ingredient);
            return Added<IngredientId>{id, change.formulas().ingredient(id)->key};
        });
}

IngredientViolations check_ingredient(const Stores& stores, const IngredientDraft& draft,
                                      std::optional<IngredientId> editing)
{
    return check(draft, facts_for(stores, draft, editing));
}

IngredientImport import_ingredients(Records& records, const Deed& deed, const std::vector<IncomingIngredient>& rows,
                                    bool dry_run, const std::function<bool(int)>& progress)
{
    require(deed.actor, Right::import_records);
    IngredientImport report;
    report.receipt = done_before(records, deed, "ingredient.import");
    if (report.receipt)
        return report;
    const auto change = records.begin_change(deed);
    int shown = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        take_in(*change, rows[i], report);
        const int percent = static_cast<int>((i + 1) * 100 / rows.size());
        if (percent != shown && !progress(percent)) {
            report.cancelled = true;
            return report;
        }
        shown = percent;
    }
    if (!dry_run && report.added + report.updated > 0)
        report.receipt = change->commit("ingredient.import");
    return report;
}

} // namespace clinic
