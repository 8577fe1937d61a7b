#include "screens/formulas/formula_file.h"
#include "screens/formulas/formula_list.h"
#include "screens/formulas/lot_list.h"
#include "screens/formulas/lot_trace.h"
#include "screens/formulas/version_editor.h"
#include "screens/staff/practitioner_file.h"
#include "screens/staff/staff_list.h"
#include "support/english_desk.h"

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

constexpr Day today = sys_days(2026y / November / 22);

} // namespace

TEST_CASE("the staff list shows the next certification to end, and a renewed one no longer")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto other = clinic.add_practitioner("Dr Marc Petit");
    clinic.add_licence(other, today + days(12));
    StaffList staff(desk);
    staff.filter("petit");
    REQUIRE(staff.size() == 1);
    CHECK(staff.cell(0, 3) == "May treat");
    CHECK(staff.cell(0, 4) == "expires in 12 days");
    CHECK(staff.tone(0, 4) == Tone::warning);
    staff.filter("roux");
    CHECK(staff.cell(0, 3) == "Does not treat");
}

TEST_CASE("certifications are judged on the chosen day, not only today")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationList list(desk, clinic.practitioner);
    REQUIRE(list.size() == 2);
    CHECK(list.cell(0, 4) == "Valid");
    CHECK(list.cell(0, 5) == "Confirmed by the issuer");
    CHECK(list.entitled_to().find("On 22/11/2026 entitled to: Mesotherapy") == 0);
    list.judge_on(sys_days(2029y / January / 1));
    CHECK(list.cell(0, 4) == "Expired");
    CHECK(list.entitled_to().find("On 01/01/2029 entitled to nothing. Licence to practise L-") == 0);
    list.judge_on(sys_days(2028y / December / 31)); // the last day counts whole
    CHECK(list.cell(0, 4) == "Expiring");
}

TEST_CASE("a new version starts from its parent's lines, is put in force and supersedes it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto formula = clinic.records.formulas().formula_of("GLOW-01").value();
    VersionEditor editor(desk, formula, clinic.glow_1);
    auto draft = editor.draft();
    REQUIRE(draft.lines.size() == 2);
    CHECK(editor.sum(draft.lines) == "Together 2\u00a0% w/v.");
    CHECK(editor.parent_key() == "GLOW-01@1");
    CHECK_FALSE(editor.objections(draft).empty()); // the reason is missing
    draft.lines.pop_back();
    draft.reason = ChangeReason::safety_reaction;
    draft.reason_text = "Urticaria after vitamin C in two patients";
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    CHECK(saved->key == "GLOW-01@2");

    FormulaFile file(desk, formula);
    REQUIRE(file.put_in_force(saved->id));
    VersionList versions(desk, formula);
    REQUIRE(versions.size() == 2);
    CHECK(versions.cell(0, 0) == "GLOW-01@2");
    CHECK(versions.cell(0, 1) == "In force now");
    CHECK(versions.cell(1, 1) == "Superseded");
    CHECK(versions.cell(0, 5) == "GLOW-01@1");
    CHECK(file.composition(versions.at(0)).size() == 1);
    CHECK(file.reason(versions.at(0)).find("Urticaria after vitamin C") != std::string::npos);
}

TEST_CASE("withdrawing a version without a reason is refused in words")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    FormulaFile file(desk, clinic.records.formulas().formula_of("FRESH-01").value());
    const auto refused = file.withdraw(clinic.fresh, "");
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.reasons().front().sentence.empty());
    CHECK(file.withdraw(clinic.fresh, "The supplier recalled the caffeine"));
    FormulaList formulas(desk);
    formulas.filter("fresh");
    REQUIRE(formulas.size() == 1);
    CHECK(formulas.cell(0, 3) == "none in force");
}

TEST_CASE("a sum says that international units are not counted in")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const VersionEditor editor(desk, clinic.records.formulas().formula_of("GLOW-01").value(), std::nullopt);
    const std::vector<CompositionLine> lines{
        {clinic.vitamin_c, Concentration{Decimal(5), ConcentrationUnit::mg_per_ml}},
        {clinic.caffeine, Concentration{Decimal(100), ConcentrationUnit::iu_per_ml}}};
    CHECK(editor.sum(lines) == "Together 0.5\u00a0% w/v, without what is counted in IU or mmol.");
}

TEST_CASE("a lot's page names every patient who was treated with it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    clinic.sign(draft);
    LotTrace trace(desk, draft.lots.at(clinic.hyaluronate));
    REQUIRE(trace.size() == 1);
    CHECK(trace.cell(0, 3) == "Παπαδοπούλου Ελένη");
    CHECK(LotTrace(desk, clinic.records.formulas().lot_of("CF-1").value()).size() == 0);
}

TEST_CASE("an expired lot says since when, with a warning that is no colour alone")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    LotList lots(desk);
    lots.filter("HA-OLD");
    REQUIRE(lots.size() == 1);
    CHECK(lots.cell(0, 5) == "expired 53 days ago"); // 30 September to 22 November
    CHECK(lots.tone(0, 5) == Tone::danger);
}
