#include "domain/safety/reaction_follow_up.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

using Seen = ReactionFollowUpRule;
using Wrongs = std::vector<Seen>;

ReactionDraft hives()
{
    return {.session = SessionId(1),
            .onset = day("2026-05-12"),
            .signs = {{"URTICARIA", 2}},
            .seriousness = {},
            .outcome = ReactionOutcome::not_recovered,
            .suspected = {},
            .description = {}};
}

std::vector<ReactionRule> wrong_with(const ReactionDraft& draft)
{
    const Zone athens("Europe/Athens");
    std::vector<ReactionRule> rules;
    for (const auto& each : check(draft, ReactionFacts{.today = day("2026-05-20"),
                                         .session_signed = true,
                                         .session_day = day("2026-05-12"),
                                         .injected = {},
                                         .session_started = moment("2026-05-12T08:00:00Z"),
                                         .now = moment("2026-05-20T15:00:00Z"),
                                         .zone = athens}))
        rules.push_back(each.rule);
    return rules;
}

ReactionFollowUpDraft better()
{
    return {.reaction = ReactionId(1),
            .seen = day("2026-05-20"),
            .signs = {{"URTICARIA", 1}},
            .outcome = ReactionOutcome::recovering};
}

Wrongs wrong_with(const ReactionFollowUpDraft& draft)
{
    Wrongs rules;
    for (const auto& each :
         check(draft,
               {.today = day("2026-05-20"), .onset = day("2026-05-12"), .now = now_of(hives(), day("2026-05-13"), {})}))
        rules.push_back(each.rule);
    return rules;
}

ReactionFollowUpOnFile on_file(ReactionFollowUpDraft draft)
{
    return {.id = ReactionFollowUpId(1), .key = "RF-000001", .follow_up = std::move(draft)};
}

} // namespace

TEST_CASE("a time of the onset lies between the beginning of the session and now", "[reaction]")
{
    auto draft = hives();
    draft.onset_time = std::chrono::minutes(11 * 60); // 08:00 UTC
    CHECK(wrong_with(draft).empty());
    draft.onset_time = std::chrono::minutes(11 * 60 - 1);
    CHECK(wrong_with(draft) == std::vector{ReactionRule::onset_time_before_session});
    draft.onset = day("2026-05-20");
    draft.onset_time = std::chrono::minutes(18 * 60);
    CHECK(wrong_with(draft).empty());
    draft.onset_time = std::chrono::minutes(18 * 60 + 1);
    CHECK(wrong_with(draft) == std::vector{ReactionRule::onset_time_in_future});
}

TEST_CASE("what is over may have its day, and what goes on has none", "[reaction]")
{
    auto draft = hives();
    draft.ended = day("2026-05-14");
    CHECK(wrong_with(draft) == std::vector{ReactionRule::ended_unexpected});
    draft.outcome = ReactionOutcome::recovered;
    CHECK(wrong_with(draft).empty());
    draft.ended = day("2026-05-11");
    CHECK(wrong_with(draft) == std::vector{ReactionRule::ended_before_onset});
    draft.ended = day("2026-05-21");
    CHECK(wrong_with(draft) == std::vector{ReactionRule::ended_in_future});
}

TEST_CASE("sequelae are written where they stay behind, and nowhere else", "[reaction]")
{
    auto draft = hives();
    draft.outcome = ReactionOutcome::recovered_with_sequelae;
    CHECK(wrong_with(draft) == std::vector{ReactionRule::sequelae_missing});
    draft.sequelae = "a brown spot of 4 mm";
    CHECK(wrong_with(draft).empty());
    draft.outcome = ReactionOutcome::recovered;
    CHECK(wrong_with(draft) == std::vector{ReactionRule::sequelae_unexpected});
}

TEST_CASE("a size is more than nothing and at most a metre", "[reaction]")
{
    auto draft = hives();
    for (const auto size : {Decimal(0), Decimal(-1), Decimal(1001)}) {
        draft.size_mm = size;
        CHECK(wrong_with(draft) == std::vector{ReactionRule::size_out_of_range});
    }
    draft.size_mm = Decimal(1000);
    CHECK(wrong_with(draft).empty());
}

