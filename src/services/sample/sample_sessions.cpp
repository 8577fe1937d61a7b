#include "services/sample/sample_sessions.h"

#include "domain/clinic/holidays.h"
#include "records/care.h"
#include "services/care/capsules.h"
#include "services/sample/sample_consents.h"
#include "services/sample/sample_courses.h"
#include "services/sample/sample_follow_up.h"
#include "services/sample/sample_histories.h"
#include "services/sample/sample_points.h"
#include "services/sample/sample_prp.h"
#include "services/sample/sample_vials.h"

#include <algorithm>

namespace clinic {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::size_t starts_a_day = 36;
constexpr minutes between_starts{15};
constexpr std::chrono::hours first_start{9};
/// From day to day the first patient comes this many starts later, so that a quiet clinic is not always at nine.
constexpr std::size_t first_start_moves = 7;
/// A patient comes again after two weeks at the earliest, where there are enough patients.
constexpr days between_sessions{14};
constexpr days told_in_full{90}; // so far back sessions have points and capsules

const std::vector<Region>& regions_for(Indication indication)
{
    using enum Region;
    using enum Indication;
    static const std::map<Indication, std::vector<Region>> regions{
        {hair_restoration, {scalp}},         {skin_rejuvenation, {face, neck}},
        {fat_reduction, {abdomen}},          {hyperpigmentation, {face}},
        {hydration, {face, neck}},           {stretch_marks, {abdomen, breasts, legs}},
        {elasticity, {neck, arms, abdomen}}, {cellulite, {legs, abdomen}}};
    return regions.at(indication);
}

Screening screening_of(SampleWorld& world, const SamplePatient& patient, Region region, Day day)
{
    using enum Question;
    using enum AnswerValue;
    Screening screening;
    for (const Question question : questions_for(region, patient.sex))
        screening.answers[question] = {needs_note(question, no) ? yes : no, {}};
    if (!patient.allergies.empty())
        screening.answers[allergies] = {yes, patient.allergies};
    if (!patient.reactions.empty())
        screening.answers[earlier_reaction] = {yes, patient.reactions.back().key};
    if (world.dice.one_in(6))
        screening.answers[any_medicine] = {yes, "Levothyroxine 50 µg in the morning"};
    if (world.dice.one_in(12)) {
        screening.answers[aspirin] = {yes, {}};
        screening.last_aspirin = AspirinIntake{.day = day - days(world.dice.between(4, 12)), .time = std::nullopt};
    }
    return screening;
}

const SampleLot& lot_on(const SampleWorld& world, IngredientId ingredient, Day day)
{
    const auto& lots = world.lots.at(ingredient);
    const auto since = static_cast<std::size_t>((day - world.first_day).count());
    return lots[std::min(since * lots.size() / static_cast<std::size_t>(world.days()), lots.size() - 1)];
}

bool is_recent(const SampleWorld& world, Day day)
{
    return day >= world.today - told_in_full;
}

/// One attempt to treat a patient: what is written down, and what the rules need to know.
struct Attempt {
    SessionDraft draft;
    SigningFacts facts;
};

Attempt attempt(Change& change, SampleWorld& world, const SamplePatient& patient, Indication indication, Moment started)
{
    const Day day = world.zone.day_of(started);
    Attempt made;
    made.draft.patient = patient.id;
    made.draft.started = started;
    made.draft.ended = started + minutes(5 * world.dice.between(4, 9));
    made.draft.region = world.dice.pick(regions_for(indication));
    made.draft.indication = indication;
    made.draft.volume = Volume{std::int64_t{100} * world.dice.between(10, 60)};
    made.draft.screening = screening_of(world, patient, *made.draft.region, day);
    made.facts.saving.patient_known = true;
    made.facts.saving.practitioner_known = true;
    made.facts.now = change.now();
    made.facts.zone = world.zone;
    made.facts.patient_born = patient.born;
    made.facts.patient_sex = patient.sex;
    made.facts.patient_allergies = patient.groups;
    made.facts.reactions = patient.reactions;
    return made;
}

void choose(Attempt& made, const SampleWorld& world, const VersionOnFile& version)
{
    made.draft.version = version.composition.version;
    made.facts.version = version;
    made.draft.lots.clear();
    made.facts.lots.clear();
    foresee_prp(world, made.draft, made.facts);
    for (const auto& [ingredient, name] : names_with_lots(version)) {
        const auto& lot = lot_on(world, ingredient, world.zone.day_of(*made.draft.started));
        made.draft.lots.emplace(ingredient, lot.id);
        made.facts.lots.emplace(lot.id, lot.on_file);
    }
}

void choose(Attempt& made, const SamplePractitioner& practitioner)
{
    made.draft.practitioner = practitioner.id;
    made.facts.practitioner_name = practitioner.name;
    made.facts.certifications = practitioner.certifications;
}

std::vector<const VersionOnFile*> versions_for(const SampleWorld& world, Indication indication, Moment at)
{
    std::vector<const VersionOnFile*> found;
    for (const auto& version : world.versions)
        if (in_force(version, at) && version.indications.contains(indication))
            found.push_back(&version);
    return found;
}

/// Chooses the first version and practitioner that no rule objects to.
bool settle(Attempt& made, SampleWorld& world)
{
    const auto versions = versions_for(world, *made.draft.indication, *made.draft.started);
    const std::size_t first_version = world.dice.one_in(5) ? 1 : 0;
    const std::size_t first_practitioner = world.dice.place_in(world.practitioners.size());
    for (std::size_t i = 0; i < versions.size(); ++i) {
        choose(made, world, *versions[(first_version + i) % versions.size()]);
        for (std::size_t j = 0; j < world.practitioners.size(); ++j) {
            choose(made, world.practitioners[(first_practitioner + j) % world.practitioners.size()]);
            agree_to(made.draft, made.facts);
            if (SignedSession::accept(made.draft, made.facts))
                return true;
        }
    }
    return false;
}

SamplePatient& somebody(SampleWorld& world, std::size_t number, Day day)
{
    const auto& plan = world.plan;
    if (plan.longest_history > 0 && number % std::max<std::size_t>(plan.sessions / plan.longest_history, 1) == 0)
        return world.patients.front();
    constexpr int tries = 8;
    SamplePatient* patient = nullptr;
    for (int i = 0; i < tries; ++i) {
        patient = &world.patients[world.dice.place_in(world.patients.size())];
        if (!patient->last_session || day - *patient->last_session >= between_sessions)
            break;
    }
    return *patient;
}

void keep(Change& change, SampleWorld& world, SamplePatient& patient, const SignedSession& session,
          const SigningFacts& facts)
{
    const Day day = world.zone.day_of(*session->started);
    const auto technique = technique_for(*session->region, *session->indication, !facts.version->prp.empty());
    const auto certification = entitlement(facts.certifications, technique, day, session->indication).cover;
    const auto added = change.care().add(accepted<OpenSession>(*session, facts.saving));
    const SignatureRow signature{.at = *session->ended + minutes(10),
                                 .by = world.actor.name,
                                 .certification = certification ? std::optional(certification->id) : std::nullopt};
    change.care().sign(added.id, session, signature,
                       is_recent(world, day) ? std::optional(seal(change, added.key, session, facts, signature))
                                             : std::nullopt);
    patient.last_session = day;
    follow_up(change, world, patient, added.id, session, *facts.version);
    if (is_recent(world, day))
        hand_over_sample(change, world, patient, added.id, *session->ended);
}

} // namespace

