#include "domain/safety/challenge.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

const VersionId version_of_reaction(7);

LaterSession same_again(std::string_view on, FollowUpClass follow_up)
{
    return {.on = day(on), .version = version_of_reaction, .ingredients_left_out = false, .follow_up = follow_up};
}

Rechallenge rechallenge_after(const std::vector<LaterSession>& sessions)
{
    return proposed_rechallenge(version_of_reaction, day("2026-05-12"), sessions);
}

} // namespace

TEST_CASE("a later session with the same version is a rechallenge (domain.md 2.2)", "[challenge]")
{
    using enum FollowUpClass;
    CHECK(rechallenge_after({}) == Rechallenge::not_done);
    CHECK(rechallenge_after({same_again("2026-06-01", reacted)}) == Rechallenge::recurred);
    CHECK(rechallenge_after({same_again("2026-06-01", asked_no_reaction)}) == Rechallenge::did_not_recur);
    CHECK(rechallenge_after({same_again("2026-06-01", not_yet_asked)}) == Rechallenge::outcome_unknown);
}

TEST_CASE("another version, or the same one with something left out, is no rechallenge", "[challenge]")
{
    auto other = same_again("2026-06-01", FollowUpClass::reacted);
    other.version = VersionId(8);
    CHECK(rechallenge_after({other}) == Rechallenge::not_done);
    auto without = same_again("2026-06-01", FollowUpClass::asked_no_reaction);
    without.ingredients_left_out = true;
    CHECK(rechallenge_after({without}) == Rechallenge::not_done);
    CHECK(rechallenge_after({other, without, same_again("2026-06-15", FollowUpClass::asked_no_reaction)}) ==
          Rechallenge::did_not_recur);
}

TEST_CASE("only what was injected after the onset can show a recurrence", "[challenge]")
{
    CHECK(rechallenge_after({same_again("2026-05-11", FollowUpClass::reacted)}) == Rechallenge::not_done);
    CHECK(rechallenge_after({same_again("2026-05-12", FollowUpClass::reacted)}) == Rechallenge::not_done);
    CHECK(rechallenge_after({same_again("2026-05-13", FollowUpClass::reacted)}) == Rechallenge::recurred);
}

TEST_CASE("a recurrence weighs most, and a known outcome more than an unknown one", "[challenge]")
{
    using enum FollowUpClass;
    const auto recurred = same_again("2026-06-01", reacted);
    const auto well = same_again("2026-06-08", asked_no_reaction);
    const auto open = same_again("2026-06-15", not_yet_asked);
    CHECK(rechallenge_after({open, well, recurred}) == Rechallenge::recurred);
    CHECK(rechallenge_after({recurred, well, open}) == Rechallenge::recurred);
    CHECK(rechallenge_after({well, open}) == Rechallenge::did_not_recur);
    CHECK(rechallenge_after({open, well}) == Rechallenge::did_not_recur);
    CHECK(rechallenge_after({open, recurred}) == Rechallenge::recurred);
}

TEST_CASE("rechallenge and action are written with the numbers of E2B(R3)", "[challenge]")
{
    CHECK(e2b_code(Rechallenge::recurred) == 1);
    CHECK(e2b_code(Rechallenge::did_not_recur) == 2);
    CHECK(e2b_code(Rechallenge::outcome_unknown) == 3);
    CHECK(e2b_code(Rechallenge::not_done) == 4);
    CHECK(e2b_code(ActionTaken::withdrawn) == 1);
    CHECK(e2b_code(ActionTaken::dose_reduced) == 2);
    CHECK(e2b_code(ActionTaken::dose_increased) == 3);
    CHECK(e2b_code(ActionTaken::not_changed) == 4);
    CHECK(e2b_code(ActionTaken::unknown) == 0);
    CHECK(e2b_code(ActionTaken::not_applicable) == 9);
}

TEST_CASE("a single session cannot be withdrawn, a course can be stopped", "[challenge]")
{
    CHECK(proposed_action(false) == ActionTaken::not_applicable);
    CHECK(proposed_action(true) == ActionTaken::withdrawn);
}

TEST_CASE("what stopping showed is read from the withdrawal and the outcome together", "[challenge]")
{
    using enum ReactionOutcome;
    const auto [outcome, shown] = GENERATE(table<ReactionOutcome, Dechallenge>({
        {recovered, Dechallenge::improved},
        {recovering, Dechallenge::improved},
        {recovered_with_sequelae, Dechallenge::improved},
        {not_recovered, Dechallenge::did_not_improve},
        {fatal, Dechallenge::did_not_improve},
        {ReactionOutcome::unknown, Dechallenge::outcome_unknown},
    }));
    CAPTURE(code_of(outcome));
    CHECK(proposed_dechallenge(ActionTaken::withdrawn, outcome) == shown);
    for (const auto action : all_of<ActionTaken>())
        if (action != ActionTaken::withdrawn)
            CHECK(proposed_dechallenge(action, outcome) == Dechallenge::not_applicable);
}
