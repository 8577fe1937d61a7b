#include "domain/safety/change_request.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

using enum ChangeEffect;

AuditCounts asked_after(std::int64_t reacted, std::int64_t followed_up)
{
    return {
        .key = "GLOW-01@1", .sessions = followed_up, .reacted = reacted, .asked_no_reaction = followed_up - reacted};
}

ChangeRequestDraft wish_for_change()
{
    return {.version = VersionId(41),
            .reason = ChangeReason::safety_reaction,
            .reactions = {ReactionId(9)},
            .description = "Leave the procaine out",
            .risk = "The injections may hurt more",
            .requested_by = PractitionerId(1),
            .responsible = PractitionerId(2),
            .due = day("2026-07-01"),
            .review_on = day("2026-12-01")};
}

ChangeRequestFacts when_wished()
{
    return {.version_known = true,
            .version_was_in_force = true,
            .version_key = "HAIR-01@1",
            .reactions = {{ReactionId(9), {.key = "R-000009", .same_formula = true}}},
            .today = day("2026-06-01")};
}

/// What is refused when this one thing of a good request is different.
std::vector<ChangeRequestRule> refused_when(const std::function<void(ChangeRequestDraft&, ChangeRequestFacts&)>& spoil)
{
    auto draft = wish_for_change();
    auto facts = when_wished();
    spoil(draft, facts);
    return rules_of(check(draft, facts));
}

EffectReviewDraft conclusion_of(ChangeEffect conclusion)
{
    EffectReviewDraft draft{.change = ChangeRequestId(5),
                            .conclusion = conclusion,
                            .reviewed_by = PractitionerId(2),
                            .note = "The counts of half a year"};
    if (conclusion == not_enough_yet)
        draft.next_review = day("2027-03-01");
    return draft;
}

EffectReviewFacts counted_as(ChangeEffect effect)
{
    return {.state = ChangeState::in_force,
            .counted = effect,
            .still_needed = effect == not_enough_yet ? 12 : 0,
            .today = day("2026-12-01")};
}

ChangeOnFile asked_for()
{
    return {.id = ChangeRequestId(5),
            .key = "CR-000005",
            .request = wish_for_change(),
            .formula = FormulaId(21),
            .formula_name = "Hair",
            .version_key = "HAIR-01@1",
            .requester = "Dr A",
            .responsible = "Dr B"};
}

ChangeCarrier carried_by(VersionState state, std::optional<Moment> since = std::nullopt)
{
    return {.version = VersionId(42), .key = "HAIR-01@2", .state = state, .in_force_from = since};
}

EffectReviewOnFile concluded(const EffectReviewDraft& review)
{
    return {.review = review, .reviewer = "Dr B", .counts = {}, .at = moment("2026-12-01T10:00:00+01:00")};
}

} // namespace

TEST_CASE("what a change did is said only where both versions were followed up often enough and the interval says so",
          "[change][oracle]")
{
    // domain.md 3.12: 5 of 500 and 12 of 400 differ by 2.00 points, 0.1648 to 4.2440.
    CHECK(counted_change(asked_after(5, 500), asked_after(12, 400)).effect == worse);
    CHECK(counted_change(asked_after(12, 400), asked_after(5, 500)).effect == improved);
    CHECK(counted_change(asked_after(5, 500), asked_after(5, 500)).effect == not_enough_yet);
    CHECK(counted_change(asked_after(19, 19), asked_after(0, 19)).effect == not_enough_yet);
    CHECK(counted_change(asked_after(20, 20), asked_after(0, 20)).effect == improved);
}

TEST_CASE("no difference is said only once so many were followed up that a halved risk would show", "[change][oracle]")
{
    // power.prop.test(p1 = 0.1, p2 = 0.05, power = 0.8) of R gives n = 434.432.
    const auto before_enough = counted_change(asked_after(40, 400), asked_after(43, 434));
    CHECK(before_enough.wanted == 435);
    CHECK(before_enough.still_needed() == 1);
    CHECK(before_enough.effect == not_enough_yet);
    const auto enough = counted_change(asked_after(40, 400), asked_after(43, 435));
    CHECK(enough.still_needed() == 0);
    CHECK(enough.effect == no_difference);
}

TEST_CASE("nobody asked, or no reaction before, is answered and not divided by", "[change]")
{
    const auto nobody = counted_change(asked_after(0, 0), asked_after(0, 0));
    CHECK_FALSE(nobody.comparison);
    CHECK(nobody.effect == not_enough_yet);
    CHECK(nobody.still_needed() == fewest_to_say);
    const auto none_before = counted_change(asked_after(0, 50), asked_after(0, fewest_to_say));
    CHECK(none_before.wanted == fewest_to_say);
    CHECK(none_before.effect == no_difference);
    CHECK(counted_change(asked_after(0, 50), asked_after(10, 50)).effect == worse);
}

