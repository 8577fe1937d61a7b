#include "forms/session_steps.h"
#include "services/care/formula_care.h"

using namespace clinic;
using namespace clinic::testing;

TEST_CASE("a formula asks for its own check-ins by keyboard, and the next session has them with what to look for",
          "[forms][care][formula_care]")
{
    ClinicWindow at;
    const auto formula = at.clinic.records.formulas().formula_of("GLOW-01").value();
    at.paths.write_formula_care(formula);
    at.page<ui::FormulaCareForm>();
    put(line_of("formula_care.check_ins.1"), "3");
    put(line_of("formula_care.look_for.1"), "Warmth around the eyes");
    put(line_of("formula_care.check_ins.2"), "60");
    put(line_of("formula_care.longer.NO_MAKEUP"), "24");
    key('S', wxMOD_CONTROL);
    CHECK_FALSE(formula_care_in_use(at.clinic.records, formula)); // no longer than the rule, and nobody said why
    CHECK(is_shown("objections"));
    put(line_of("formula_care.longer.NO_MAKEUP"), "48");
    put(line_of("formula_care.reason"), "Lids were warm on the third day");
    picture(*at.window, "formula_care_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(formula_care_in_use(at.clinic.records, formula)->care.longer.at("NO_MAKEUP") == 48);

    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const auto check_ins = at.clinic.records.care().check_ins_of(session);
    REQUIRE(check_ins.size() == 2);
    at.paths.open_session(session);
    at.page<ui::SessionPage>();
    picture(*at.window, "session_own_check_ins");
    at.paths.close_check_in(check_ins.front().id);
    at.page<ui::CheckInForm>();
    CHECK(text_in("form.title") == "Check-in: Day 3");
    CHECK(text_in("check_in.look_for") == "Warmth around the eyes");
    picture(*at.window, "check_in_look_for");
    at.paths.write_formula_care(formula); // begins with what counts
    at.page<ui::FormulaCareForm>();
    CHECK(line_of("formula_care.check_ins.2").GetValue() == "60");
    CHECK(line_of("formula_care.longer.NO_MAKEUP").GetValue() == "48");
    CHECK(line_of("formula_care.reason").IsEmpty());
}
