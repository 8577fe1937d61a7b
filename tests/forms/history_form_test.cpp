#include "forms/clinic_window.h"
#include "screens/patients/patient_head.h"
#include "services/care/sessions.h"
#include "services/patients/histories.h"
#include "services/worklist.h"

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a history is taken by keyboard, one answer more than no, and stands on the patient's banner",
          "[forms][history]")
{
    ClinicWindow at;
    const auto patient = at.clinic.add_patient("Moreau", "Louise");
    at.paths.open_patient(patient);
    at.page<ui::PatientPage>();
    press("patient.take_history");
    at.page<ui::HistoryForm>();
    press("history.answers.KELOID.YES");
    REQUIRE(until([] { return is_shown("history.answers.KELOID.note"); }));
    put(line_of("history.answers.KELOID.note"), "left shoulder");
    press("history.takes_medicines.YES");
    REQUIRE(until([] { return is_shown("history.medicines.0.name"); }));
    put(line_of("history.medicines.0.name"), "Warfarin");
    put(line_of("history.medicines.0.note"), "5 mg");

    key('S', wxMOD_CONTROL);
    CHECK(until([] { return is_shown("objections"); })); // the rest was not asked
    CHECK(at.clinic.records.patients().histories_of(patient).empty());
    press("history.no_to_the_rest");
    picture(*at.window, "history_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto history = at.clinic.records.patients().last_history_of(patient).value().history;
    CHECK(history.answers.at(Contraindication::keloid) == HistoryAnswer{Answered::yes, "left shoulder", {}});
    CHECK(history.answers.at(Contraindication::epilepsy).value == Answered::no);
    CHECK(history.answers.size() == asked_in_history().size());
    CHECK(history.medicines == std::vector{MedicineTaken{"Warfarin", "5 mg"}});
    CHECK(history.treated_elsewhere == Answered::no);
    at.page<ui::PatientPage>();
    const auto marks = patient_head(at.desk, patient).marks;
    CHECK(std::any_of(marks.begin(), marks.end(), [](const auto& mark) {
        return mark.text == "Keloid scars, own or in the family" && mark.tone == Tone::warning;
    }));
}

TEST_CASE("the history taken last is confirmed as it stands with one key", "[forms][history]")
{
    ClinicWindow at;
    auto told = ClinicFixture::nothing_remarkable(at.clinic.eleni);
    told.answers[Contraindication::recent_procedure] = {Answered::yes, "peel", day_from_iso("2027-01-31").value()};
    told.answers[Contraindication::epilepsy] = {Answered::unknown, {}, {}};
    told.treated_elsewhere = Answered::yes;
    told.treatments = {{"2023", "Algeria", "", "", "lumps"}};
    told.note = "Peau fine.";
    REQUIRE(take_history(at.clinic.records, at.clinic.deed(), told));
    at.paths.take_history(at.clinic.eleni);
    at.page<ui::HistoryForm>();
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto all = at.clinic.records.patients().histories_of(at.clinic.eleni);
    REQUIRE(all.size() == 3);
    CHECK(all.front().history == told);
}

TEST_CASE("a session asks for a reason where the history forbids, and signs with it", "[forms][history]")
{
    ClinicWindow at;
    auto told = ClinicFixture::nothing_remarkable(at.clinic.eleni);
    told.answers[Contraindication::coagulopathy].value = Answered::yes;
    REQUIRE(take_history(at.clinic.records, at.clinic.deed(), told));
    const auto session = save_session(at.clinic.records, at.clinic.deed(),
                                      at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1), {});
    REQUIRE(session);
    at.paths.open_session(session->id);
    at.page<ui::SessionForm>();
    REQUIRE(until([] { return is_shown("session.override.contraindication_override"); }));
    picture(*at.window, "session_contraindicated");
    key('S', wxMOD_CONTROL);
    CHECK(at.clinic.records.care().session(session->id)->row.state == SessionState::open);
    put(line_of("session.override.contraindication_override"), "Agreed with her haematologist");
    key('S', wxMOD_CONTROL);
    REQUIRE(
        until([&] { return at.clinic.records.care().session(session->id)->row.state == SessionState::signed_off; }));
    CHECK(at.clinic.records.care().session(session->id)->session.contraindication_override ==
          "Agreed with her haematologist");
}

TEST_CASE("an attempt that is logged from a check-in stands in it afterwards, and what was typed stays",
          "[forms][check-in]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.clock.moment += std::chrono::hours(50);
    at.paths.close_check_in(at.clinic.records.care().check_ins_of(session).front().id);
    at.page<ui::CheckInForm>();
    CHECK(find("check_in.attempts").GetLabel() == "Nobody has tried yet.");
    press("check_in.asked.no");
    put(line_of("check_in.note"), "moved house");
    press("check_in.log_attempt");
    at.page<ui::ContactForm>();
    press("contact.reached.no");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::CheckInForm*>(at.window->current()) != nullptr; }));
    CHECK(until([] { return find("check_in.attempts").GetLabel().EndsWith("By phone, not reached"); }));
    CHECK(line_of("check_in.note").GetValue() == "moved house");
}

TEST_CASE("severe pain at a check-in puts a call at the top of Today, and reaching the patient ends it",
          "[forms][check-in]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.clock.moment += std::chrono::hours(50);
    const auto check_in = at.clinic.records.care().check_ins_of(session).front();
    at.paths.close_check_in(check_in.id);
    at.page<ui::CheckInForm>();
    press("check_in.asked.yes");
    REQUIRE(until([] { return is_shown("check_in.pain"); }));
    press("check_in.reaction.no");
    choose("check_in.pain", "8");
    press("check_in.symptoms.3"); // bruises, as usual after two days
    choose("check_in.satisfaction", "Satisfied");
    press("check_in.adherence.all_followed");
    picture(*at.window, "check_in_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto closed = at.clinic.records.care().check_in(check_in.id).value();
    CHECK(closed.outcome.pain == 8);
    CHECK(closed.outcome.symptoms == std::set{Symptom::bruise});
    CHECK(closed.outcome.satisfaction == Satisfaction::satisfied);
    REQUIRE(worklist(at.clinic.records, at.clinic.actor).front().kind == WorkKind::urgent_contact);

    at.paths.add_contact(session);
    at.page<ui::ContactForm>();
    picture(*at.window, "contact_form");
    press("contact.reached.yes");
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return is_shown("objections"); })); // what was said is missing
    put(line_of("contact.note"), "Cold compresses; comes in tomorrow");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 2; }));
    CHECK(at.clinic.records.care().urgent_calls().empty());
    for (const auto& item : worklist(at.clinic.records, at.clinic.actor))
        CHECK(item.kind != WorkKind::urgent_contact);
}