TEST_CASE("a request to change a formula says what, why, who and by when, and nothing of it may be missing", "[change]")
{
    using enum ChangeRequestRule;
    using Rules = std::vector<ChangeRequestRule>;
    using Draft = ChangeRequestDraft;
    using Facts = ChangeRequestFacts;
    CHECK(refused_when([](Draft&, Facts&) {}).empty());
    CHECK(refused_when([](Draft& draft, Facts&) { draft.version.reset(); }) == Rules{version_missing});
    CHECK(refused_when([](Draft&, Facts& facts) { facts.version_known = false; }) == Rules{version_missing});
    CHECK(refused_when([](Draft&, Facts& facts) { facts.version_was_in_force = false; }) ==
          Rules{version_never_in_force});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.reason.reset(); }) == Rules{reason_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.reactions.clear(); }) == Rules{reactions_missing});
    CHECK(refused_when([](Draft& draft, Facts&) {
              draft.reactions.clear();
              draft.reason = ChangeReason::supplier_change;
          }).empty());
    CHECK(refused_when([](Draft&, Facts& facts) { facts.reactions.clear(); }) == Rules{reaction_unknown});
    CHECK(refused_when([](Draft&, Facts& facts) { facts.reactions.at(ReactionId(9)).same_formula = false; }) ==
          Rules{reaction_of_other_formula});
    CHECK(refused_when([](Draft&, Facts& facts) { facts.reactions.at(ReactionId(9)).refuted = true; }) ==
          Rules{reaction_refuted});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.description = " short "; }) == Rules{description_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.risk = "none"; }) == Rules{risk_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.training = "\x01"; }) == Rules{training_unreadable});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.requested_by.reset(); }) == Rules{requested_by_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.responsible.reset(); }) == Rules{responsible_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.due.reset(); }) == Rules{due_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.due = day("2026-05-31"); }) == Rules{due_passed});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.due = day("2026-06-01"); }).empty());
    CHECK(refused_when([](Draft& draft, Facts&) { draft.review_on.reset(); }) == Rules{review_missing});
    CHECK(refused_when([](Draft& draft, Facts&) { draft.review_on = draft.due; }) == Rules{review_before_due});
    for (const int grade : {0, 6})
        CHECK(refused_when([grade](Draft& draft, Facts&) { draft.lowest_grade = grade; }) == Rules{grade_out_of_range});
}

TEST_CASE("another open change of the same formula is told, and does not stop the request", "[change]")
{
    auto facts = when_wished();
    facts.open_change = "CR-000002";
    const auto told = check(wish_for_change(), facts);
    CHECK(rules_of(told) == std::vector{ChangeRequestRule::other_change_open});
    CHECK_FALSE(stops(told));
}

TEST_CASE("a change cannot be closed with what the counts do not say; not enough yet keeps it open", "[change]")
{
    using enum EffectReviewRule;
    using Rules = std::vector<EffectReviewRule>;
    const auto refused = [](ChangeEffect said, ChangeEffect counted) {
        return rules_of(check(conclusion_of(said), counted_as(counted)));
    };
    for (const auto said : {improved, no_difference, worse}) {
        CHECK(refused(said, not_enough_yet) == Rules{not_enough_to_say});
        for (const auto counted : {improved, no_difference, worse})
            CHECK(refused(said, counted) == (said == counted ? Rules{} : Rules{not_as_counted}));
    }
    for (const auto counted : {improved, no_difference, worse, not_enough_yet})
        CHECK(refused(not_enough_yet, counted).empty());
}

TEST_CASE("how many sessions are still needed is said where it is too early to close a change", "[change]")
{
    const auto told = check(conclusion_of(improved), counted_as(not_enough_yet));
    REQUIRE(told.size() == 1);
    REQUIRE(told.front().mentions.size() == 1);
    CHECK(told.front().mentions.front().name == "sessions");
    CHECK(std::get<std::int64_t>(told.front().mentions.front().value) == 12);
}

TEST_CASE("an effect is evaluated only of a change in force, by somebody, with a reason and a next look", "[change]")
{
    using enum EffectReviewRule;
    using Rules = std::vector<EffectReviewRule>;
    auto facts = counted_as(improved);
    auto draft = conclusion_of(improved);
    const auto refused = [&] { return rules_of(check(draft, facts)); };
    for (const auto state :
         {ChangeState::requested, ChangeState::proposed, ChangeState::in_review, ChangeState::approved}) {
        facts.state = state;
        CHECK(refused() == Rules{not_in_force});
    }
    for (const auto state : {ChangeState::closed, ChangeState::dropped}) {
        facts.state = state;
        CHECK(refused() == Rules{over_already});
    }
    facts.state.reset();
    CHECK(refused() == Rules{change_missing});
    facts = counted_as(improved);
    draft.conclusion.reset();
    CHECK(refused() == Rules{conclusion_missing});
    draft = conclusion_of(improved);
    draft.reviewed_by.reset();
    draft.note = "so so";
    CHECK(refused() == Rules{reviewer_missing, note_missing});
    draft = conclusion_of(improved);
    draft.next_review = day("2027-01-01");
    CHECK(refused() == Rules{next_review_of_the_last});
    draft = conclusion_of(not_enough_yet);
    draft.next_review.reset();
    CHECK(refused() == Rules{next_review_missing});
    draft.next_review = facts.today;
    CHECK(refused() == Rules{next_review_passed});
}

