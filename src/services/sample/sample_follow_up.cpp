#include "services/sample/sample_follow_up.h"

#include "records/care.h"
#include "records/safety.h"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

using std::chrono::days;
using std::chrono::hours;

/// How often a version is followed by a reaction, and by which.
struct Pattern {
    std::string_view version;
    int one_in;
    std::string_view sign;
    std::string_view suspected; // INCI; nobody in particular where empty
};

Pattern pattern_of(SampleWorld& world, const std::string& version)
{
    static constexpr std::array planted{Pattern{"HAIR-01@1", 4, "URTICARIA", "Procaine HCl"},
                                        Pattern{"CELL-01@1", 5, "FLUSHING", "Caffeine"}};
    static constexpr std::array<std::string_view, 4> usual{"BRUISING", "INJECTION_SITE_REACTION", "HEADACHE",
                                                           "PRURITUS"};
    constexpr int seldom = 30;
    for (const auto& each : planted)
        if (each.version == version)
            return each;
    return {version, seldom, world.dice.pick(usual), {}};
}

std::set<IngredientId> ingredients_named(std::string_view name, const VersionOnFile& version)
{
    std::set<IngredientId> found;
    for (const auto& [id, inci] : version.names)
        if (inci == name)
            found.insert(id);
    return found;
}

ReactionDraft reaction_after(SampleWorld& world, SessionId session, Day day, const Pattern& pattern,
                             const VersionOnFile& version)
{
    ReactionDraft draft;
    draft.session = session;
    draft.onset = day + days(world.dice.between(0, 2));
    draft.signs = {{std::string(pattern.sign), world.dice.one_in(3) ? 2 : 1}};
    constexpr days fresh{75};
    const bool slow = world.dice.one_in(4);
    draft.outcome =
        slow || *draft.onset + fresh > world.today ? ReactionOutcome::recovering : ReactionOutcome::recovered;
    draft.suspected = ingredients_named(pattern.suspected, version);
    draft.description = "Noticed by the patient at home.";
    return draft;
}

/// What speaks for a suspected ingredient: the points and answers that make it probable.
AssessmentDraft probable(ReactionId reaction, const std::set<IngredientId>& suspected)
{
    using enum NaranjoQuestion;
    AssessmentDraft judged;
    judged.reaction = reaction;
    judged.causality = Causality::probable;
    judged.suspected = suspected;
    judged.criteria = {.time_link = TimeLink::plausible,
                       .other_causes = OtherCauses::unlikely,
                       .after_stopping = AfterStopping::reasonable_response};
    judged.naranjo = {{earlier_reports, NaranjoAnswer::yes},
                      {after_administration, NaranjoAnswer::yes},
                      {other_causes, NaranjoAnswer::no}};
    judged.action = ActionTaken::not_applicable;
    for (const auto each : suspected)
        judged.by_ingredient.emplace(each, Causality::probable);
    return judged;
}

/// Now and then somebody else is asked too, and is less sure.
void ask_somebody_else(Change& change, const SampleWorld& world, AssessmentDraft judged, AssessmentFacts facts,
                       Moment at)
{
    const auto& other = world.practitioners.back();
    constexpr int seldom = 9;
    if (world.reactions % seldom != 2 || at > change.now() || other.name == world.actor.name)
        return;
    judged.independent = true;
    judged.assessor = other.id;
    judged.causality = Causality::possible;
    judged.reason = "Other causes were not looked for in the same depth.";
    facts.author = other.name;
    facts.judges = {world.actor.name};
    change.safety().add(accepted<Assessment>(judged, facts), at, world.actor.name);
}

/// What the patient is to avoid from then on; of a few, nobody has said it yet.
void say_what_to_avoid(Change& change, const SampleWorld& world, const AssessmentDraft& judged,
                       const VersionOnFile& version, Moment at)
{
    constexpr int one_in = 6;
    if (world.reactions % one_in == 1 || at > change.now() || !stands(*judged.causality, judged.refuted))
        return;
    DirectiveDraft directive{.reaction = judged.reaction};
    directive.ingredients = judged.suspected;
    directive.formula = judged.suspected.empty();
    directive.reason = directive.formula ? "Nobody knows which part of it the patient reacted to."
                                         : "The picture fits this ingredient; others were tolerated.";
    change.safety().add(accepted<Directive>(directive, DirectiveFacts{.injected = version.composition}), at,
                        world.actor.name);
}

