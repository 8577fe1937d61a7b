#include "services/sample/sample_changes.h"

#include "records/safety.h"

#include <algorithm>

namespace clinic {

namespace {

using std::chrono::days;
using ReactionsByVersion = std::map<VersionId, ChangeRequestFacts>;

/// What would be known of a change of each version in force that somebody reacted to.
ReactionsByVersion reactions_to(const Change& change, const SampleWorld& world)
{
    ReactionsByVersion found;
    for (const auto& patient : world.patients)
        for (const auto& each : patient.reactions) {
            const auto version = change.formulas().version(each.injected.version).value();
            if (version.state != VersionState::effective)
                continue;
            auto& facts = found[version.id];
            facts.version_known = facts.version_was_in_force = true;
            facts.version_key = version.key;
            facts.reactions.emplace(each.reaction, ChangeRequestFacts::Reaction{
                                                       .key = each.key, .same_formula = true, .refuted = each.refuted});
        }
    return found;
}

} // namespace

void add_sample_change(Change& change, const SampleWorld& world)
{
    const auto found = reactions_to(change, world);
    const auto most = std::max_element(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.second.reactions.size() < other.second.reactions.size();
    });
    if (most == found.end())
        return;
    constexpr days asked_before{1};
    constexpr days due_in{5};
    constexpr days watched_for{180};
    auto facts = most->second;
    facts.today = world.today - asked_before;
    ChangeRequestDraft draft{.version = most->first,
                             .reason = ChangeReason::safety_reaction,
                             .description = "Halve what is strongest in it, and leave out what nobody needs.",
                             .risk = "It may do less. The photographs after three sessions will show it.",
                             .training = "Everybody who injects it: what changed and why, before the first session.",
                             .requested_by = world.practitioners.front().id,
                             .responsible = world.practitioners.back().id,
                             .due = world.today + due_in,
                             .review_on = world.today + watched_for};
    for (const auto& [reaction, known] : facts.reactions)
        draft.reactions.insert(reaction);
    (void)change.safety().add(accepted<ChangeRequest>(draft, facts),
                              world.zone.moment_of(facts.today, std::chrono::hours(18)), world.actor.name);
}

} // namespace clinic
