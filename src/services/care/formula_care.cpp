#include "services/care/formula_care.h"

#include "records/formulas.h"

#include <algorithm>

namespace clinic {

namespace {

FormulaCareFacts facts_for(const Stores& stores, const FormulaCareDraft& draft)
{
    const auto all = stores.formulas().formulas();
    const bool known = draft.formula &&
                       std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.id == *draft.formula; });
    FormulaCareFacts facts{.formula_known = known};
    if (const auto in_use = known ? formula_care_in_use(stores, *draft.formula) : std::nullopt)
        facts.in_use = in_use->care;
    return facts;
}

} // namespace

Outcome<Saved<FormulaCareId>, FormulaCareViolations> put_formula_care(Records& records, const Deed& deed,
                                                                      const FormulaCareDraft& draft)
{
    return perform<FormulaCareId, FormulaCareRule>(
        records, deed, Right::approve_formula, "formula_care.put",
        [&](Change& change) -> Outcome<Added<FormulaCareId>, FormulaCareViolations> {
            const auto care = FormulaCare::accept(draft, facts_for(change, draft));
            if (!care)
                return care.reasons();
            return change.care().add(*care, change.now(), deed.actor.name);
        });
}

FormulaCareViolations check_formula_care(const Stores& stores, const FormulaCareDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::optional<FormulaCareOnFile> formula_care_in_use(const Stores& stores, FormulaId formula)
{
    auto all = stores.care().formula_cares_of(formula);
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

CarePlan care_plan(const Stores& stores, const SessionDraft& session, FormulaId formula)
{
    const auto own = formula_care_in_use(stores, formula);
    return {.aftercare = aftercare_plan(session.ended.value(), session.region.value(), session.indication.value(),
                                        own ? longer_in(*own) : LongerAftercare()),
            .check_ins = check_ins_after(*session.ended, own ? own->care.check_ins : std::vector<OwnCheckIn>())};
}

} // namespace clinic
