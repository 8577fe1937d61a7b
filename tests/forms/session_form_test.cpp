#include "forms/clinic_window.h"
#include "forms/kit/table.h"
#include "forms/session_steps.h"

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a session is written down, its gaps are named until none is left, and it is signed", "[forms][care]")
{
    ClinicWindow at;
    at.paths.new_session(std::nullopt);
    at.page<ui::SessionForm>();
    CHECK(find<ui::TypeAheadBox>("session.practitioner").taken()); // there is only one
    CHECK(standing() == "Before signing: patient, times, region, indication, formula version, volume, screening");
    picture(*at.window, "session_empty");
    fill_in("ελενη", "GLOW-01");
    pick("session.lots.I-000001", "HA-1");
    pick("session.lots.I-000002", "VC-1");
    REQUIRE(until([] { return standing() == "Before signing: screening"; }));
    picture(*at.window, "session_half");
    answer_screening();
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::SessionPage*>(at.window->current()) != nullptr; }));
    REQUIRE(at.paths.kept.size() == 1);
    const auto id = at.clinic.records.care().session_of(at.paths.kept.front()).value();
    const auto record = at.clinic.records.care().session(id).value();
    CHECK(record.row.state == SessionState::signed_off);
    CHECK(to_iso(record.session.ended.value()) == "2026-11-22T09:15:00.000Z"); // 10:15 in Paris
    CHECK(record.session.lots.size() == 2);
    picture(*at.window, "session_page");
}

TEST_CASE("expired lots are shown with the reason and cannot be taken", "[forms][care]")
{
    ClinicWindow at;
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-02");
    const wxString lots = "session.lots.I-000003";
    focus(find(lots));
    put(line_of(lots), "OLD");
    REQUIRE(until([&] { return find<ui::TypeAheadBox>(lots).is_open(); }));
    key(WXK_RETURN);
    CHECK_FALSE(find<ui::TypeAheadBox>(lots).taken());
}

TEST_CASE("the lot used last is filled in again", "[forms][care]")
{
    ClinicWindow at;
    at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_2));
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    pick("session.version", "GLOW-02");
    CHECK(find<ui::TypeAheadBox>("session.lots.I-000003").taken()->name == "DP-1, until 30/06/2027");
}

TEST_CASE("a lot that has expired since its last use is not filled in again", "[forms][care]")
{
    ClinicWindow at;
    at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_2));
    at.clinic.clock.moment += std::chrono::days(300); // past 30 June 2027
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    pick("session.version", "GLOW-02");
    CHECK_FALSE(find<ui::TypeAheadBox>("session.lots.I-000003").taken());
}

TEST_CASE("an unfinished session is saved for later and opens as a form again", "[forms][care]")
{
    ClinicWindow at;
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    put(line_of("session.started"), "9:15");
    put(line_of("session.note"), "Left cheek first");
    press("session.save_for_later");
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    settle();
    at.page<ui::SessionForm>();
    CHECK(line_of("session.note").GetValue() == "Left cheek first");
    CHECK(line_of("session.started").GetValue() == "09:15");
    CHECK(at.clinic.records.care().unsigned_sessions().size() == 1);
}

TEST_CASE("aspirin asks for its day and time, and too recent aspirin for a reason", "[forms][care]")
{
    ClinicWindow at;
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    CHECK_FALSE(is_shown("session.last_aspirin"));
    fill_in("ελενη", "GLOW-02");
    press("session.screening.aspirin.yes");
    REQUIRE(until([] { return find("session.last_aspirin").IsShown(); }));
    put(line_of("session.last_aspirin"), "21/11/2026");
    REQUIRE(until([] { return find("session.override.aspirin_override").IsShown(); }));
    put(line_of("session.last_aspirin"), "19/11/2026");
    CHECK(until([] { return !find("session.override.aspirin_override").IsShown(); }));
}

TEST_CASE("tight clothes are asked about for the body alone", "[forms][care]")
{
    ClinicWindow at;
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    choose("session.region", "Legs");
    CHECK(until([] { return find("session.screening.no_tight_clothes").IsShown(); }));
    choose("session.region", "Face");
    CHECK(until([] { return !find("session.screening.no_tight_clothes").IsShown(); }));
}

