#include "domain/formulas/deviation.h"

namespace clinic {

bool is_left_out(const Deviations& deviations, IngredientId ingredient)
{
    const auto found = deviations.find(ingredient);
    return found != deviations.end() && !found->second.strength;
}

Composition as_injected(Composition composition, const Deviations& deviations)
{
    std::erase_if(composition.ingredients, [&](const auto& each) { return is_left_out(deviations, each.first); });
    return composition;
}

VersionOnFile as_injected(VersionOnFile version, const Deviations& deviations)
{
    version.composition = as_injected(std::move(version.composition), deviations);
    const auto left_out = [&](const auto& each) { return is_left_out(deviations, each.first); };
    std::erase_if(version.names, left_out);
    std::erase_if(version.cas, left_out);
    std::erase_if(version.prp, [&](IngredientId each) { return is_left_out(deviations, each); });
    for (auto& [ingredient, strength] : version.strengths)
        if (const auto found = deviations.find(ingredient); found != deviations.end() && found->second.strength)
            strength = *found->second.strength;
    std::erase_if(version.strengths, left_out);
    return version;
}

} // namespace clinic
