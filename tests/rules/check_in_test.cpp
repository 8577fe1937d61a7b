#include "base/calendar.h"
#include "domain/care/check_in.h"
#include "domain/care/contact.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

const Moment session_ended = moment("2026-06-03T10:30:00+02:00");

CheckInDraft asked_after(std::chrono::minutes after)
{
    CheckInDraft draft;
    draft.check_in = CheckInId(1);
    draft.asked = true;
    draft.at = session_ended + after;
    draft.reaction = false;
    return draft;
}

CheckInFacts check_in_facts()
{
    return {.now = session_ended + hours(100 * 24),
            .known = true,
            .closed_already = false,
            .session_ended = session_ended,
            .aftercare = {}};
}

std::vector<CheckInRule> broken(const CheckInDraft& draft)
{
    std::vector<CheckInRule> rules;
    for (const auto& each : check(draft, check_in_facts()))
        rules.push_back(each.rule);
    return rules;
}

} // namespace

TEST_CASE("a symptom is prolonged after its own time and never before (K6)", "[check-in]")
{
    struct Case {
        Symptom symptom;
        hours noted;
        hours prolonged;
    };
    const auto each = GENERATE(values<Case>({
        {Symptom::redness, hours(24), hours(72)},
        {Symptom::irritation, hours(24), hours(72)},
        {Symptom::swelling, hours(72), hours(72)},
        {Symptom::visible_points, hours(72), hours(72)},
        {Symptom::bruise, hours(14 * 24), hours(14 * 24)},
    }));
    CAPTURE(code_of(each.symptom));
    auto draft = asked_after(each.noted);
    draft.symptoms = {each.symptom};
    CHECK(broken(draft).empty());
    CHECK(urgent_reasons(draft, session_ended).empty());
    draft.at = session_ended + each.noted + minutes(1);
    CHECK(broken(draft) == std::vector{CheckInRule::symptom_lasts});
    CHECK_FALSE(stops(check(draft, check_in_facts())));
    draft.at = session_ended + each.prolonged;
    CHECK(urgent_reasons(draft, session_ended).empty());
    draft.at = session_ended + each.prolonged + minutes(1);
    CHECK(urgent_reasons(draft, session_ended) == std::set{UrgentReason::prolonged});
}

TEST_CASE("hours that pass are elapsed hours, also across the change of clocks", "[check-in]")
{
    const Moment before_the_change = moment("2026-03-28T15:00:00+01:00");
    auto draft = asked_after(minutes(0));
    draft.symptoms = {Symptom::swelling};
    draft.at = moment("2026-03-31T16:00:00+02:00"); // 72 hours, the wall clock says 73
    CHECK(urgent_reasons(draft, before_the_change).empty());
    draft.at = *draft.at + minutes(1);
    CHECK(urgent_reasons(draft, before_the_change) == std::set{UrgentReason::prolonged});
}

TEST_CASE("severe pain asks for a call at once, whenever it is told (S31)", "[check-in]")
{
    auto draft = asked_after(hours(1));
    draft.pain = 6;
    CHECK(urgent_reasons(draft, session_ended).empty());
    draft.pain = 7;
    CHECK(urgent_reasons(draft, session_ended) == std::set{UrgentReason::severe_pain});
}

TEST_CASE("bothersome itching asks for a remedy at once (S19)", "[check-in]")
{
    auto draft = asked_after(hours(1));
    draft.symptoms = {Symptom::itching};
    CHECK(urgent_reasons(draft, session_ended) == std::set{UrgentReason::itching});
}

TEST_CASE("pain is a number from 0 to 10, and not asked is no number", "[check-in]")
{
    auto draft = asked_after(hours(1));
    CHECK(broken(draft).empty());
    for (const int pain : {0, 10}) {
        draft.pain = pain;
        CHECK(broken(draft).empty());
    }
    for (const int pain : {-1, 11}) {
        draft.pain = pain;
        CHECK(broken(draft) == std::vector{CheckInRule::pain_out_of_range});
    }
}

TEST_CASE("whoever was not asked has neither symptoms nor pain nor satisfaction", "[check-in]")
{
    auto draft = asked_after(hours(48));
    draft.asked = false;
    draft.reaction.reset();
    draft.note = "no answer";
    CHECK(broken(draft).empty());
    SECTION("symptoms")
    {
        draft.symptoms = {Symptom::bruise};
    }
    SECTION("pain")
    {
        draft.pain = 0;
    }
    SECTION("satisfaction")
    {
        draft.satisfaction = Satisfaction::satisfied;
    }
    CHECK(broken(draft) == std::vector{CheckInRule::answers_without_asking});
}

TEST_CASE("a contact says how, when, whether the patient was reached, and what was said", "[contact]")
{
    const ContactFacts known{.now = session_ended + hours(5), .session_ended = session_ended};
    ContactDraft draft{.session = SessionId(1),
                       .at = session_ended + hours(3),
                       .channel = ContactChannel::phone,
                       .reached = true,
                       .note = "cold compresses"};
    const auto rules = [&known](const ContactDraft& each) {
        std::vector<ContactRule> found;
        for (const auto& violation : check(each, known))
            found.push_back(violation.rule);
        return found;
    };
    CHECK(rules(draft).empty());
    CHECK(check(draft, {.now = known.now, .session_ended = std::nullopt}).at(0).rule ==
          ContactRule::session_not_signed);
    SECTION("nothing is guessed")
    {
        ContactDraft nothing_said;
        nothing_said.session = SessionId(1);
        CHECK(rules(nothing_said) ==
              std::vector{ContactRule::channel_missing, ContactRule::at_missing, ContactRule::reached_missing});
    }
    SECTION("between the end of the session and now")
    {
        draft.at = session_ended - minutes(1);
        CHECK(rules(draft) == std::vector{ContactRule::at_before_session_end});
        draft.at = known.now + minutes(1);
        CHECK(rules(draft) == std::vector{ContactRule::at_in_future});
    }
    SECTION("what was said to somebody who was reached is noted; an attempt may have nothing to tell")
    {
        draft.note = " ";
        CHECK(rules(draft) == std::vector{ContactRule::note_missing});
        draft.reached = false;
        CHECK(rules(draft).empty());
    }
}