TEST_CASE("an aftercare item is cleared on the session's page, an early one with a reason", "[forms][care]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.paths.open_session(session);
    at.page<ui::SessionPage>();
    const auto plan = at.clinic.records.care().aftercare_of(session);
    const auto massage =
        std::find_if(plan.begin(), plan.end(), [](const auto& row) { return row.line.code == "NO_MASSAGE"; });
    REQUIRE(massage != plan.end());
    auto* const table = dynamic_cast<ui::Table*>(find("session.aftercare").GetParent());
    REQUIRE(table != nullptr);
    table->select(massage - plan.begin());
    REQUIRE(until([] { return find("clearance.reason").IsShown(); }));
    press("session.aftercare.clear");
    CHECK(at.paths.kept.empty());
    put(line_of("clearance.reason"), "Seen by the practitioner, skin is calm");
    picture(*at.window, "session_clearing");
    press("session.aftercare.clear");
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(at.clinic.records.care().aftercare_item(massage->id)->cleared_at);
}

TEST_CASE("an addendum stands on the session's page with its author", "[forms][care]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.paths.open_session(session);
    at.paths.add_addendum(session);
    at.page<ui::AddendumForm>();
    put(line_of("addendum.text"), "The patient called, all is well.");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("session.addenda.0") || find("session.addenda.0").IsShown(); }));
    CHECK(find("session.addenda.0").GetLabel() == "The patient called, all is well.");
}

TEST_CASE("the handout is made in the patient's language from the session's page", "[forms][care]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.paths.open_session(session);
    at.page<ui::SessionPage>();
    press("session.handout");
    CHECK(until([&] { return at.paths.elsewhere == std::vector<std::string>{"paper handout S-000001"}; }));
}

TEST_CASE("what the signature froze is shown from the session's page, with its digest among the facts", "[forms][care]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.paths.open_session(session);
    at.page<ui::SessionPage>();
    press("session.sealed");
    CHECK(until([&] { return at.paths.elsewhere == std::vector<std::string>{"paper sealed S-000001"}; }));
}

TEST_CASE("an ingredient is left out by keyboard with its reason, asks for no lot, and the session tells it",
          "[forms][care][deviation]")
{
    ClinicWindow at;
    at.paths.new_session(std::nullopt);
    at.page<ui::SessionForm>();
    CHECK_FALSE(is_shown("session.deviations.open"));
    fill_in("ελενη", "GLOW-01");
    pick("session.lots.I-000002", "VC-1");
    answer_screening();
    focus(find("session.deviations.open"));
    key(WXK_SPACE);
    REQUIRE(until([] { return is_shown("session.deviations.I-000001"); }));
    CHECK(until([] { return find("session.deviations.I-000001").HasFocus(); }));
    choose("session.deviations.I-000001", "left out");
    REQUIRE(until([] { return is_shown("session.deviation_reason"); }));
    CHECK_FALSE(is_shown("session.lots.I-000001"));
    choose("session.deviations.I-000002", "in another strength");
    REQUIRE(until([] { return is_shown("session.strength.I-000002"); }));
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("objections")); // no strength, and no reason
    put(line_of("session.strength.I-000002"), "0.5");
    put(line_of("session.deviation_reason"), "Thin skin around the eyes");
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    picture(*at.window, "session_mixed_otherwise");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::SessionPage*>(at.window->current()) != nullptr; }));
    const auto id = at.clinic.records.care().session_of(at.paths.kept.front()).value();
    const auto session = at.clinic.records.care().session(id)->session;
    REQUIRE(session.deviations.size() == 2);
    CHECK(is_left_out(session.deviations, at.clinic.hyaluronate));
    CHECK(session.deviations.at(at.clinic.vitamin_c).strength->value == decimal_from_text("0.5"));
    CHECK(session.lots.size() == 1);
    focus(find("session.injected"));
    picture(*at.window, "session_page_mixed_otherwise");
}

TEST_CASE("another strength alone asks for its reason at once, and survives another look at the version",
          "[forms][care][deviation]")
{
    ClinicWindow at;
    auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    draft.deviations = {{at.clinic.vitamin_c, Deviation{Concentration{decimal_from_text("0.5").value()}}}};
    draft.deviation_reason = "Thin skin around the eyes";
    at.clinic.sign(draft);
    at.paths.new_session(at.clinic.eleni);
    auto& form = at.page<ui::SessionForm>();
    pick("session.version", "GLOW-01");
    press("session.deviations.open");
    choose("session.deviations.I-000002", "in another strength");
    REQUIRE(until([] { return is_shown("session.deviation_reason"); }));
    put(line_of("session.strength.I-000002"), "0.25");
    choose("session.deviations.I-000001", "left out");
    press("session.as_last_time"); // as the patient had it, the reason too
    REQUIRE(until([&] { return form.read().deviation_reason == draft.deviation_reason; }));
    const auto read = form.read().deviations;
    CHECK(read.at(at.clinic.vitamin_c) == draft.deviations.at(at.clinic.vitamin_c));
    CHECK(is_left_out(read, at.clinic.hyaluronate)); // said in this session already
    CHECK_FALSE(is_shown("session.lots.I-000001"));
}
