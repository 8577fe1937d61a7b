#include "domain/formulas/version.h"

#include "domain/clinic/limits.h"

#include <set>

namespace clinic {

std::string_view field_of(VersionRule rule)
{
    using enum VersionRule;
    switch (rule) {
    case formula_missing:
    case not_a_draft: return "version.formula";
    case parent_missing:
    case parent_of_other_formula: return "version.parent";
    case reason_missing: return "version.reason";
    case reason_text_missing:
    case reason_text_unreadable: return "version.reason_text";
    case lines_missing:
    case line_ingredient_missing:
    case line_ingredient_unknown:
    case line_ingredient_twice:
    case line_concentration_missing:
    case line_concentration_not_positive:
    case line_over_100_percent:
    case sum_over_100_percent: return "version.lines";
    }
    return "version";
}

std::string_view field_of(VersionStepRule rule)
{
    return rule == VersionStepRule::reason_missing ? "version.reason_text" : "version.state";
}

namespace {

using VersionVerdict = Verdict<VersionRule>;

void check_change(VersionVerdict& verdict, const VersionDraft& draft, const VersionFacts& facts)
{
    using enum VersionRule;
    const bool is_change = facts.formula_has_versions || draft.parent.has_value();
    verdict.require(!is_change || draft.parent, parent_missing);
    verdict.require(!draft.parent || facts.parent_of_same_formula, parent_of_other_formula);
    verdict.require(!is_change || draft.reason, reason_missing);
    verdict.require(!is_change || !is_blank(draft.reason_text), reason_text_missing);
    verdict.require(is_long_text(draft.reason_text), reason_text_unreadable);
}

void check_line(VersionVerdict& verdict, const CompositionLine& line, const std::string& place,
                const VersionFacts& facts, std::set<IngredientId>& seen)
{
    using enum VersionRule;
    static constexpr Decimal zero;
    static constexpr Decimal hundred(100);
    verdict.require(line.ingredient.has_value(), line_ingredient_missing, {}, place);
    std::string name;
    if (line.ingredient) {
        const auto known = facts.ingredients.find(*line.ingredient);
        verdict.require(known != facts.ingredients.end(), line_ingredient_unknown, {}, place);
        name = known == facts.ingredients.end() ? std::string() : known->second;
        verdict.require(seen.insert(*line.ingredient).second, line_ingredient_twice, {{"ingredient", name}}, place);
    }
    verdict.require(line.concentration.has_value(), line_concentration_missing, {{"ingredient", name}}, place);
    if (!line.concentration)
        return;
    verdict.require(line.concentration->value > zero, line_concentration_not_positive, {{"ingredient", name}}, place);
    const auto percent = percent_w_v(*line.concentration);
    verdict.require(!percent || *percent <= hundred, line_over_100_percent,
                    {{"ingredient", name}, {"value", line.concentration->value}}, place);
}

std::int64_t billionths_in_sum(const std::vector<CompositionLine>& lines)
{
    std::int64_t sum = 0;
    for (const auto& line : lines)
        if (const auto percent = line.concentration ? percent_w_v(*line.concentration) : std::nullopt)
            sum += percent->billionths();
    return sum;
}

} // namespace

VersionViolations check(const VersionDraft& draft, const VersionFacts& facts)
{
    using enum VersionRule;
    VersionVerdict verdict;
    verdict.require(draft.formula && facts.formula_known, formula_missing);
    verdict.require(!facts.state || *facts.state == VersionState::draft, not_a_draft);
    check_change(verdict, draft, facts);
    verdict.require(!draft.lines.empty(), lines_missing);

    std::set<IngredientId> seen;
    for (std::size_t i = 0; i < draft.lines.size(); ++i)
        check_line(verdict, draft.lines[i], std::to_string(i + 1), facts, seen);
    if (verdict.clean())
        verdict.require(billionths_in_sum(draft.lines) <= Decimal(100).billionths(), sum_over_100_percent,
                        {{"sum", Decimal::from_billionths(billionths_in_sum(draft.lines))}});
    return std::move(verdict).broken();
}

VersionStepViolations check_approval(VersionState now)
{
    Verdict<VersionStepRule> verdict;
    verdict.require(now == VersionState::draft, VersionStepRule::not_a_draft);
    return std::move(verdict).broken();
}

VersionStepViolations check_withdrawal(VersionState now, std::string_view reason)
{
    Verdict<VersionStepRule> verdict;
    verdict.require(now == VersionState::effective, VersionStepRule::not_effective);
    verdict.require(is_reason(reason), VersionStepRule::reason_missing);
    return std::move(verdict).broken();
}

bool in_force(const VersionOnFile& version, Moment at)
{
    return version.in_force_from && *version.in_force_from <= at &&
           (!version.in_force_until || at < *version.in_force_until);
}

AllergenGroups groups_of(const Composition& composition)
{
    AllergenGroups all;
    for (const auto& [ingredient, groups] : composition.ingredients)
        all.insert(groups.begin(), groups.end());
    return all;
}

} // namespace clinic
