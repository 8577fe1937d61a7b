#include "domain/care/course.h"
#include "support/broken_rules.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

Day course_day(const char* iso)
{
    return day_from_iso(iso).value();
}

CourseDraft three_sessions()
{
    return {.patient = PatientId(1),
            .indication = Indication::hair_restoration,
            .region = Region::scalp,
            .planned = 3,
            .interval = 14,
            .begins = course_day("2026-03-01")};
}

/// Those with a lower number were planned before.
CourseOnFile on_file(std::int64_t number, const CourseDraft& course)
{
    return {.id = CourseId(number),
            .key = "CU-00000" + std::to_string(number),
            .patient_key = "P-000001",
            .patient_name = "Ελένη",
            .course = course};
}

CourseStanding standing_of(const CourseDraft& course, const std::vector<CourseSession>& sessions)
{
    return standings_of({on_file(1, course)}, sessions).at(CourseId(1));
}

CourseFacts on_the_first()
{
    return {.patient_known = true, .today = course_day("2026-03-01")};
}

CourseSession session(std::int64_t id, const char* iso, Region region = Region::scalp)
{
    return {SessionId(id), "S-00000" + std::to_string(id), Indication::hair_restoration, region, course_day(iso)};
}

} // namespace

TEST_CASE("a course counts the sessions of its treatment since it began, and asks for the next after its interval")
{
    CHECK(standing_of(three_sessions(), {}).next == course_day("2026-03-01"));
    const auto standing =
        standing_of(three_sessions(), {session(1, "2026-02-28"), session(2, "2026-03-01"), session(3, "2026-03-15"),
                                       session(4, "2026-03-16", Region::face)});
    CHECK(standing.state == CourseState::running);
    REQUIRE(standing.sessions.size() == 2);
    CHECK(standing.sessions[1].key == "S-000003");
    CHECK(standing.next == course_day("2026-03-29"));
}

TEST_CASE("a course is complete with its last session, and whatever comes later is none of it")
{
    const auto standing = standing_of(three_sessions(), {session(1, "2026-03-01"), session(3, "2026-03-29"),
                                                         session(2, "2026-03-15"), session(4, "2026-04-12")});
    CHECK(standing.state == CourseState::complete);
    CHECK(standing.sessions.size() == 3);
    CHECK(standing.sessions.back().key == "S-000003"); // by day, not by number
    CHECK_FALSE(standing.next);
}

TEST_CASE("a course that was ended stays so, and keeps what was done until that day")
{
    auto course = on_file(1, three_sessions());
    course.ended = course_day("2026-03-15");
    const auto standing = standings_of({course}, {session(1, "2026-03-01"), session(2, "2026-03-15"),
                                                  session(3, "2026-03-15"), session(4, "2026-03-16")})
                              .at(course.id);
    CHECK(standing.state == CourseState::ended); // though nothing is missing any more
    CHECK(standing.sessions.size() == 3);
    CHECK_FALSE(standing.next);
}

TEST_CASE("a session belongs to one course: of several that it fits, to the one that was planned first")
{
    auto first = three_sessions();
    first.planned = 1;
    auto second = three_sessions(); // planned at the same visit, from the same day on
    const auto standings =
        standings_of({on_file(2, second), on_file(1, first)}, {session(1, "2026-03-01"), session(2, "2026-03-15")});
    CHECK(standings.at(CourseId(1)).state == CourseState::complete);
    REQUIRE(standings.at(CourseId(2)).sessions.size() == 1);
    CHECK(standings.at(CourseId(2)).sessions.front().key == "S-000002");
}

TEST_CASE("a running course says from when it asks for its next session, also to one that is written down later")
{
    const std::vector<CourseOnFile> courses{on_file(1, three_sessions())};
    const std::vector<CourseSession> given{session(1, "2026-03-01"), session(3, "2026-03-29")};
    const auto from = [&](const char* day, Region region = Region::scalp) {
        const auto asked = asked_for(courses, given, Indication::hair_restoration, region, course_day(day));
        return asked ? to_iso(asked->from) : std::string();
    };
    CHECK(from("2026-04-01") == "2026-04-12");
    CHECK(from("2026-03-29") == "2026-04-12"); // a second one on the same day
    CHECK(from("2026-03-15") == "2026-03-15"); // forgotten, and written down now
    CHECK(from("2026-02-28").empty());
    CHECK(from("2026-04-01", Region::face).empty());
    CHECK(asked_for(courses, {}, Indication::hair_restoration, Region::scalp, course_day("2026-03-01")) ==
          std::nullopt);
}

TEST_CASE("a plan says how many sessions of what, how far apart and from when, and runs once for a treatment")
{
    using enum CourseRule;
    CHECK(check(three_sessions(), on_the_first()).empty());
    CHECK(rules_of(check(CourseDraft{}, CourseFacts{})) == std::vector{patient_missing, indication_missing,
                                                                       region_missing, planned_missing,
                                                                       interval_missing, begins_missing});
    auto odd = three_sessions();
    odd.planned = 0;
    odd.interval = 366;
    CHECK(rules_of(check(odd, on_the_first())) == std::vector{planned_out_of_range, interval_out_of_range});
    odd.planned = most_planned;
    odd.interval = longest_interval;
    CHECK(check(odd, on_the_first()).empty());
    auto facts = on_the_first();
    facts.courses = {on_file(1, three_sessions())};
    CHECK(rules_of(check(three_sessions(), facts)) == std::vector{runs_already});
    auto elsewhere = three_sessions();
    elsewhere.region = Region::face;
    CHECK(check(elsewhere, facts).empty());
}

TEST_CASE("a course begins within a year of today, and has something left to give")
{
    using enum CourseRule;
    auto draft = three_sessions();
    draft.begins = course_day("2027-03-01");
    CHECK(check(draft, on_the_first()).empty());
    draft.begins = course_day("2027-03-02");
    CHECK(rules_of(check(draft, on_the_first())) == std::vector{begins_too_far});
    draft.begins = course_day("2025-02-28");
    CHECK(rules_of(check(draft, on_the_first())) == std::vector{begins_too_far});
    draft.begins = course_day("2025-12-01");
    auto facts = on_the_first();
    facts.sessions = {session(1, "2025-12-01"), session(2, "2025-12-20"), session(3, "2026-01-20")};
    CHECK(rules_of(check(draft, facts)) == std::vector{given_already});
    draft.planned = 4;
    CHECK(check(draft, facts).empty());
}

TEST_CASE("only a running course is ended, and only with a reason")
{
    using enum CourseEndRule;
    const CourseEndDraft end{CourseId(1), "moved to another city"};
    CHECK(check(end, {CourseState::running}).empty());
    CHECK(rules_of(check(end, {CourseState::complete})) == std::vector{complete_already});
    CHECK(rules_of(check(end, {CourseState::ended})) == std::vector{ended_already});
    CHECK(rules_of(check(CourseEndDraft{CourseId(1), "moved"}, {CourseState::running})) ==
          std::vector{reason_too_short});
    CHECK(rules_of(check(CourseEndDraft{{}, "moved to another city"}, CourseEndFacts{})) ==
          std::vector{course_missing});
}
