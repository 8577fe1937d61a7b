#include "domain/care/handout.h"
#include "support/broken_rules.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

const Moment session_over = moment_from_iso("2026-03-28T15:00:00Z").value();
const HandoutFacts same_day{.now = session_over + std::chrono::hours(2), .session_ended = session_over};

HandoutDraft handed_over()
{
    return {.session = SessionId(1),
            .at = session_over + std::chrono::minutes(5),
            .language = Language::fr,
            .way = HandoutWay::paper,
            .acknowledged = Acknowledgement::said};
}

} // namespace

TEST_CASE("the aftercare is handed over after the session, in a language, in a way, and with an answer to it")
{
    using enum HandoutRule;
    CHECK(check(handed_over(), same_day).empty());
    CHECK(rules_of(check(HandoutDraft{}, HandoutFacts{})) ==
          std::vector{session_not_signed, at_missing, language_missing, way_missing, acknowledged_missing});
    auto odd = handed_over();
    odd.at = session_over - std::chrono::minutes(1);
    CHECK(rules_of(check(odd, same_day)) == std::vector{at_before_session_end});
    odd.at = same_day.now + std::chrono::minutes(1);
    CHECK(rules_of(check(odd, same_day)) == std::vector{at_in_future});
}

TEST_CASE("why nobody acknowledged the aftercare is noted")
{
    using enum HandoutRule;
    auto silent = handed_over();
    silent.acknowledged = Acknowledgement::none;
    CHECK(rules_of(check(silent, same_day)) == std::vector{note_missing});
    silent.note = "Left before it was printed; sent by post.";
    CHECK(check(silent, same_day).empty());
}
