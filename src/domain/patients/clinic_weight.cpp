#include "domain/patients/clinic_weight.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(ClinicWeightRule rule)
{
    using enum ClinicWeightRule;
    switch (rule) {
    case rule_unknown: return "clinic_weight.rule";
    case weight_missing:
    case weight_has_no_day:
    case lighter_than_usual: return "clinic_weight.weight";
    case nothing_changed:
    case source_too_short: return "clinic_weight.source";
    case confirmed_by_missing: return "clinic_weight.confirmed_by";
    }
    return "clinic_weight";
}

ClinicWeightViolations check(const ClinicWeightDraft& draft, const ClinicWeightFacts& facts)
{
    using enum ClinicWeightRule;
    Verdict<ClinicWeightRule> verdict;
    const auto* const usual = contraindication_rule(draft.rule);
    verdict.require(usual != nullptr, rule_unknown, {{"rule", draft.rule}});
    verdict.require(draft.weight.has_value(), weight_missing);
    if (usual && draft.weight) {
        // Only what the history asks a day for can pass.
        verdict.require(*draft.weight != ContraindicationWeight::temporary || is_temporary(usual->what),
                        weight_has_no_day);
        verdict.require(*draft.weight <= usual->weight, lighter_than_usual,
                        {{"weight", std::string(code_of(usual->weight))}});
        verdict.require(!facts.in_use || facts.in_use->weight != *draft.weight || facts.in_use->source != draft.source,
                        nothing_changed);
    }
    verdict.require(is_reason(draft.source), source_too_short);
    verdict.require(draft.confirmed_by && facts.confirmer_known, confirmed_by_missing);
    return std::move(verdict).broken();
}

std::vector<ContraindicationRule> weighed(const std::vector<ClinicWeightOnFile>& in_the_order_given)
{
    auto rules = contraindication_rules();
    for (const auto& each : in_the_order_given) {
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&each](const auto& known) { return known.code == each.weight.rule; });
        if (rule == rules.end())
            continue;
        rule->weight = each.weight.weight.value();
        rule->source = each.weight.source;
        rule->weighed_by = each.key;
    }
    return rules;
}

} // namespace clinic
