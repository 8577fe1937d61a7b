#include "domain/care/aftercare.h"
#include "domain/care/check_in.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono_literals;

namespace {

const Zone paris("Europe/Paris");

std::set<std::string> codes_for(Region region)
{
    std::set<std::string> codes;
    for (const auto& line : aftercare_plan(moment("2026-06-03T10:00:00Z"), region, Indication::hydration))
        codes.insert(line.code);
    return codes;
}

AftercareLine line_of(const char* code, Moment session_end)
{
    for (const auto& line : aftercare_plan(session_end, Region::face, Indication::hydration))
        if (line.code == code)
            return line;
    throw std::out_of_range(code);
}

} // namespace

TEST_CASE("the rules follow the region: makeup for face and neck, clothes for the body, the sun where it shines",
          "[aftercare]")
{
    CHECK(codes_for(Region::face).contains("NO_MAKEUP"));
    CHECK(codes_for(Region::neck).contains("NO_MAKEUP"));
    CHECK_FALSE(codes_for(Region::abdomen).contains("NO_MAKEUP"));
    CHECK(codes_for(Region::abdomen).contains("NO_TIGHT_CLOTHING"));
    CHECK_FALSE(codes_for(Region::face).contains("NO_TIGHT_CLOTHING"));
    CHECK(codes_for(Region::face).contains("SUNSCREEN"));
    CHECK_FALSE(codes_for(Region::abdomen).contains("SUNSCREEN"));
    for (const auto& code : {"NO_SAUNA", "NO_HAMMAM", "NO_POOL", "NO_HOT_BATH", "CLEAN_AREA"})
        CHECK(codes_for(Region::scalp).contains(code));
}

TEST_CASE("the hours are those of domain.md 1.3", "[aftercare]")
{
    struct Hours {
        const char* code;
        std::optional<std::chrono::hours> minimum;
        std::optional<std::chrono::hours> recommended;
        bool clearance;
    };
    const auto each = GENERATE(values<Hours>({
        {"CLEAN_AREA", 0h, std::nullopt, true},
        {"NO_TOUCH_SCRATCH", 72h, std::nullopt, true},
        {"NO_MASSAGE", 72h, std::nullopt, true},
        {"SUNSCREEN", 0h, std::nullopt, true},
        {"NO_SUNBATHING", 48h, 48h, false},
        {"NO_INTENSE_EXERCISE", 24h, 48h, false},
        {"NO_HOT_YOGA", 72h, 72h, false},
        {"NO_MAKEUP", 24h, 24h, false},
        {"SHOWER_ONLY", 0h, 72h, false},
        {"NO_POOL", 72h, 72h, false},
        {"NO_IONISATION", 72h, 72h, false},
        {"NO_TIGHT_CLOTHING", 72h, std::nullopt, true},
        {"AVOID_DUST", 72h, 72h, false},
        {"ASK_BEFORE_OTHER_TREATMENT", std::nullopt, std::nullopt, true},
    }));
    CAPTURE(each.code);
    const auto& rule = aftercare_rule(each.code);
    CHECK(rule.minimum == each.minimum);
    CHECK(rule.recommended == each.recommended);
    CHECK(rule.needs_clearance == each.clearance);
}

TEST_CASE("ends are elapsed hours, told in the clinic's local time across the change of clocks (domain.md 1.3)",
          "[aftercare]")
{
    const auto [session_end, code, expected] = GENERATE(table<const char*, const char*, const char*>({
        {"2026-03-28T15:00:00+01:00", "NO_MAKEUP", "29/03/2026 16:00"},
        {"2026-03-28T15:00:00+01:00", "NO_POOL", "31/03/2026 16:00"},
        {"2026-10-24T15:00:00+02:00", "NO_MAKEUP", "25/10/2026 14:00"},
    }));
    CAPTURE(session_end, code);
    CHECK(paris.to_people(*line_of(code, moment(session_end)).minimum_ends) == expected);
}

