#include "forms/clinic_window.h"
#include "services/patients/clinic_weights.h"
#include "services/patients/histories.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a contraindication is weighed by keyboard, and the next session is judged by it", "[forms][clinic_weight]")
{
    ClinicWindow at;
    auto told = ClinicFixture::nothing_remarkable(at.clinic.eleni);
    told.answers[Contraindication::keloid].value = Answered::yes;
    REQUIRE(take_history(at.clinic.records, at.clinic.deed(), told));

    at.paths.open_contraindications();
    auto& list = at.page<ui::ListPage>();
    list.SetFocus();
    settle();
    picture(*at.window, "contraindications");
    const auto& rules = contraindication_rules();
    list.select(std::distance(rules.begin(), std::find_if(rules.begin(), rules.end(),
                                                          [](const auto& rule) { return rule.code == "KELOID"; })));
    settle();
    key(WXK_RETURN);
    REQUIRE(until([&] { return dynamic_cast<ui::ClinicWeightForm*>(at.window->current()) != nullptr; }));
    put(line_of("clinic_weight.source"), "Two keloids after needling");
    choose("clinic_weight.weight", "blocks");
    choose("clinic_weight.confirmed_by",
           at.clinic.records.staff().practitioner(at.clinic.practitioner)->practitioner.name);
    picture(*at.window, "clinic_weight");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    REQUIRE(at.clinic.records.patients().clinic_weights().size() == 1);
    settle();
    picture(*at.window, "contraindications_weighed");

    const auto session = save_session(at.clinic.records, at.clinic.deed(),
                                      at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1), {});
    REQUIRE(session);
    at.paths.open_session(session->id);
    at.page<ui::SessionForm>();
    REQUIRE(until([] { return is_shown("session.override.contraindication_override"); }));
}
