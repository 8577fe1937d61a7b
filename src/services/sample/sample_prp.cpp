#include "services/sample/sample_prp.h"

#include "records/care.h"

namespace clinic {

namespace {

constexpr std::chrono::minutes drawn_before{10};
constexpr std::chrono::days kit_keeps{200}; // after the last day on which its lot is used
constexpr int days_of_a_kit_lot = 60;
constexpr Volume discarded{500};
constexpr std::int64_t blood_for_plasma = 6; // so much blood for one part of plasma

PrpDraft foreseen(const SampleWorld& world, const SessionDraft& session)
{
    const Day day = world.zone.day_of(session.started.value());
    const auto kit = day.time_since_epoch().count() / days_of_a_kit_lot;
    const auto microlitres = session.volume.value().microlitres + discarded.microlitres;
    return {.patient = session.patient,
            .drawn = *session.started - drawn_before,
            .identity = {Identifier::full_name, Identifier::birth_date},
            .prepared_by = world.practitioners.front().id,
            .blood = Volume{microlitres * blood_for_plasma},
            .anticoagulant = Anticoagulant::acd_a,
            .anticoagulant_lot = "ACD-" + std::to_string(day.time_since_epoch().count() / 90),
            .kit = "Sample PRP kit 10 mL",
            .kit_lot = "KIT-" + std::to_string(kit),
            .kit_expires = Day(std::chrono::days((kit + 1) * days_of_a_kit_lot)) + kit_keeps,
            .centrifuge = "Centrifuge 1",
            .spins = {{Decimal(1500), SpinUnit::times_g, Decimal(8)}},
            .obtained = Volume{microlitres},
            .activator = Activator::none};
}

} // namespace

void foresee_prp(const SampleWorld& world, SessionDraft& session, SigningFacts& facts)
{
    session.prp = {};
    facts.saving.prp.reset();
    if (facts.version->prp.empty())
        return;
    const auto prp = foreseen(world, session);
    facts.saving.prp = PrpOnFile{.id = PrpId(0),
                                 .key = {},
                                 .patient_name = {},
                                 .prepared_by_name = world.practitioners.front().name,
                                 .prp = prp,
                                 .left = *prp.obtained};
    session.prp = {
        .prp = PrpId(0), .amount = session.volume, .identity = {Identifier::full_name, Identifier::birth_date}};
}

void prepare_sample_prp(Change& change, const SampleWorld& world, SessionDraft& session, SigningFacts& facts)
{
    if (!facts.saving.prp)
        return;
    const auto& prp = facts.saving.prp->prp;
    const auto added = change.care().add(
        accepted<Prp>(prp,
                      PrpFacts{.now = change.now(), .zone = world.zone, .patient_known = true, .preparer_known = true}),
        *session.started, world.actor.name);
    session.prp.prp = added.id;
    facts.saving.prp = change.care().prp(added.id);
}

} // namespace clinic
