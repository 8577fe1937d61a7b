#include "services/sample/sample_vials.h"

namespace clinic {

namespace {

constexpr std::chrono::days weeks_of_mixing{28};
constexpr Elapsed mixed_at = std::chrono::minutes(8 * 60 + 30);
constexpr Elapsed discarded_at = std::chrono::hours(20);
constexpr Volume mixed{30'000};

void throw_away(Change& change, const SampleWorld& world, const SampleVial& vial)
{
    const VialWasteDraft draft{.vial = vial.id,
                               .amount = vial.on_file.left,
                               .witness = world.practitioners.front().name,
                               .reason = "Left over at the end of the day"};
    const VialWasteFacts facts{.vial = vial.on_file, .actor = world.actor.name};
    change.formulas().add(accepted<VialWaste>(draft, facts), vial.on_file.discard_after, world.actor.name);
}

SampleVial mix(Change& change, const SampleWorld& world, const SessionDraft& session, const SigningFacts& known)
{
    const Day day = world.zone.day_of(session.started.value());
    VialDraft draft;
    draft.version = session.version;
    draft.lots = session.lots;
    draft.content = mixed;
    draft.opened = world.zone.moment_of(day, mixed_at);
    draft.opened_by = world.practitioners.front().id;
    draft.checked_by = world.practitioners.back().id;
    draft.discard_after = world.zone.moment_of(day, discarded_at);
    VialFacts facts{.now = change.now(), .zone = world.zone};
    facts.opener_known = facts.checker_known = true;
    facts.version = known.version;
    facts.lots = known.lots;
    const auto added = change.formulas().add(accepted<Vial>(draft, facts), *draft.opened, world.actor.name);
    return {added.id,
            {.key = added.key,
             .version = draft.version,
             .lots = draft.lots,
             .opened = *draft.opened,
             .discard_after = *draft.discard_after,
             .left = mixed}};
}

} // namespace

void draw_from_mixture(Change& change, SampleWorld& world, SessionDraft& session, SigningFacts& facts)
{
    const Moment started = session.started.value();
    const Volume wished = session.volume.value();
    if (world.zone.day_of(started) + weeks_of_mixing < world.today || !facts.version->prp.empty())
        return;
    auto vial = world.vials.find(session.version.value());
    if (vial != world.vials.end() &&
        (!may_be_drawn(vial->second.on_file, started) || vial->second.on_file.left < wished)) {
        if (vial->second.on_file.left > Volume{0})
            throw_away(change, world, vial->second);
        world.vials.erase(vial);
        vial = world.vials.end();
    }
    if (vial == world.vials.end())
        vial = world.vials.emplace(*session.version, mix(change, world, session, facts)).first;
    session.drawn = {{vial->second.id, wished}};
    facts.vials = {{vial->second.id, vial->second.on_file}};
    vial->second.on_file.left.microlitres -= wished.microlitres;
}

} // namespace clinic
