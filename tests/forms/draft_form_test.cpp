#include "forms/clinic/today_page.h"
#include "forms/kit/table.h"
#include "forms/session_steps.h"
#include "forms/whole_window.h"
#include "screens/clinic/today_list.h"
#include "services/care/drafts.h"
#include "services/care/sessions.h"
#include "services/formulas/lots.h"
#include "services/patients/patients.h"
#include "support/dates.h"
#include "support/mixture.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The program from its start to its end, on the record of a small clinic.
struct Program {
    Program(Records& records, const Actor& actor)
        : desk{records, actor, ClinicWindow::words()}
        , navigator(desk)
        , window("Clinique Lumière", ui::places(desk, navigator))
    {
        navigator.work_in(*window);
        testing::show(*window);
    }
    ui::SessionForm& form()
    {
        settle();
        auto* const found = dynamic_cast<ui::SessionForm*>(window->current());
        REQUIRE(found != nullptr);
        return *found;
    }
    /// What Today shows in its first line.
    std::string first_of_today(int column) { return TodayList(desk).size() > 0 ? cell(column) : std::string(); }
    /// Opens the first line of Today, as a double click does.
    ui::SessionForm& open_first()
    {
        window->go_to("today");
        settle();
        auto& table = dynamic_cast<ui::ListPage&>(*window->current());
        TodayList today(desk);
        REQUIRE(today.size() > 0);
        REQUIRE(std::holds_alternative<DraftId>(today.step_of(0)));
        table.on_open(0);
        return form();
    }

    Desk desk;
    ui::Navigator navigator;
    OnScreen<ui::MainWindow> window;

private:
    std::string cell(int column)
    {
        TodayList today(desk);
        (void)today.size();
        return today.cell(0, column);
    }
};

std::vector<KeptDraft> on_file(ClinicFixture& clinic)
{
    return clinic.records.drafts().all();
}

/// As a program left it that ended without a word.
void put_draft(ClinicFixture& clinic, const SessionDraft& draft)
{
    REQUIRE_FALSE(keep_draft(clinic.records, clinic.actor,
                             {.id = clinic.records.drafts().fresh_id(),
                              .request_id = fresh_request_id(),
                              .editing = {},
                              .by = clinic.actor.name,
                              .at = clinic.clock.moment,
                              .written = {draft}}));
}

/// Something that speaks against the formula from every side, so that every reason is asked for.
void make_difficult(ClinicFixture& clinic)
{
    clinic.report_urticaria(clinic.sign(clinic.session_draft(clinic.eleni, clinic.fresh)),
                            std::chrono::floor<std::chrono::days>(clinic.clock.moment));
    auto patient = clinic.records.patients().patient(clinic.eleni)->patient;
    patient.allergy_state = AllergyState::listed;
    patient.allergies = {{.substance = "caffeine",
                          .group = AllergenGroup::xanthine,
                          .kind = AllergyKind::allergy,
                          .certainty = AllergyCertainty::definite}};
    REQUIRE(amend_patient(clinic.records, clinic.deed(), clinic.eleni, patient));
}