SampleDiary::SampleDiary(const SampleWorld& world) : world_(world)
{
    for (Day day = world.first_day; day < world.today; day += days(1))
        if (is_working_day(world.plan.country, day))
            working_days_.push_back(day);
}

Moment SampleDiary::start_of(std::size_t number) const
{
    const auto sessions = std::max<std::size_t>(world_.plan.sessions, 1);
    const auto place = std::min(number * working_days_.size() / sessions, working_days_.size() - 1);
    const auto first_of_day = (place * sessions + working_days_.size() - 1) / working_days_.size();
    const auto start = static_cast<int>((number - first_of_day + place * first_start_moves) % starts_a_day);
    return world_.zone.moment_of(working_days_[place], first_start + start * between_starts);
}

void add_sample_session(Change& change, SampleWorld& world, std::size_t number, Moment started)
{
    constexpr int tries = 50;
    for (int i = 0; i < tries; ++i) {
        auto& patient = somebody(world, number, world.zone.day_of(started));
        const auto indication = i == 0 ? patient.wish : world.dice.pick(all_of<Indication>());
        auto made = attempt(change, world, patient, indication, started);
        if (settle(made, world)) {
            draw_from_mixture(change, world, made.draft, made.facts);
            prepare_sample_prp(change, world, made.draft, made.facts);
            if (is_recent(world, world.zone.day_of(started))) {
                made.draft.points = sample_points(*made.draft.region, *made.draft.volume);
                take_sample_history(change, world, patient, made.draft, made.facts);
                take_sample_consent(change, world, patient, made.draft, made.facts);
            }
            keep(change, world, patient, accepted<SignedSession>(made.draft, made.facts), made.facts);
            return;
        }
    }
    throw std::logic_error("the sample finds nobody who may be treated");
}

void add_unsigned_session(Change& change, SampleWorld& world, Moment started)
{
    const auto& patient = world.patients.back();
    auto made = attempt(change, world, patient, patient.wish, started);
    choose(made, world.practitioners.front());
    made.draft.ended.reset();
    made.draft.volume.reset();
    made.draft.prp = {};
    change.care().add(accepted<OpenSession>(made.draft, made.facts.saving));
}

} // namespace clinic