TEST_CASE("latency is told to the minute where the time is known, over the change of the clocks", "[reaction]")
{
    const Zone athens("Europe/Athens");
    auto draft = hives();
    draft.onset = day("2026-10-25");
    draft.onset_time = std::chrono::minutes(11 * 60); // 09:00 UTC, after the night of 25 hours
    CHECK(latency_of(draft, moment("2026-10-24T08:00:00Z"), athens) ==
          Latency{std::chrono::days(1), std::chrono::minutes(25 * 60)});
    draft.onset_time.reset();
    CHECK(latency_of(draft, moment("2026-10-24T08:00:00Z"), athens) == Latency{std::chrono::days(1), std::nullopt});
    draft.onset = day("2026-10-24");
    draft.onset_time = std::chrono::minutes(10 * 60 + 50);
    CHECK(latency_of(draft, moment("2026-10-24T08:00:00Z"), athens).exact == std::chrono::minutes(-10));
}

TEST_CASE("a follow-up says how it stands, on a day between the last one and today", "[reaction]")
{
    CHECK(wrong_with(better()).empty());
    auto draft = better();
    draft.seen = day("2026-05-12");
    CHECK(wrong_with(draft) == Wrongs{Seen::seen_before_last});
    draft.seen = day("2026-05-21");
    CHECK(wrong_with(draft) == Wrongs{Seen::seen_in_future});
    draft = better();
    draft.signs.clear();
    CHECK(wrong_with(draft) == Wrongs{Seen::signs_missing});
    draft.signs = {{"URTICARIA", 4}}; // no such grade
    CHECK(wrong_with(draft) == Wrongs{Seen::sign_wrong});
    draft.signs = {{"URTICARIA", 1}, {"URTICARIA", 2}};
    CHECK(wrong_with(draft) == Wrongs{Seen::sign_wrong});
    CHECK(check(better(), {.today = day("2026-05-20")}).front().rule == Seen::reaction_missing);
    CHECK(wrong_with(ReactionFollowUpDraft{}) ==
          Wrongs{Seen::reaction_missing, Seen::seen_missing, Seen::outcome_missing});
}

TEST_CASE("what is over has its day in the course of the reaction and no sign left", "[reaction]")
{
    auto draft = better();
    draft.outcome = ReactionOutcome::recovered;
    CHECK(wrong_with(draft) == Wrongs{Seen::signs_left, Seen::ended_missing});
    draft.signs.clear();
    draft.ended = day("2026-05-18");
    CHECK(wrong_with(draft).empty());
    draft.ended = day("2026-05-11");
    CHECK(wrong_with(draft) == Wrongs{Seen::ended_out_of_course});
    draft.outcome = ReactionOutcome::unknown;
    CHECK(wrong_with(draft) == Wrongs{Seen::ended_unexpected, Seen::ended_out_of_course});
    draft = better();
    draft.outcome = ReactionOutcome::fatal;
    draft.ended = day("2026-05-18");
    CHECK(wrong_with(draft) == Wrongs{Seen::death_and_outcome_differ});
    draft.seriousness = {Seriousness::death};
    CHECK(wrong_with(draft).empty());
}

TEST_CASE("a reaction stands as it was seen last, at its worst grade, with everything that it led to", "[reaction]")
{
    auto worse = better();
    worse.seen = day("2026-05-15");
    worse.signs = {{"URTICARIA", 3}, {"FEVER", 1}};
    worse.seriousness = {Seriousness::hospitalisation};
    worse.outcome = ReactionOutcome::not_recovered;
    auto over = better();
    over.signs.clear();
    over.outcome = ReactionOutcome::recovered_with_sequelae;
    over.ended = day("2026-05-19");
    over.sequelae = "a brown spot";
    const auto now = now_of(hives(), day("2026-05-13"), {on_file(worse), on_file(over)});
    CHECK(now.outcome == ReactionOutcome::recovered_with_sequelae);
    CHECK(now.ended == day("2026-05-19"));
    CHECK(now.worst_grade == 3);
    CHECK(now.seriousness == std::set{Seriousness::hospitalisation});
    CHECK(now.sequelae == "a brown spot");
    CHECK(now.seen == day("2026-05-20"));
    CHECK_FALSE(see_again(now));
}

TEST_CASE("what is not over is to be seen again after two weeks, and after three days where it is serious",
          "[reaction]")
{
    CHECK(see_again(now_of(hives(), day("2026-05-13"), {})) == day("2026-05-27"));
    CHECK(see_again(now_of(hives(), day("2026-05-13"), {on_file(better())})) == day("2026-06-03"));
    auto serious = hives();
    serious.seriousness = {Seriousness::infection};
    CHECK(see_again(now_of(serious, day("2026-05-13"), {})) == day("2026-05-16"));
    auto over = hives();
    over.outcome = ReactionOutcome::recovered;
    CHECK_FALSE(see_again(now_of(over, day("2026-05-13"), {})));
}
