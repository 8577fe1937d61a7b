#include "services/formulas/formulas.h"

namespace clinic {

namespace {

FormulaFacts facts_for(const Stores& stores, const FormulaDraft& draft)
{
    return {.code_taken = stores.formulas().formula_of(draft.code).has_value()};
}

VersionFacts facts_for(const Stores& stores, const VersionDraft& draft, std::optional<VersionId> editing)
{
    const auto& formulas = stores.formulas();
    VersionFacts facts;
    if (draft.formula) {
        const auto versions = formulas.versions_of(*draft.formula);
        for (const auto& each : formulas.formulas())
            facts.formula_known = facts.formula_known || each.id == *draft.formula;
        for (const auto& each : versions) {
            facts.formula_has_versions = facts.formula_has_versions || each.id != editing;
            facts.parent_of_same_formula = facts.parent_of_same_formula || each.id == draft.parent;
        }
    }
    if (editing)
        if (const auto version = formulas.version(*editing))
            facts.state = version->state;
    for (const auto& line : draft.lines)
        if (line.ingredient)
            if (const auto row = formulas.ingredient(*line.ingredient))
                facts.ingredients.emplace(row->id, row->ingredient.inci);
    return facts;
}

using StepOutcome = Outcome<Added<VersionId>, VersionStepViolations>;

} // namespace

Outcome<Saved<FormulaId>, FormulaViolations> add_formula(Records& records, const Deed& deed, const FormulaDraft& draft)
{
    return perform<FormulaId, FormulaRule>(records, deed, Right::draft_formula, "formula.add",
                                           [&draft](Change& change) -> Outcome<Added<FormulaId>, FormulaViolations> {
                                               const auto formula = Formula::accept(draft, facts_for(change, draft));
                                               if (!formula)
                                                   return formula.reasons();
                                               return change.formulas().add(*formula);
                                           });
}

FormulaViolations check_formula(const Stores& stores, const FormulaDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<VersionId>, VersionViolations> add_version(Records& records, const Deed& deed, const VersionDraft& draft)
{
    return perform<VersionId, VersionRule>(records, deed, Right::draft_formula, "version.add",
                                           [&draft](Change& change) -> Outcome<Added<VersionId>, VersionViolations> {
                                               const auto version =
                                                   Version::accept(draft, facts_for(change, draft, std::nullopt));
                                               if (!version)
                                                   return version.reasons();
                                               return change.formulas().add(*version);
                                           });
}

Outcome<Saved<VersionId>, VersionViolations> amend_version(Records& records, const Deed& deed, VersionId id,
                                                           const VersionDraft& draft)
{
    return perform<VersionId, VersionRule>(
        records, deed, Right::draft_formula, "version.amend",
        [&draft, id](Change& change) -> Outcome<Added<VersionId>, VersionViolations> {
            const auto version = Version::accept(draft, facts_for(change, draft, id));
            if (!version)
                return version.reasons();
            change.formulas().amend(id, *version);
            return Added<VersionId>{id, change.formulas().version(id)->key};
        });
}

VersionViolations check_version(const Stores& stores, const VersionDraft& draft, std::optional<VersionId> editing)
{
    return check(draft, facts_for(stores, draft, editing));
}

Outcome<Saved<VersionId>, VersionStepViolations> approve_version(Records& records, const Deed& deed, VersionId id)
{
    return perform<VersionId, VersionStepRule>(records, deed, Right::approve_formula, "version.approve",
                                               [id](Change& change) -> StepOutcome {
                                                   const auto version = change.formulas().version(id).value();
                                                   if (auto broken = check_approval(version.state); stops(broken))
                                                       return broken;
                                                   change.formulas().put_in_force(id, change.now());
                                                   return Added<VersionId>{id, version.key};
                                               });
}

Outcome<Saved<VersionId>, VersionStepViolations> withdraw_version(Records& records, const Deed& deed, VersionId id,
                                                                  const std::string& reason)
{
    return perform<VersionId, VersionStepRule>(
        records, deed, Right::withdraw_formula, "version.withdraw", [id, &reason](Change& change) -> StepOutcome {
            const auto version = change.formulas().version(id).value();
            if (auto broken = check_withdrawal(version.state, reason); stops(broken))
                return broken;
            change.formulas().withdraw(id, change.now(), reason);
            return Added<VersionId>{id, version.key};
        });
}

} // namespace clinic
