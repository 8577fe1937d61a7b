#include "domain/safety/directive.h"

#include "domain/clinic/limits.h"

#include <algorithm>

namespace clinic {

std::string_view field_of(DirectiveRule rule)
{
    using enum DirectiveRule;
    switch (rule) {
    case reaction_missing: return "directive.reaction";
    case instead_not_in_force:
    case instead_is_avoided:
    case instead_of_nothing: return "directive.use_instead";
    case reason_missing: return "directive.reason";
    case nothing_avoided: return "directive.ingredients";
    case nothing_and_something: return "directive.nothing";
    }
    return "directive";
}

bool avoids_something(const DirectiveDraft& draft)
{
    return draft.formula || !draft.ingredients.empty() || !draft.groups.empty();
}

namespace {

std::optional<Breach> breach(const Composition& next, const DirectiveDraft& directive, FormulaId formula)
{
    Breach found{.formula = directive.formula && next.formula == formula,
                 .ingredients = {},
                 .groups = shared(groups_of(next), directive.groups)};
    for (const auto& [ingredient, groups] : next.ingredients)
        if (directive.ingredients.contains(ingredient) || !shared(groups, directive.groups).empty())
            found.ingredients.insert(ingredient);
    return found.formula || !found.ingredients.empty() ? std::optional(found) : std::nullopt;
}

bool speaks_against(const Composition& next, const std::vector<DirectiveOnFile>& directives)
{
    return std::any_of(directives.begin(), directives.end(),
                       [&next](const DirectiveOnFile& each) { return breach(next, each).has_value(); });
}

} // namespace

std::optional<Breach> breach(const Composition& next, const DirectiveOnFile& on_file)
{
    return on_file.counts ? breach(next, on_file.directive, on_file.formula) : std::nullopt;
}

bool is_as_directed(const Composition& injected, const DirectiveOnFile& on_file)
{
    if (!on_file.counts)
        return true;
    const auto& instead = on_file.directive.use_instead;
    return !breach(injected, on_file) && (!instead || injected.formula == *instead);
}

std::vector<DirectedAlternative> as_directed(const std::vector<Alternative>& alternatives,
                                             const std::vector<Composition>& candidates,
                                             const std::vector<DirectiveOnFile>& directives)
{
    std::vector<DirectedAlternative> all;
    for (const auto& each : alternatives) {
        const auto next = std::find_if(candidates.begin(), candidates.end(),
                                       [&each](const auto& candidate) { return candidate.version == each.version; });
        if (next == candidates.end() || speaks_against(*next, directives))
            continue;
        all.push_back({.version = each.version,
                       .directed = std::any_of(directives.begin(), directives.end(), [&](const auto& directive) {
                           return directive.counts && directive.directive.use_instead == next->formula;
                       })});
    }
    std::stable_partition(all.begin(), all.end(), [](const auto& each) { return each.directed; });
    return all;
}

DirectiveStanding standing_of(const DirectiveOnFile& on_file, const std::vector<InjectedSession>& sessions)
{
    DirectiveStanding standing;
    auto as_it_was = on_file;
    as_it_was.counts = true; // while it counted
    if (!avoids_something(on_file.directive))
        return standing;
    for (const auto& each : sessions) {
        if (each.started < on_file.at || (on_file.replaced && each.started >= *on_file.replaced))
            continue;
        if (breach(each.injected, as_it_was))
            standing.against.push_back(each.key);
        else if (is_as_directed(each.injected, as_it_was))
            standing.obeyed.push_back(each.key);
    }
    return standing;
}

DirectiveViolations check(const DirectiveDraft& draft, const DirectiveFacts& facts)
{
    using enum DirectiveRule;
    Verdict<DirectiveRule> verdict;
    verdict.require(draft.reaction && facts.injected, reaction_missing);
    const bool avoids = avoids_something(draft);
    if (draft.use_instead) {
        verdict.require(facts.instead.has_value(), instead_not_in_force);
        verdict.require(avoids || draft.nothing, instead_of_nothing);
        if (facts.instead && facts.injected)
            verdict.require(!breach(*facts.instead, draft, facts.injected->formula), instead_is_avoided);
    }
    verdict.require(avoids || draft.use_instead || draft.nothing, nothing_avoided);
    verdict.require(!draft.nothing || !(avoids || draft.use_instead), nothing_and_something);
    verdict.require(is_reason(draft.reason), reason_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
