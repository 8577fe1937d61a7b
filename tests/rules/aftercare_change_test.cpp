#include "domain/care/aftercare_change.h"
#include "support/broken_rules.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

const Moment last_point = moment_from_iso("2026-03-28T15:00:00Z").value();

/// No pool: at least 24 hours, better 72.
AftercareLine no_pool()
{
    return {.code = "NO_POOL",
            .starts = last_point,
            .minimum_ends = last_point + std::chrono::hours(24),
            .recommended_ends = last_point + std::chrono::hours(72),
            .needs_clearance = false};
}

AftercareChangeDraft until(std::chrono::hours after)
{
    return {AftercareItemId(1), last_point + after, "the skin is still red"};
}

} // namespace

TEST_CASE("an aftercare item may end later for a patient, or earlier down to its minimum, with a reason")
{
    using enum AftercareChangeRule;
    const AftercareChangeFacts facts{.planned = no_pool(), .line = no_pool()};
    CHECK(check(until(std::chrono::hours(168)), facts).empty());
    CHECK(check(until(std::chrono::hours(24)), facts).empty());
    CHECK(rules_of(check(until(std::chrono::hours(23)), facts)) == std::vector{until_before_minimum});
    CHECK(rules_of(check(until(std::chrono::hours(72)), facts)) == std::vector{until_unchanged});
    auto silent = until(std::chrono::hours(168));
    silent.reason = "red";
    CHECK(rules_of(check(silent, facts)) == std::vector{reason_too_short});
    CHECK(rules_of(check(AftercareChangeDraft{}, AftercareChangeFacts{})) ==
          std::vector{item_missing, until_missing, reason_too_short});
}

TEST_CASE("another end is firm: clearing the item before it is early, and it may be moved back to the rules' minimum")
{
    const auto longer = with_end(no_pool(), last_point + std::chrono::hours(168));
    const ClearanceDraft silent{AftercareItemId(1), {}};
    const auto clearing = [&](const AftercareLine& line, std::chrono::hours after) {
        return rules_of(check(silent, ClearanceFacts{.now = last_point + after, .line = line}));
    };
    CHECK(clearing(no_pool(), std::chrono::hours(48)).empty());
    CHECK(clearing(longer, std::chrono::hours(48)) == std::vector{ClearanceRule::early_reason_missing});
    CHECK(clearing(longer, std::chrono::hours(168)).empty());
    CHECK(state_at(longer, std::nullopt, last_point + std::chrono::hours(167)) == AftercareState::active);
    CHECK(state_at(longer, std::nullopt, last_point + std::chrono::hours(168)) == AftercareState::over);
    CHECK(check(until(std::chrono::hours(24)), {.planned = no_pool(), .line = longer}).empty());
}

TEST_CASE("what somebody must clear, what was cleared and what belongs to an invalid session gets no other end")
{
    using enum AftercareChangeRule;
    auto cleared_by_hand = no_pool();
    cleared_by_hand.needs_clearance = true;
    const auto later = until(std::chrono::hours(168));
    CHECK(rules_of(check(later, {.line = cleared_by_hand})) == std::vector{ends_by_clearance});
    CHECK(rules_of(check(later, {.line = no_pool(), .cleared = true})) == std::vector{cleared_already});
    CHECK(rules_of(check(later, {.line = no_pool(), .session_invalid = true})) == std::vector{session_invalid});
}

TEST_CASE("advice beside the plan says what, a product also how, and ends after the session")
{
    using enum AdviceRule;
    const AdviceFacts facts{.session_ended = last_point};
    AdviceDraft cream{.session = SessionId(1), .kind = AdviceKind::product, .text = "Zinc cream"};
    CHECK(rules_of(check(cream, facts)) == std::vector{how_missing});
    cream.how = "thinly, twice a day";
    CHECK(check(cream, facts).empty());
    cream.until = last_point;
    CHECK(rules_of(check(cream, facts)) == std::vector{until_before_session_end});
    cream.until = last_point + std::chrono::hours(1);
    CHECK(check(cream, facts).empty());
    CHECK(check(AdviceDraft{.session = SessionId(1), .kind = AdviceKind::avoid, .text = "No helmet"}, facts).empty());
    CHECK(rules_of(check(AdviceDraft{}, AdviceFacts{})) == std::vector{session_not_signed, kind_missing, text_missing});
}
