#include "forms/clinic_window.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

std::string said_beside(const wxString& field)
{
    return atk_object_get_description(spoken(dynamic_cast<wxWindow&>(line_of(field))));
}

CheckInId first_check_in(const ClinicFixture& clinic, SessionId session)
{
    return clinic.records.care().check_ins_of(session).front().id;
}

} // namespace

TEST_CASE("from a session over its check-in and reaction to the next session that objects to the same formula",
          "[forms][story]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.clock.moment += std::chrono::hours(50);

    // The check-in of the third day: a reaction, reported next.
    at.paths.open_session(session);
    CHECK(find<wxDataViewCtrl>("session.aftercare").GetModel() != nullptr);
    at.paths.close_check_in(first_check_in(at.clinic, session));
    at.page<ui::CheckInForm>();
    press("check_in.asked.yes");
    REQUIRE(until([] { return find("check_in.reaction").IsShown(); }));
    press("check_in.reaction.yes");
    press("check_in.adherence.all_followed");
    picture(*at.window, "check_in");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::ReactionForm*>(at.window->current()) != nullptr; }));
    CHECK(find<ui::TypeAheadBox>("reaction.session").taken());

    // The reaction.
    put(line_of("reaction.onset"), "23/11/2026");
    pick("reaction.signs.0.term", "urticaria");
    choose("reaction.signs.0.grade", "Grade 2, moderate");
    choose("reaction.outcome", "Recovering");
    picture(*at.window, "reaction_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::ReactionPage*>(at.window->current()) != nullptr; }));
    picture(*at.window, "reaction_page");

    // The next session: the same formula is objected to at once, with alternatives and room for a reason.
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    put(line_of("session.started"), "10:15");
    put(line_of("session.ended"), "11:15");
    choose("session.region", "Face");
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-01");
    REQUIRE(until([] { return find("session.alternatives").IsShown(); }));
    CHECK(until(
        [] { return said_beside("session.version").starts_with("The patient reacted to GLOW-01@1 on 23/11/2026"); }));
    CHECK(find("session.alternatives.FRESH-01@1").IsShown());
    CHECK(find("session.alternatives.GLOW-02@1").IsShown());
    picture(*at.window, "session_objection");
    put(line_of("session.override.objection_override"), "Patient insists, allergy test was negative");
    CHECK(until([] { return said_beside("session.version").empty(); }));
}

TEST_CASE("an alternative is taken by a press and the objection goes", "[forms][story]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.report_urticaria(session, at.desk.today());
    at.paths.new_session(at.clinic.eleni);
    at.page<ui::SessionForm>();
    choose("session.indication", "Skin rejuvenation");
    pick("session.version", "GLOW-01");
    REQUIRE(until([] { return find("session.alternatives").IsShown(); }));
    press("session.alternatives.GLOW-02@1");
    CHECK(until([] { return !find("session.alternatives").IsShown(); }));
    CHECK(find<ui::TypeAheadBox>("session.version").taken()->name == "GLOW-02@1, Radiance, mild");
}

TEST_CASE("a reaction that was refuted is no objection any more", "[forms][safety]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const auto reaction = at.clinic.report_urticaria(session, at.desk.today());
    at.paths.open_patient(at.clinic.eleni);
    CHECK(is_shown("banner.mark.1"));
    at.paths.assess_reaction(reaction);
    at.page<ui::AssessmentForm>();
    choose("assessment.causality", "Unlikely");
    press("assessment.refuted");
    put(line_of("assessment.reason"), "Nettles in the garden on the same day");
    picture(*at.window, "assessment");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::PatientPage*>(at.window->current()) != nullptr; }));
    CHECK(until([] { return !is_shown("banner.mark.1"); }));
}

TEST_CASE("only the grades that exist for a sign can be chosen", "[forms][safety]")
{
    ClinicWindow at;
    at.paths.report_reaction(std::nullopt, std::nullopt);
    at.page<ui::ReactionForm>();
    pick("reaction.signs.0.term", "fainting");
    pick("reaction.signs.0.term", "anaphylaxis");
    auto& grades = find<wxChoice>("reaction.signs.0.grade");
    REQUIRE(grades.GetCount() == 3);
    CHECK(grades.GetString(0) == "Grade 3, severe");
    CHECK(grades.GetString(2) == "Grade 5, death");
}