TEST_CASE("who was told what the staff must know is written down before a change is closed", "[change]")
{
    using enum EffectReviewRule;
    auto facts = counted_as(improved);
    facts.training_awaited = true;
    auto draft = conclusion_of(improved);
    CHECK(rules_of(check(draft, facts)) == std::vector{training_missing});
    draft.trained = "All three, on 1 July";
    CHECK(check(draft, facts).empty());
    CHECK(check(conclusion_of(not_enough_yet), facts).empty());

    auto change = asked_for();
    CHECK_FALSE(training_awaited(change));
    change.request.training = "Cool the skin beforehand";
    CHECK(training_awaited(change));
    change.reviews = {concluded(draft), concluded(conclusion_of(not_enough_yet))};
    CHECK_FALSE(training_awaited(change));
}

TEST_CASE("a change that is in force or over cannot be dropped, and dropping needs a reason", "[change]")
{
    using enum ChangeDropRule;
    using Rules = std::vector<ChangeDropRule>;
    const ChangeDropDraft draft{.change = ChangeRequestId(5), .reason = "The supplier mended it"};
    const auto refused = [&](std::optional<ChangeState> state) { return rules_of(check(draft, {.state = state})); };
    CHECK(refused(ChangeState::requested).empty());
    CHECK(refused(ChangeState::approved).empty());
    CHECK(refused(ChangeState::in_force) == Rules{in_force_already});
    CHECK(refused(ChangeState::closed) == Rules{over_already});
    CHECK(refused(ChangeState::dropped) == Rules{over_already});
    CHECK(refused(std::nullopt) == Rules{change_missing});
    CHECK(rules_of(check(ChangeDropDraft{.change = ChangeRequestId(5), .reason = ""},
                         {.state = ChangeState::requested})) == Rules{reason_missing});
}

TEST_CASE("how far a change has come follows from its versions and reviews, and so does what is due next", "[change]")
{
    auto change = asked_for();
    CHECK(state_of(change) == ChangeState::requested);
    CHECK(due_of(change) == day("2026-07-01"));
    change.carriers = {carried_by(VersionState::rejected)};
    CHECK(state_of(change) == ChangeState::requested);
    struct Step {
        VersionState version;
        ChangeState change;
    };
    for (const auto& [version, state] :
         {Step{VersionState::draft, ChangeState::proposed}, Step{VersionState::in_review, ChangeState::in_review},
          Step{VersionState::approved, ChangeState::approved}}) {
        change.carriers.push_back(carried_by(version));
        CHECK(state_of(change) == state);
        CHECK_FALSE(in_force_for(change));
        CHECK(due_of(change) == day("2026-07-01"));
    }
    change.carriers.push_back(carried_by(VersionState::superseded, moment("2026-07-01T10:00:00+02:00")));
    CHECK(state_of(change) == ChangeState::in_force);
    CHECK(in_force_for(change) == &change.carriers.back());
    CHECK(due_of(change) == day("2026-12-01"));
    change.reviews = {concluded(conclusion_of(not_enough_yet))};
    CHECK(state_of(change) == ChangeState::in_force);
    CHECK(is_open(change));
    CHECK(due_of(change) == day("2027-03-01"));
    change.reviews.push_back(concluded(conclusion_of(improved)));
    CHECK(state_of(change) == ChangeState::closed);
    CHECK_FALSE(is_open(change));
    CHECK_FALSE(due_of(change));
    auto dropped = asked_for();
    dropped.dropped = {.reason = "The supplier mended it"};
    CHECK(state_of(dropped) == ChangeState::dropped);
    CHECK_FALSE(due_of(dropped));
}

TEST_CASE("a version that comes into force for a change that was dropped or closed must be evaluated all the same",
          "[change]")
{
    const auto later = carried_by(VersionState::effective, moment("2027-01-10T10:00:00+01:00"));
    auto dropped = asked_for();
    dropped.carriers = {carried_by(VersionState::approved)};
    dropped.dropped = {.reason = "The supplier mended it"};
    CHECK(state_of(dropped) == ChangeState::dropped);
    dropped.carriers = {later};
    CHECK(state_of(dropped) == ChangeState::in_force);
    CHECK(due_of(dropped) == day("2026-12-01"));

    auto closed = asked_for();
    closed.carriers = {carried_by(VersionState::superseded, moment("2026-07-01T10:00:00+02:00"))};
    closed.reviews = {concluded(conclusion_of(improved))};
    CHECK(state_of(closed) == ChangeState::closed);
    closed.carriers.insert(closed.carriers.begin(), later); // written earlier, in force later
    CHECK(state_of(closed) == ChangeState::in_force);
    CHECK(in_force_for(closed) == &closed.carriers.front());
}
