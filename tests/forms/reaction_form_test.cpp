#include "forms/clinic_window.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a reaction is reported with all that is known, followed up by keyboard, and over", "[forms][safety]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.clock.moment += std::chrono::hours(48);
    at.paths.report_reaction(at.clinic.eleni, session);
    at.page<ui::ReactionForm>();
    put(line_of("reaction.onset"), "23/11/2026");
    put(line_of("reaction.onset_time"), "18:00");
    pick("reaction.signs.0.term", "urticaria");
    choose("reaction.signs.0.grade", "Grade 2, moderate");
    choose("reaction.place", "In the treated area");
    put(line_of("reaction.site"), "left cheek");
    put(line_of("reaction.size_mm"), "12.5");
    CHECK_FALSE(is_shown("reaction.ended"));
    choose("reaction.outcome", "Recovered with sequelae");
    CHECK(is_shown("reaction.sequelae"));
    choose("reaction.outcome", "Recovering");
    CHECK_FALSE(is_shown("reaction.sequelae"));
    put(line_of("reaction.treatment"), "cetirizine 10 mg");
    choose("reaction.reporter", "The patient, or somebody for them");
    picture(*at.window, "reaction_form_full");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto id = at.clinic.records.safety().reactions_of(at.clinic.eleni).front().id;

    at.clinic.clock.moment += std::chrono::hours(24 * 14);
    at.paths.follow_reaction(id);
    at.page<ui::ReactionFollowUpForm>();
    picture(*at.window, "reaction_follow_up_form_begun");
    choose("reaction_follow_up.outcome", "Recovered");
    put(line_of("reaction_follow_up.ended"), "today");
    key('S', wxMOD_CONTROL);
    CHECK(at.paths.kept.size() == 1); // signs are left
    press("reaction.signs.add");
    put(line_of("reaction.signs.1.term"), "urtic");
    key(WXK_ESCAPE); // the list below it
    key('S', wxMOD_CONTROL);
    CHECK(at.paths.kept.size() == 1); // a sign that was begun and is none
    press("reaction.signs.1.remove");
    focus(find("reaction.signs.0.remove"));
    key(WXK_SPACE);
    put(line_of("reaction_follow_up.note"), "All gone since this morning.");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 2; }));
    CHECK(at.clinic.records.safety().not_over().empty());
    at.paths.open_reaction(id);
    settle();
    picture(*at.window, "reaction_over");
}
