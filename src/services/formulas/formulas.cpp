#include "services/formulas/formulas.h"

#include "records/safety.h"

namespace clinic {

namespace {

FormulaFacts facts_for(const Stores& stores, const FormulaDraft& draft)
{
    return {.code_taken = stores.formulas().formula_of(draft.code).has_value()};
}

SisterVersion sister_of(const VersionRow& row)
{
    SisterVersion sister{.id = row.id,
                         .key = row.key,
                         .parent = row.parent,
                         .reason = row.reason,
                         .reason_text = row.reason_text,
                         .lines = {}};
    for (const auto& line : row.lines)
        sister.lines.push_back({line.ingredient, line.concentration, line.role});
    return sister;
}

void add_formula_facts(const FormulaStore& formulas, const VersionDraft& draft, VersionFacts& facts)
{
    for (const auto& each : formulas.formulas())
        facts.formula_known = facts.formula_known || each.id == *draft.formula;
    for (const auto& each : formulas.versions_of(*draft.formula)) {
        facts.parent_of_same_formula = facts.parent_of_same_formula || each.id == draft.parent;
        if (each.id != facts.editing)
            facts.sisters.push_back(sister_of(each));
    }
    facts.formula_has_versions = !facts.sisters.empty();
}

VersionFacts facts_for(const Stores& stores, const VersionDraft& draft, std::optional<VersionId> editing)
{
    const auto& formulas = stores.formulas();
    VersionFacts facts;
    facts.editing = editing;
    if (draft.formula)
        add_formula_facts(formulas, draft, facts);
    if (draft.change)
        for (const auto& each : stores.safety().changes())
            if (each.formula == draft.formula && is_open(each))
                facts.open_changes.insert(each.id);
    if (const auto version = editing ? formulas.version(*editing) : std::nullopt) {
        facts.state = version->state;
        facts.row_version = version->row_version;
    }
    for (const auto& line : draft.lines)
        if (const auto row = line.ingredient ? formulas.ingredient(*line.ingredient) : std::nullopt) {
            facts.ingredients.emplace(row->id, row->ingredient.inci);
            if (row->ingredient.legal_class == LegalClass::cosmetic)
                facts.cosmetics.insert(row->id);
            if (!has_papers_of_a_maker(*row->ingredient.category))
                facts.blood.insert(row->id);
        }
    return facts;
}

VersionStanding standing_of(const VersionRow& row)
{
    return {.key = row.key, .state = row.state, .author = row.author};
}

/// A step of a version's life: `check` judges where it stands, `go` takes it further.
template <typename Check, typename Go>
VersionStepOutcome take_step(Records& records, const Deed& deed, Right right, std::string_view name, VersionId id,
                             Check check, Go go)
{
    return perform<VersionId, VersionStepRule>(records, deed, right, name,
                                               [&](Change& change) -> Outcome<Added<VersionId>, VersionStepViolations> {
                                                   const auto version = change.formulas().version(id).value();
                                                   if (auto broken = check(standing_of(version)); stops(broken))
                                                       return broken;
                                                   go(change.formulas(), change.now());
                                                   return Added<VersionId>{id, version.key};
                                               });
}

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

VersionStepOutcome submit_version(Records& records, const Deed& deed, VersionId id)
{
    return take_step(records, deed, Right::draft_formula, "version.submit", id, check_submission,
                     [id](FormulaStore& formulas, Moment now) { formulas.submit(id, now); });
}

VersionStepOutcome approve_version(Records& records, const Deed& deed, VersionId id, std::optional<PractitionerId> by)
{
    return take_step(
        records, deed, Right::approve_formula, "version.approve", id,
        [by](const VersionStanding& version) { return check_approval(version, by); },
        [id, by](FormulaStore& formulas, Moment now) { formulas.approve(id, by.value(), now); });
}

VersionStepOutcome reject_version(Records& records, const Deed& deed, VersionId id, std::optional<PractitionerId> by,
                                  const std::string& reason)
{
    return take_step(
        records, deed, Right::approve_formula, "version.reject", id,
        [&](const VersionStanding& version) { return check_rejection(version, by, reason); },
        [&](FormulaStore& formulas, Moment now) { formulas.reject(id, by.value(), now, reason); });
}

VersionStepOutcome enforce_version(Records& records, const Deed& deed, VersionId id)
{
    return take_step(records, deed, Right::approve_formula, "version.enforce", id, check_enforcement,
                     [id](FormulaStore& formulas, Moment now) { formulas.put_in_force(id, now); });
}

VersionStepOutcome withdraw_version(Records& records, const Deed& deed, VersionId id, const std::string& reason)
{
    return take_step(
        records, deed, Right::withdraw_formula, "version.withdraw", id,
        [&reason](const VersionStanding& version) { return check_withdrawal(version, reason); },
        [&](FormulaStore& formulas, Moment now) { formulas.withdraw(id, now, reason); });
}

} // namespace clinic
