#include "domain/formulas/version.h"

#include "domain/clinic/limits.h"

#include <algorithm>
#include <set>

namespace clinic {

std::string_view field_of(VersionRule rule)
{
    using enum VersionRule;
    switch (rule) {
    case formula_missing:
    case not_a_draft:
    case changed_meanwhile: return "version.formula";
    case parent_missing:
    case parent_of_other_formula:
    case parent_follows_it: return "version.parent";
    case reason_missing: return "version.reason";
    case reason_text_missing:
    case reason_text_unreadable: return "version.reason_text";
    case change_not_open: return "version.change";
    case lines_missing:
    case line_ingredient_missing:
    case line_ingredient_unknown:
    case line_ingredient_twice:
    case line_concentration_missing:
    case line_concentration_not_positive:
    case line_over_100_percent:
    case sum_over_100_percent:
    case same_as_older:
    case ingredient_taken_out:
    case blood_twice:
    case cosmetic_in_injection: return "version.lines";
    case vehicle_may_harm: return "version.vehicle";
    case ph_out_of_range: return "version.ph";
    case osmolality_out_of_range:
    case not_isotonic: return "version.osmolality";
    case ph_tolerance_wrong: return "version.ph_tolerance";
    case osmolality_tolerance_wrong: return "version.osmolality_tolerance";
    case depth_not_positive:
    case needle_too_deep: return "version.depth";
    case volume_range_wrong: return "version.most_volume";
    case beyond_use_wrong: return "version.beyond_use_hours";
    case specification_unreadable: return "version.texts";
    }
    return "version";
}

Weight weight_of(VersionRule rule)
{
    using enum VersionRule;
    const bool warns = rule == same_as_older || rule == ingredient_taken_out || rule == cosmetic_in_injection ||
                       rule == vehicle_may_harm || rule == not_isotonic || rule == needle_too_deep;
    return warns ? Weight::warning : Weight::refused;
}

namespace {

using VersionVerdict = Verdict<VersionRule>;

const SisterVersion* sister(const VersionFacts& facts, std::optional<VersionId> id)
{
    const auto found = std::find_if(facts.sisters.begin(), facts.sisters.end(),
                                    [id](const SisterVersion& each) { return each.id == id; });
    return found == facts.sisters.end() ? nullptr : &*found;
}

/// The chain of parents leads back to the version that is being edited.
bool follows_itself(const VersionDraft& draft, const VersionFacts& facts)
{
    if (!facts.editing)
        return false;
    auto ancestor = draft.parent;
    for (std::size_t step = 0; ancestor && step <= facts.sisters.size(); ++step) {
        if (ancestor == facts.editing)
            return true;
        const auto* const version = sister(facts, ancestor);
        ancestor = version ? version->parent : std::nullopt;
    }
    return false;
}

void check_change(VersionVerdict& verdict, const VersionDraft& draft, const VersionFacts& facts)
{
    using enum VersionRule;
    const bool is_change = facts.formula_has_versions || draft.parent.has_value();
    verdict.require(!is_change || draft.parent, parent_missing);
    verdict.require(!draft.parent || facts.parent_of_same_formula, parent_of_other_formula);
    verdict.require(!follows_itself(draft, facts), parent_follows_it);
    verdict.require(!is_change || draft.reason, reason_missing);
    verdict.require(!is_change || !is_blank(draft.reason_text), reason_text_missing);
    verdict.require(is_long_text(draft.reason_text), reason_text_unreadable);
    verdict.require(!draft.change || facts.open_changes.contains(*draft.change), change_not_open);
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

const CompositionLine* line_with(const std::vector<CompositionLine>& lines, std::optional<IngredientId> ingredient)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const CompositionLine& line) { return line.ingredient == ingredient; });
    return found == lines.end() ? nullptr : &*found;
}

bool same_composition(const std::vector<CompositionLine>& one, const std::vector<CompositionLine>& other)
{
    return one.size() == other.size() && std::all_of(one.begin(), one.end(), [&other](const CompositionLine& line) {
               const auto* const twin = line_with(other, line.ingredient);
               return line.ingredient && twin && line.concentration && twin->concentration &&
                      same_amount(*line.concentration, *twin->concentration);
           });
}

/// What this version replaced was taken out for a reason: neither it nor what was harmful in it comes back unnoticed.
void check_replacement(VersionVerdict& verdict, const VersionDraft& draft, const VersionFacts& facts,
                       const SisterVersion& replaced, const SisterVersion& by)
{
    using enum VersionRule;
    const auto mentions = [&](std::string ingredient) {
        return std::vector<Mention>{{"version", replaced.key},
                                    {"successor", by.key},
                                    {"ingredient", std::move(ingredient)},
                                    {"reason", by.reason_text}};
    };
    verdict.require(!same_composition(draft.lines, replaced.lines), same_as_older, mentions({}), by.key);
    if (by.reason != ChangeReason::safety_reaction)
        return;
    const auto* const parent = sister(facts, draft.parent);
    for (const auto& line : draft.lines) {
        const bool taken_out =
            line.ingredient && line_with(replaced.lines, line.ingredient) && !line_with(by.lines, line.ingredient);
        const bool stood_before = parent && line_with(parent->lines, line.ingredient);
        const auto known = line.ingredient ? facts.ingredients.find(*line.ingredient) : facts.ingredients.end();
        if (known != facts.ingredients.end())
            verdict.require(!taken_out || stood_before, ingredient_taken_out, mentions(known->second), known->second);
    }
}

