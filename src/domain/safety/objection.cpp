#include "domain/safety/objection.h"

#include <algorithm>
#include <tuple>

namespace clinic {

bool stands(Causality causality, bool refuted)
{
    if (refuted)
        return false;
    switch (causality) {
    case Causality::not_assessed:
    case Causality::certain:
    case Causality::probable:
    case Causality::possible:
    case Causality::conditional: return true;
    case Causality::unlikely:
    case Causality::unassessable: return false;
    }
    return true;
}

bool stands(const EarlierReaction& reaction)
{
    return stands(reaction.causality, reaction.refuted);
}

std::set<IngredientId> suspects(const EarlierReaction& reaction)
{
    if (!reaction.suspected.empty())
        return reaction.suspected;
    std::set<IngredientId> all;
    for (const auto& [ingredient, groups] : reaction.injected.ingredients)
        all.insert(ingredient);
    return all;
}

bool blocks(const Objection& objection)
{
    return objection.kind != ObjectionKind::shared_group;
}

namespace {

std::set<IngredientId> overlap(const Composition& next, const std::set<IngredientId>& suspected)
{
    std::set<IngredientId> both;
    for (const auto& [ingredient, groups] : next.ingredients)
        if (suspected.contains(ingredient))
            both.insert(ingredient);
    return both;
}

AllergenGroups groups_of_suspects(const EarlierReaction& reaction)
{
    AllergenGroups all;
    for (const IngredientId ingredient : suspects(reaction))
        if (const auto found = reaction.injected.ingredients.find(ingredient);
            found != reaction.injected.ingredients.end())
            all.insert(found->second.begin(), found->second.end());
    return all;
}

std::set<IngredientId> carriers(const Composition& next, const AllergenGroups& groups)
{
    std::set<IngredientId> found;
    for (const auto& [ingredient, own] : next.ingredients)
        if (!shared(own, groups).empty())
            found.insert(ingredient);
    return found;
}

void object_to(const Composition& next, const EarlierReaction& reaction, std::vector<Objection>& found)
{
    const auto both = overlap(next, suspects(reaction));
    const auto groups = shared(groups_of(next), groups_of_suspects(reaction));
    Objection objection{.reaction = reaction.reaction,
                        .reaction_key = reaction.key,
                        .onset = reaction.onset,
                        .kind = ObjectionKind::same_version,
                        .ingredients = both,
                        .groups = {}};
    if (both.empty()) {
        // nothing of what is suspected: another formula, or the same one mixed without it
    } else if (next.version == reaction.injected.version) {
        found.push_back(objection);
    } else {
        const bool same_formula = next.formula == reaction.injected.formula;
        objection.kind = same_formula ? ObjectionKind::same_formula : ObjectionKind::shared_ingredient;
        found.push_back(objection);
    }
    if (!groups.empty()) {
        objection.kind = ObjectionKind::shared_group;
        objection.groups = groups;
        objection.ingredients = carriers(next, groups);
        found.push_back(objection);
    }
}

} // namespace

std::vector<Objection> objections(const Composition& next, const std::vector<EarlierReaction>& reactions)
{
    std::vector<Objection> found;
    for (const auto& reaction : reactions)
        if (stands(reaction))
            object_to(next, reaction, found);
    return found;
}

std::vector<Alternative> alternatives(const Composition& refused, const std::vector<Composition>& candidates,
                                      const std::vector<EarlierReaction>& reactions)
{
    std::set<IngredientId> before;
    for (const auto& [ingredient, groups] : refused.ingredients)
        before.insert(ingredient);

    std::vector<Alternative> usable;
    for (const auto& candidate : candidates) {
        const auto against = objections(candidate, reactions);
        if (std::any_of(against.begin(), against.end(), blocks))
            continue;
        usable.push_back({.version = candidate.version,
                          .shared_ingredients = overlap(candidate, before).size(),
                          .warnings = against.size()});
    }
    std::stable_sort(usable.begin(), usable.end(), [](const Alternative& one, const Alternative& other) {
        return std::tie(one.shared_ingredients, one.warnings) < std::tie(other.shared_ingredients, other.warnings);
    });
    return usable;
}

} // namespace clinic