/// Most reactions are judged two days later: as probable where an ingredient is suspected, sometimes as unlikely.
Causality judge(Change& change, SampleWorld& world, ReactionId reaction, const ReactionDraft& draft, Moment recorded,
                const VersionOnFile& version)
{
    const Moment at = recorded + days(2);
    const bool waits = world.reactions % 5 == 4 || at > change.now();
    if (waits)
        return Causality::not_assessed;
    const auto unclear = world.dice.one_in(6) ? Causality::unlikely : Causality::possible;
    auto judged = probable(reaction, draft.suspected);
    if (draft.suspected.empty())
        judged = {.reaction = reaction, .causality = unclear};
    judged.reason = "Time to onset and the usual picture of this reaction.";
    const AssessmentFacts facts{.reaction_known = true, .injected = version.names};
    change.safety().add(accepted<Assessment>(judged, facts), at, world.actor.name);
    ask_somebody_else(change, world, judged, facts, at + days(1));
    say_what_to_avoid(change, world, judged, version, at + hours(1));
    return *judged.causality;
}

/// What was recovering is seen again, and over; of the last weeks nobody has asked yet.
void see_again_later(Change& change, const SampleWorld& world, ReactionId id, const ReactionDraft& draft)
{
    constexpr days not_asked_for{90};
    constexpr days seen_after{25};
    constexpr days over_after{12};
    const Day onset = draft.onset.value();
    if (is_over(*draft.outcome) || onset + not_asked_for > world.today)
        return;
    const auto row = change.safety().reaction(id).value();
    const ReactionFollowUpDraft seen{.reaction = id,
                                     .seen = onset + seen_after,
                                     .outcome = ReactionOutcome::recovered,
                                     .ended = onset + over_after,
                                     .note = "Nothing left to see."};
    const ReactionFollowUpFacts facts{
        .today = world.today, .onset = onset, .now = now_of(draft, world.zone.day_of(row.recorded_at), {})};
    change.safety().add(accepted<ReactionFollowUp>(seen, facts), world.zone.moment_of(*seen.seen, hours(18)),
                        world.actor.name);
}

/// The day of the reaction, if this session is followed by one.
std::optional<Day> maybe_react(Change& change, SampleWorld& world, SamplePatient& patient, SessionId session, Day day,
                               const VersionOnFile& version)
{
    const auto pattern = pattern_of(world, version.key);
    const int count = ++world.sessions_with[version.composition.version];
    const bool never_reacts = world.plan.longest_history > 0 && &patient == &world.patients.front();
    if (count % pattern.one_in != pattern.one_in / 2 || never_reacts || day + days(3) > world.today)
        return std::nullopt;
    const auto draft = reaction_after(world, session, day, pattern, version);
    const ReactionFacts facts{
        .today = world.today, .session_signed = true, .session_day = day, .injected = version.names};
    const Moment recorded = std::min(world.zone.moment_of(*draft.onset, hours(20)), change.now());
    const auto added = change.safety().add(accepted<Reaction>(draft, facts), recorded);
    const auto causality = judge(change, world, added.id, draft, recorded, version);
    see_again_later(change, world, added.id, draft);
    ++world.reactions;
    patient.reactions.push_back({.reaction = added.id,
                                 .key = added.key,
                                 .onset = *draft.onset,
                                 .causality = causality,
                                 .refuted = false,
                                 .injected = version.composition,
                                 .suspected = draft.suspected});
    return draft.onset;
}

Adherence kept_to(Dice& dice)
{
    if (dice.one_in(25))
        return Adherence::not_followed;
    return dice.one_in(12) ? Adherence::partly : Adherence::followed;
}

constexpr int much_pain = 8;
constexpr days call_within{4};

/// So short a while ago that nobody need have called yet.
bool is_late_news(const SampleWorld& world, Moment at)
{
    return world.zone.day_of(at) + call_within > world.today;
}