void check_history(VersionVerdict& verdict, const VersionDraft& draft, const VersionFacts& facts)
{
    for (const auto& by : facts.sisters) {
        const auto* const replaced = sister(facts, by.parent);
        if (replaced && by.reason && !same_composition(replaced->lines, by.lines))
            check_replacement(verdict, draft, facts, *replaced, by);
    }
}

bool fits(const std::optional<Decimal>& tolerance, const std::optional<Decimal>& target)
{
    return !tolerance || (target && *tolerance >= Decimal());
}

void check_specification(VersionVerdict& verdict, const Specification& said)
{
    using enum VersionRule;
    static constexpr Decimal zero;
    verdict.require(said.vehicle != Vehicle::oily && said.vehicle != Vehicle::alcoholic, vehicle_may_harm);
    verdict.require(!said.ph || (*said.ph >= zero && *said.ph <= highest_ph), ph_out_of_range,
                    {{"highest", highest_ph}});
    verdict.require(fits(said.ph_tolerance, said.ph), ph_tolerance_wrong);
    verdict.require(!said.osmolality || *said.osmolality > zero, osmolality_out_of_range);
    verdict.require(!said.osmolality || *said.osmolality <= zero ||
                        (*said.osmolality >= lowest_isotonic && *said.osmolality <= highest_isotonic),
                    not_isotonic, {{"lowest", lowest_isotonic}, {"highest", highest_isotonic}});
    verdict.require(fits(said.osmolality_tolerance, said.osmolality), osmolality_tolerance_wrong);
    verdict.require(!said.depth || *said.depth > zero, depth_not_positive);
    verdict.require(!said.depth || *said.depth <= deepest_needle, needle_too_deep, {{"deepest", deepest_needle}});
    const bool volumes_positive =
        (!said.least_volume || *said.least_volume > Volume{0}) && (!said.most_volume || *said.most_volume > Volume{0});
    verdict.require(volumes_positive &&
                        (!said.least_volume || !said.most_volume || *said.least_volume <= *said.most_volume),
                    volume_range_wrong);
    verdict.require(!said.beyond_use_hours || *said.beyond_use_hours > 0, beyond_use_wrong);
    for (const auto& [text, name] : {std::pair(&said.preparation, "preparation"),
                                     {&said.storage, "storage"},
                                     {&said.contraindications, "contraindications"},
                                     {&said.expected_reactions, "expected_reactions"}})
        verdict.require(is_long_text(*text), specification_unreadable, {{"text", name}}, name);
}

} // namespace

VersionViolations check(const VersionDraft& draft, const VersionFacts& facts)
{
    using enum VersionRule;
    VersionVerdict verdict;
    verdict.require(draft.formula && facts.formula_known, formula_missing);
    const bool is_draft = !facts.state || *facts.state == VersionState::draft;
    verdict.require(is_draft, not_a_draft);
    verdict.require(!is_draft || !facts.row_version || *facts.row_version == draft.row_version, changed_meanwhile);
    check_change(verdict, draft, facts);
    verdict.require(!draft.lines.empty(), lines_missing);

    std::set<IngredientId> seen;
    for (std::size_t i = 0; i < draft.lines.size(); ++i)
        check_line(verdict, draft.lines[i], std::to_string(i + 1), facts, seen);
    if (verdict.clean())
        verdict.require(billionths_in_sum(draft.lines) <= Decimal(100).billionths(), sum_over_100_percent,
                        {{"sum", Decimal::from_billionths(billionths_in_sum(draft.lines))}});
    check_history(verdict, draft, facts);
    verdict.require(facts.blood.size() <= 1, blood_twice);
    for (const IngredientId each : facts.cosmetics)
        verdict.require(false, cosmetic_in_injection, {{"ingredient", facts.ingredients.at(each)}},
                        facts.ingredients.at(each));
    check_specification(verdict, draft.specification);
    return std::move(verdict).broken();
}

std::map<IngredientId, std::string> names_with_lots(const VersionOnFile& version)
{
    auto names = version.names;
    std::erase_if(names, [&](const auto& each) { return version.prp.contains(each.first); });
    return names;
}

std::set<std::string> cas_of(const VersionOnFile& version)
{
    std::set<std::string> all;
    for (const auto& [ingredient, numbers] : version.cas)
        all.insert(numbers.begin(), numbers.end());
    return all;
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