TEST_CASE("an item that needs clearance never ends by the clock alone, the others do", "[aftercare]")
{
    const Moment end = moment("2026-06-03T10:00:00Z");
    const auto scratch = line_of("NO_TOUCH_SCRATCH", end);
    const auto pool = line_of("NO_POOL", end);
    using enum AftercareState;
    CHECK(state_at(scratch, std::nullopt, end + 71h) == active);
    CHECK(state_at(scratch, std::nullopt, end + 72h) == minimum_elapsed);
    CHECK(state_at(scratch, std::nullopt, end + 2000h) == minimum_elapsed);
    CHECK(state_at(scratch, end + 80h, end + 80h) == cleared);
    CHECK(state_at(pool, std::nullopt, end + 72h - 1ms) == active);
    CHECK(state_at(pool, std::nullopt, end + 72h) == over);
}

TEST_CASE("before the minimum has passed an item is cleared only with a reason", "[aftercare]")
{
    const Moment end = moment("2026-06-03T10:00:00Z");
    ClearanceFacts facts{.now = end + 10h, .line = line_of("NO_MASSAGE", end), .cleared_already = false};
    ClearanceDraft draft{AftercareItemId(1), ""};
    CHECK(contains(check(draft, facts), ClearanceRule::early_reason_missing));
    draft.reason = "seen by me, fully healed";
    CHECK(check(draft, facts).empty());
    draft.reason.clear();
    facts.now = end + 72h;
    CHECK(check(draft, facts).empty());
    facts.cleared_already = true;
    CHECK(contains(check(draft, facts), ClearanceRule::cleared_already));
}

TEST_CASE("check-ins are due after 48 hours, a week, four weeks and nine weeks", "[check-in]")
{
    const auto scheduled = check_ins_after(moment("2026-03-28T15:00:00+01:00"));
    REQUIRE(scheduled.size() == 4);
    CHECK(paris.to_people(scheduled[0].due) == "30/03/2026 16:00");
    CHECK(paris.to_people(scheduled[0].late_from) == "31/03/2026 16:00");
    CHECK(scheduled[1].due - moment("2026-03-28T15:00:00+01:00") == 7 * 24h);
    CHECK(scheduled[2].due - moment("2026-03-28T15:00:00+01:00") == 28 * 24h);
    CHECK(scheduled[3].due - moment("2026-03-28T15:00:00+01:00") >= 60 * 24h);
}

TEST_CASE("a check-in is closed with what was asked, what was answered, and how each item was kept", "[check-in]")
{
    using enum CheckInRule;
    CheckInFacts facts;
    facts.now = moment("2026-06-06T10:00:00Z");
    facts.known = true;
    facts.session_ended = moment("2026-06-03T10:00:00Z");
    facts.aftercare = {"NO_POOL"};
    CheckInDraft draft;
    draft.check_in = CheckInId(1);
    CHECK(contains(check(draft, facts), asked_missing));

    draft.asked = true;
    draft.at = moment("2026-06-06T09:00:00Z");
    CHECK(contains(check(draft, facts), reaction_missing));
    CHECK(contains(check(draft, facts), adherence_missing));
    draft.reaction = false;
    draft.adherence = {{"NO_POOL", Adherence::partly}};
    CHECK(check(draft, facts).empty());

    draft.at = moment("2026-06-06T10:00:01Z");
    CHECK(contains(check(draft, facts), at_in_future));
    draft.at = moment("2026-06-03T09:59:59Z");
    CHECK(contains(check(draft, facts), at_before_session_end));
}

TEST_CASE("a patient who was not reached has no answer, and the note says why", "[check-in]")
{
    using enum CheckInRule;
    CheckInFacts facts;
    facts.now = moment("2026-06-06T10:00:00Z");
    facts.known = true;
    facts.aftercare = {"NO_POOL"};
    CheckInDraft draft;
    draft.check_in = CheckInId(1);
    draft.asked = false;
    draft.at = facts.now;
    CHECK(contains(check(draft, facts), note_missing));
    draft.note = "no answer, three calls";
    CHECK(check(draft, facts).empty());
    draft.reaction = false;
    CHECK(contains(check(draft, facts), reaction_without_asking));
}