/// How the patient does: most feel little and are content.
void add_state(Dice& dice, CheckInKind kind, CheckInDraft& draft)
{
    static constexpr std::array usual{Satisfaction::neither, Satisfaction::satisfied, Satisfaction::satisfied,
                                      Satisfaction::very_satisfied};
    const bool first = kind == CheckInKind::hours_48_72;
    const bool bad = first && dice.one_in(40);
    draft.pain = bad ? much_pain : dice.between(0, first ? 3 : 1);
    if (first && dice.one_in(5))
        draft.symptoms.insert(dice.one_in(2) ? Symptom::bruise : Symptom::visible_points);
    if (!first)
        draft.satisfaction = dice.pick(usual);
}

CheckInDraft answer(SampleWorld& world, const CheckInRow& row, Moment at, bool reacted,
                    const std::set<std::string>& aftercare)
{
    CheckInDraft draft;
    draft.check_in = row.id;
    draft.at = at;
    draft.asked = !world.dice.one_in(10);
    if (!*draft.asked) {
        draft.note = "No answer on the phone.";
        return draft;
    }
    draft.reaction = reacted;
    for (const auto& code : aftercare)
        draft.adherence.emplace(code, kept_to(world.dice));
    add_state(world.dice, row.scheduled.kind, draft);
    if (!world.calls_wait && is_late_news(world, at)) {
        draft.pain = much_pain;
        world.calls_wait = true;
    }
    return draft;
}

/// Whoever had to be called at once was, as far as there was time for it.
void call_at_once(Change& change, const SampleWorld& world, SessionId session, Moment ended, Moment asked)
{
    constexpr hours soon{3};
    if (is_late_news(world, asked))
        return;
    const ContactDraft draft{.session = session,
                             .at = asked + soon,
                             .channel = ContactChannel::phone,
                             .reached = true,
                             .note = "Cold compresses; comes in if it gets worse."};
    (void)change.care().add(accepted<Contact>(draft, ContactFacts{.now = change.now(), .session_ended = ended}),
                            world.actor.name);
}

/// A few of the last weeks are still to be done.
bool left_open(Change& change, SampleWorld& world, const CheckInRow& row)
{
    constexpr days recent{20};
    const bool wanted = world.plan.contacts.contains(row.scheduled.kind) && row.scheduled.due <= change.now();
    return !wanted || (change.now() - row.scheduled.due < recent && world.dice.one_in(6));
}

void close_check_ins(Change& change, SampleWorld& world, SessionId session, Moment ended, std::optional<Day> onset,
                     const std::set<std::string>& aftercare)
{
    for (const auto& row : change.care().check_ins_of(session)) {
        if (left_open(change, world, row))
            continue;
        const Moment at = std::min(row.scheduled.due + hours(world.dice.between(0, 5)), change.now());
        const bool reacted = onset && *onset <= world.zone.day_of(at);
        const auto draft = answer(world, row, at, reacted, aftercare);
        if (reacted && *draft.asked)
            onset.reset();
        const CheckInFacts facts{.now = change.now(),
                                 .known = true,
                                 .closed_already = row.closed,
                                 .session_ended = ended,
                                 .aftercare = aftercare};
        const auto urgent = urgent_reasons(draft, ended);
        change.care().close(accepted<ClosedCheckIn>(draft, facts), urgent);
        if (!urgent.empty())
            call_at_once(change, world, session, ended, at);
    }
}

} // namespace

void follow_up(Change& change, SampleWorld& world, SamplePatient& patient, SessionId id, const SignedSession& session,
               const VersionOnFile& version)
{
    const Moment ended = *session->ended;
    const auto plan = aftercare_plan(ended, *session->region, *session->indication);
    std::set<std::string> codes;
    for (const auto& line : plan)
        codes.insert(line.code);
    change.care().add(id, plan);
    change.care().add(id, check_ins_after(ended));
    const auto onset = maybe_react(change, world, patient, id, world.zone.day_of(*session->started), version);
    close_check_ins(change, world, id, ended, onset, codes);
}

} // namespace clinic
