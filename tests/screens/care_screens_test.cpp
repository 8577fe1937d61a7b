#include "screens/care/session_editor.h"
#include "screens/care/session_file.h"
#include "screens/care/session_words.h"
#include "screens/patients/patient_file.h"
#include "screens/patients/patient_head.h"
#include "services/care/after_session.h"
#include "support/english_desk.h"

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

struct At {
    ClinicFixture clinic;
    Desk desk = english_desk(clinic);
};

ScheduledCheckIn due_between(Moment due, Moment late_from)
{
    return {CheckInKind::day_7, due, late_from};
}

} // namespace

TEST_CASE("versions in force come first and the others say why they cannot be chosen", "[screens]")
{
    At at;
    const SessionChoices choices(at.desk);
    const auto before = choices.versions(Indication::cellulite, std::nullopt);
    REQUIRE(before.size() == 3);
    CHECK(before.front().id == at.clinic.fresh); // the only one for cellulite
    const Moment before_set_up = sys_days(2026y / July / 1);
    for (const auto& version : choices.versions(std::nullopt, before_set_up))
        CHECK(version.why_not.starts_with("in force only since 01/08/2026"));
}

TEST_CASE("lots are offered by expiry, expired ones last with the day", "[screens]")
{
    At at;
    const auto lots = SessionChoices(at.desk).lots(at.clinic.hyaluronate, at.desk.today());
    REQUIRE(lots.size() == 3);
    CHECK(lots[0].name == "HA-1, until 30/06/2027");
    CHECK(lots[1].name == "HA-2, until 31/12/2027");
    CHECK(lots[2].why_not == "expired on 30/09/2026");
}

TEST_CASE("a patient's head names the formula that must not simply be injected again", "[screens]")
{
    At at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    CHECK(patient_head(at.desk, at.clinic.eleni).marks.size() == 1);
    at.clinic.report_urticaria(session, at.desk.today());
    const auto head = patient_head(at.desk, at.clinic.eleni);
    CHECK(head.age_and_birth == "41 years · 03/05/1985");
    REQUIRE(head.marks.size() == 2);
    CHECK(head.marks[0].text == "No known allergy");
    CHECK(head.marks[1].text == "Not GLOW-01@1: reacted 22/11/2026");
    CHECK(head.marks[1].tone == Tone::danger);
}

TEST_CASE("a patient's history is newest first and shows check-ins once they are due", "[screens]")
{
    At at;
    at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const auto decided = at.clinic.records.patients().consents_of(at.clinic.eleni).size();
    CHECK(PatientFile(at.desk, at.clinic.eleni).history().size() == decided + 1);
    at.clinic.clock.moment += days(8) + hours(1);
    const auto history = PatientFile(at.desk, at.clinic.eleni).history();
    REQUIRE(history.size() == decided + 3); // 48–72 hours and day 7 are due
    CHECK(std::is_sorted(history.begin(), history.end(), [](const auto& a, const auto& b) { return a.at > b.at; }));
    CHECK(history[1].title == "Check-in: 48–72 hours");
    CHECK(history[1].tone == Tone::danger); // late since the third day
}

TEST_CASE("what is due is told in days of the calendar", "[screens]")
{
    const Zone paris("Europe/Paris");
    const Moment noon = sys_days(2026y / November / 22) + hours(11);
    CHECK(due_text(Words(), paris, due_between(noon + days(3), noon + days(4)), noon) == "in 3 days");
    CHECK(due_text(Words(), paris, due_between(noon + days(1), noon + days(2)), noon) == "in 1 day");
    CHECK(due_text(Words(), paris, due_between(noon - hours(1), noon + days(1)), noon) == "due now");
    CHECK(due_text(Words(), paris, due_between(noon - days(10), noon - days(9)), noon) == "9 days late");
}

TEST_CASE("reasons are asked for only where something speaks against the session", "[screens]")
{
    At at;
    SessionEditor editor(at.desk, std::nullopt, at.clinic.eleni);
    auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    auto standing = editor.standing(draft);
    CHECK(standing.missing == 0);
    CHECK(standing.summary == "Nothing is missing.");
    CHECK_FALSE(standing.objects_to_version);

    const auto session = at.clinic.sign(draft);
    at.clinic.report_urticaria(session, at.desk.today());
    standing = editor.standing(draft);
    CHECK(standing.objects_to_version);
    CHECK(standing.missing == 1);
    REQUIRE(standing.alternatives.size() == 2); // neither contains what was injected
    draft.objection_override = "Patient insists, test was negative";
    standing = editor.standing(draft);
    CHECK(standing.objects_to_version); // the reason stays open to be read
    CHECK(standing.missing == 0);
}

TEST_CASE("an early clearance is refused without a reason and accepted with one", "[screens]")
{
    At at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    SessionFile file(at.desk, session);
    for (const auto& line : file.aftercare())
        if (line.needs_reason) {
            CHECK_FALSE(file.clear(line.id, "too short"));
            CHECK(file.clear(line.id, "Seen by the practitioner, skin is calm"));
            CHECK_FALSE(file.clear(line.id, "Seen by the practitioner, skin is calm")); // cleared already
            return;
        }
    FAIL("no item of the plan has a minimum");
}

TEST_CASE("what was answered at a check-in can be read afterwards, item by item", "[screens]")
{
    At at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const SessionFile file(at.desk, session);
    CHECK(file.answers().empty());
    at.clinic.clock.moment += hours(50);
    CheckInDraft told;
    told.check_in = at.clinic.records.care().check_ins_of(session).front().id;
    told.asked = true;
    told.reaction = false;
    told.at = at.clinic.clock.moment;
    for (const auto& row : at.clinic.records.care().aftercare_of(session))
        told.adherence[row.line.code] = Adherence::followed;
    told.adherence["NO_SAUNA"] = Adherence::not_followed;
    told.note = "Went to the sauna on the second day";
    REQUIRE(close_check_in(at.clinic.records, at.clinic.deed(), told));
    const auto answers = file.answers();
    REQUIRE(answers.size() == 1);
    const auto& [label, value] = answers.front();
    CHECK(label == "48–72 hours, 24/11/2026 13:00");
    CHECK(value.starts_with("asked: no reaction\n"));
    CHECK(value.find("\nNot followed: ") != std::string::npos);
    CHECK(value.ends_with("\nWent to the sauna on the second day"));
}

TEST_CASE("nothing is taken over from an invalid session, and its page says that it counts no more",
          "[screens][invalid]")
{
    At at;
    auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    draft.lots.at(at.clinic.hyaluronate) = SessionChoices(at.desk).lots(at.clinic.hyaluronate, at.desk.today())[1].id;
    const auto session = at.clinic.sign(draft);
    const auto reaction = at.clinic.report_urticaria(session, at.desk.today());
    SessionFile file(at.desk, session);
    const auto warned = file.objections_to_invalidating("written down for the wrong patient");
    REQUIRE(warned.size() == 1); // of the reaction
    CHECK(warned.front().field == "invalidation.reason");
    REQUIRE(file.invalidate("written down for the wrong patient"));
    CHECK_FALSE(SessionEditor(at.desk, std::nullopt, at.clinic.eleni).last_time(at.clinic.eleni));
    CHECK(file.head().marks.back().text == "This session is invalid");
    for (const auto& each : file.check_ins()) {
        CHECK(each.state == "no longer asked");
        CHECK_FALSE(each.open);
    }
    for (const auto& each : file.aftercare())
        CHECK_FALSE(each.clearable);
    CHECK(at.clinic.records.safety().reaction(reaction)->session_invalid);
}