/// A form in which everything is filled in that can be.
SessionDraft everything(ClinicFixture& clinic)
{
    make_difficult(clinic);
    auto draft = clinic.session_draft(clinic.eleni, clinic.fresh);
    const auto lot = add_lot(clinic.records, clinic.deed(),
                             {.ingredient = clinic.caffeine,
                              .code = "CF-V",
                              .manufacturer = "Laboratoire Seine",
                              .expires = std::chrono::sys_days(std::chrono::year(2027) / 1 / 31),
                              .quantity = Decimal(5),
                              .unit = StockUnit::vial});
    REQUIRE(lot);
    draft.lots.insert_or_assign(clinic.caffeine, lot->id);
    draft.used.insert_or_assign(clinic.caffeine, decimal_from_text("1.5").value());
    draft.drawn = {{put_on_file(clinic, mixture_of(clinic, clinic.fresh)), Volume{1'250}}};
    for (const Side side : sides_of(Region::face))
        for (const auto technique : all_of<InjectionTechnique>())
            draft.points.push_back({.side = side,
                                    .place = {3000 + 100 * static_cast<int>(draft.points.size()), 4567},
                                    .how = {.volume = Volume{100},
                                            .depth = decimal_from_text("2.5"),
                                            .technique = technique,
                                            .needle = "30G × 4 mm"}});
    draft.volume = Volume{1'999}; // not what the points hold
    draft.screening.answers.clear();
    for (const auto question : questions_for(Region::face, Sex::female)) {
        const bool yes = needs_note(question, AnswerValue::yes);
        const bool note = yes || needs_note(question, AnswerValue::no);
        draft.screening.answers[question] = {yes ? AnswerValue::yes : AnswerValue::no, note ? "œdème, οίδημα" : ""};
    }
    draft.screening.answers[Question::aspirin].value = AnswerValue::yes;
    draft.screening.answers[Question::infection].value = AnswerValue::yes;
    draft.screening.last_aspirin = AspirinIntake{day("2026-11-21"), std::chrono::minutes(8 * 60 + 5)};
    draft.note = "Peau fine, œdème léger.\nΚαλή ανοχή.";
    draft.aspirin_override = "Πολύ μικρή δόση, τη ζήτησε";
    draft.allergy_override = "Test cutané négatif";
    draft.objection_override = "Η ασθενής επιμένει";
    draft.contraindication_override = "Accord du médecin traitant";
    return draft;
}

} // namespace

TEST_CASE("a half-written session comes back after the end of the program as it stood on the screen", "[forms][drafts]")
{
    ClinicFixture clinic;
    const Actor actor = clinic.actor;
    SessionDraft before;
    {
        Program program(clinic.records, actor);
        program.navigator.new_session(clinic.eleni);
        auto& form = program.form();
        CHECK(form.keeping().IsRunning());
        CHECK(form.keeping().GetInterval() == 5000);
        form.keeping().Notify();
        settle();
        CHECK(on_file(clinic).empty()); // only opened
        fill_in("ελενη", "GLOW-01");
        pick("session.lots.I-000001", "HA-1");
        put(line_of("session.note"), "Peau fine.\nΚαλή ανοχή");
        press("session.screening.history.no");
        put(line_of("session.ended"), "10:"); // half typed
        form.keeping().Notify();
        settle();
        REQUIRE(on_file(clinic).size() == 1);
        before = form.read();
        CHECK(until([] { return standing() == "Before signing: times, lots, screening"; }));
    } // the window is gone, nobody was asked
    const auto records = clinic.next_start();
    Program program(*records, actor);
    CHECK(program.first_of_today(1) == "Session not saved");
    CHECK(program.first_of_today(2) == "Παπαδοπούλου Ελένη");
    CHECK(program.first_of_today(3) == "GLOW-01@1");
    auto& form = program.open_first();
    CHECK(form.read() == before);
    CHECK(line_of("session.ended").GetValue() == "10:");
    CHECK(is_shown("session.unsaved.text"));
    picture(*program.window, "session_unsaved");
    form.keeping().Notify();
    CHECK(records->drafts().all().size() == 1);

    key(WXK_ESCAPE); // nothing typed yet, but something to lose
    REQUIRE(until([] { return is_shown("leave.question"); }));
    press("leave.go");
    CHECK(until([&] { return dynamic_cast<ui::SessionForm*>(program.window->current()) == nullptr; }));
    CHECK(records->drafts().all().empty());
    CHECK(program.first_of_today(1) != "Session not saved");
}

TEST_CASE("every field of a session comes back as it was", "[forms][drafts]")
{
    ClinicFixture clinic;
    const auto draft = everything(clinic);
    put_draft(clinic, draft);
    Program program(clinic.records, clinic.actor);
    picture(*program.window, "today_unsaved");
    auto& form = program.open_first();
    const auto shown = form.read();
    CHECK(shown.lots == draft.lots);
    CHECK(shown.used == draft.used);
    CHECK(shown.drawn == draft.drawn);
    CHECK(shown.points == draft.points);
    CHECK(shown.volume == draft.volume);
    CHECK(shown.screening == draft.screening);
    CHECK(shown.aspirin_override == draft.aspirin_override);
    CHECK(shown.allergy_override == draft.allergy_override);
    CHECK(shown.objection_override == draft.objection_override);
    CHECK(shown.contraindication_override == draft.contraindication_override);
    CHECK(shown == draft);
    CHECK(form.keep_for_later());
    CHECK(on_file(clinic).front().written.session == draft);
    picture(*program.window, "session_unsaved_full");
}

TEST_CASE("closing the window keeps what was typed at once, and asks nothing", "[forms][drafts]")
{
    ClinicFixture clinic;
    const Actor actor = clinic.actor;
    {
        Program program(clinic.records, actor);
        program.navigator.new_session(std::nullopt);
        program.form();
        put(line_of("session.note"), "Δεν βρίσκω τον φάκελο");
        program.window->go_to("patients");
        program.navigator.new_session(clinic.eleni);
        put(dynamic_cast<ui::TextArea&>(*wxWindow::FindWindowByName("session.note", &program.form())),
            "Deuxième patiente");
        CHECK(program.window->Close());
        CHECK_FALSE(is_shown("leave.question"));
        REQUIRE(on_file(clinic).size() == 2);
    }
    CHECK(on_file(clinic)[0].written.session.note == "Δεν βρίσκω τον φάκελο");
    CHECK(on_file(clinic)[1].written.session.note == "Deuxième patiente");
    CHECK(on_file(clinic)[1].written.session.patient == clinic.eleni);
}

TEST_CASE("leaving without saving forgets the draft, keeping on writing does not", "[forms][drafts]")
{
    ClinicFixture clinic;
    Program program(clinic.records, clinic.actor);
    program.navigator.new_session(clinic.eleni);
    auto& form = program.form();
    put(line_of("session.note"), "Left cheek first");
    form.keeping().Notify();
    REQUIRE(on_file(clinic).size() == 1);
    key(WXK_ESCAPE);
    REQUIRE(until([] { return is_shown("leave.question"); }));
    press("leave.stay");
    CHECK(on_file(clinic).size() == 1);
    key(WXK_ESCAPE);
    press("leave.go");
    CHECK(until([&] { return dynamic_cast<ui::SessionForm*>(program.window->current()) == nullptr; }));
    CHECK(on_file(clinic).empty());
}

TEST_CASE("what was not saved is thrown away by its button, once that is confirmed", "[forms][drafts]")
{
    ClinicFixture clinic;
    put_draft(clinic, clinic.session_draft(clinic.eleni, clinic.glow_1));
    Program program(clinic.records, clinic.actor);
    program.open_first();
    press("session.unsaved.deed");
    REQUIRE(until([] { return is_shown("leave.go"); }));
    CHECK(on_file(clinic).size() == 1);
    press("leave.go");
    CHECK(until([&] { return on_file(clinic).empty(); }));
}

TEST_CASE("a signed session leaves no draft", "[forms][drafts]")
{
    ClinicFixture clinic;
    const auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    put_draft(clinic, draft);
    Program program(clinic.records, clinic.actor);
    program.open_first();
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::SessionPage*>(program.window->current()) != nullptr; }));
    CHECK(on_file(clinic).empty());
    CHECK(clinic.records.care().sessions_of(clinic.eleni).size() == 1);
}

