#include "domain/safety/audit.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace std::chrono_literals;

namespace {

const Moment ended = moment_from_iso("2026-05-01T10:00:00Z").value();
const Day ended_day = day_from_iso("2026-05-01").value();

FollowUpFacts facts(std::optional<Day> reaction, std::optional<Moment> asked)
{
    return {.ended = ended, .ended_day = ended_day, .first_reaction = reaction, .last_asked = asked};
}

} // namespace

TEST_CASE("a session counts as reacted only within the window (domain.md 3.1)", "[audit]")
{
    using enum FollowUpClass;
    CHECK(classify(facts(ended_day + std::chrono::days(14), std::nullopt), AuditWindow::days_14) == reacted);
    CHECK(classify(facts(ended_day + std::chrono::days(15), std::nullopt), AuditWindow::days_14) == not_yet_asked);
    CHECK(classify(facts(ended_day + std::chrono::days(15), std::nullopt), AuditWindow::days_60) == reacted);
    CHECK(classify(facts(ended_day + std::chrono::days(3), std::nullopt), AuditWindow::hours_72) == reacted);
}

TEST_CASE("a session without a reaction counts once the patient was asked at or after the end of the window", "[audit]")
{
    using enum FollowUpClass;
    CHECK(classify(facts(std::nullopt, std::nullopt), AuditWindow::hours_72) == not_yet_asked);
    CHECK(classify(facts(std::nullopt, ended + 72h - 1ms), AuditWindow::hours_72) == not_yet_asked);
    CHECK(classify(facts(std::nullopt, ended + 72h), AuditWindow::hours_72) == asked_no_reaction);
    CHECK(classify(facts(std::nullopt, ended + 72h), AuditWindow::days_14) == not_yet_asked);
}

TEST_CASE("the rate is among those followed up, with Wilson's interval of domain.md 3.2", "[audit]")
{
    const auto line = audit_line({.key = "HAIR-01@1",
                                  .sessions = 150,
                                  .reacted = 3,
                                  .asked_no_reaction = 117,
                                  .patients = 90,
                                  .patients_reacted = 3});
    CHECK(line.counts.not_yet_asked() == 30);
    CHECK(*line.rate == Approx(0.025).margin(1e-6));
    CHECK(line.interval->low == Approx(0.008538).margin(1e-6));
    CHECK(line.interval->high == Approx(0.070930).margin(1e-6));
    CHECK_FALSE(line.too_few);
}

TEST_CASE("nobody followed up has no rate and no interval, and few are too few to say", "[audit]")
{
    const auto nobody = audit_line({.key = "X@1", .sessions = 5});
    CHECK_FALSE(nobody.rate);
    CHECK_FALSE(nobody.interval);
    CHECK(nobody.too_few);
    CHECK(audit_line({.key = "X@1", .sessions = 19, .reacted = 0, .asked_no_reaction = 19}).too_few);
    const auto twenty = audit_line({.key = "X@1", .sessions = 20, .reacted = 0, .asked_no_reaction = 20});
    CHECK_FALSE(twenty.too_few);
    CHECK(twenty.interval->high == Approx(0.161125).margin(1e-6));
}