TEST_CASE("an open session that was being changed comes back where it is opened", "[forms][drafts]")
{
    ClinicFixture clinic;
    const auto saved =
        save_session(clinic.records, clinic.deed(), clinic.session_draft(clinic.eleni, clinic.glow_1), std::nullopt);
    REQUIRE(saved);
    {
        Program program(clinic.records, clinic.actor);
        program.navigator.open_session(saved->id);
        auto& form = program.form();
        form.keeping().Notify();
        CHECK(on_file(clinic).empty());
        put(line_of("session.note"), "Αριστερό μάγουλο");
        form.keeping().Notify();
    }
    Program program(clinic.records, clinic.actor);
    program.navigator.open_session(saved->id);
    CHECK(program.form().read().note == "Αριστερό μάγουλο");
    CHECK(is_shown("session.unsaved.text"));
    press("session.save_for_later");
    CHECK(until([&] { return clinic.records.care().session(saved->id)->session.note == "Αριστερό μάγουλο"; }));
    CHECK(on_file(clinic).empty());
}

TEST_CASE("points that were placed and nothing else are asked about before they are lost", "[forms][drafts]")
{
    ClinicFixture clinic;
    Program program(clinic.records, clinic.actor);
    auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    const auto saved = save_session(clinic.records, clinic.deed(), draft, std::nullopt);
    REQUIRE(saved);
    program.navigator.open_session(saved->id);
    CHECK_FALSE(program.form().changed());
    focus(find("session.points.map"));
    key(WXK_SPACE);
    CHECK(program.form().changed());
}

TEST_CASE("a record that cannot be written does not disturb typing, and the form says so", "[forms][drafts]")
{
    ClinicFixture clinic;
    const auto reader = clinic.records.for_reading();
    Program program(*reader, clinic.actor);
    program.navigator.new_session(clinic.eleni);
    auto& form = program.form();
    put(line_of("session.note"), "Left cheek first");
    form.keeping().Notify();
    settle();
    CHECK(standing().starts_with("What you type is not being kept."));
    picture(*program.window, "session_not_kept");
    CHECK(line_of("session.note").GetValue() == "Left cheek first");
    CHECK_FALSE(program.window->Close()); // nothing is lost: this one asks
    CHECK(until([] { return is_shown("leave.question"); }));
}
