#include "screens/care/session_choices.h"
#include "screens/clinic/today_list.h"
#include "screens/formulas/formula_file.h"
#include "screens/formulas/formula_list.h"
#include "screens/formulas/ingredient_file.h"
#include "screens/formulas/lot_editor.h"
#include "screens/formulas/lot_list.h"
#include "screens/formulas/stock_file.h"
#include "screens/formulas/trace.h"
#include "screens/formulas/version_difference.h"
#include "screens/formulas/version_editor.h"
#include "screens/formulas/vial_list.h"
#include "screens/staff/practitioner_file.h"
#include "screens/staff/staff_list.h"
#include "services/care/sessions.h"
#include "support/english_desk.h"
#include "support/mixture.h"

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

TEST_CASE("a new version starts from its parent's lines, is approved by somebody else and supersedes it")
{
    ClinicFixture clinic;
    const auto other = clinic.add_practitioner("Dr Marc Petit");
    auto desk = english_desk(clinic);
    const auto formula = clinic.records.formulas().formula_of("GLOW-01").value();
    VersionEditor editor(desk, formula, clinic.glow_1);
    auto draft = editor.draft();
    REQUIRE(draft.lines.size() == 2);
    CHECK(editor.sum(draft.lines) == "Together 2\u00a0% w/v.");
    CHECK(editor.parent_key() == "GLOW-01@1");
    CHECK_FALSE(editor.objections(draft).empty()); // the reason is missing
    draft.lines.pop_back();
    draft.author = clinic.practitioner;
    draft.reason = ChangeReason::safety_reaction;
    draft.reason_text = "Urticaria after vitamin C in two patients";
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    CHECK(saved->key == "GLOW-01@2");

    FormulaFile file(desk, formula);
    VersionList versions(desk, formula);
    REQUIRE(versions.size() == 2);
    const auto sentence_of = [](const auto& refused) { return refused.reasons().front().sentence; };
    CHECK(sentence_of(file.put_in_force(saved->id)) ==
          "Only an approved version is put in force; GLOW-01@2 is not: Draft.");
    REQUIRE(file.submit(saved->id));
    REQUIRE(versions.size() == 2);
    CHECK(is_next(VersionDeed::approve, versions.at(0).state));
    CHECK_FALSE(is_next(VersionDeed::edit, versions.at(0).state));
    for (const auto& each : file.approvers(versions.at(0)))
        CHECK(each.id != clinic.practitioner); // who wrote it
    CHECK(file.approvers(versions.at(0)).size() == 2);
    CHECK(sentence_of(file.approve(saved->id, clinic.practitioner)) ==
          "Whoever wrote GLOW-01@2 cannot approve it. Somebody else who may approve formulas must.");
    REQUIRE(file.approve(saved->id, other));
    CHECK(versions.size() == 2);
    CHECK(versions.cell(0, 1) == "Approved, not in force yet");
    REQUIRE(file.put_in_force(saved->id));
    REQUIRE(versions.size() == 2);
    CHECK(versions.cell(0, 0) == "GLOW-01@2");
    CHECK(versions.cell(0, 1) == "In force now");
    CHECK(versions.cell(1, 1) == "Superseded");
    CHECK(versions.cell(0, 5) == "GLOW-01@1");
    CHECK(file.composition(versions.at(0)).size() == 1);
    CHECK(file.reason(versions.at(0)).find("Urticaria after vitamin C") != std::string::npos);
    const auto history = file.history(versions.at(0));
    REQUIRE(history.size() == 5);
    CHECK(history[0].value == "Dr Anna Keller");
    CHECK(history[2].value.find("by Dr Marc Petit") != std::string::npos);
    CHECK(history[4].value.size() == 64 + 7); // the hash, in eight groups
}

TEST_CASE("a draft is changed in place, and what somebody else changed meanwhile is not lost")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto formula = clinic.records.formulas().formula_of("GLOW-01").value();
    VersionEditor writing(desk, formula, clinic.glow_1);
    auto draft = writing.draft();
    draft.reason = ChangeReason::stock;
    draft.reason_text = "Another strength in stock";
    const auto saved = writing.save(draft);
    REQUIRE(saved);
    VersionEditor one(desk, saved->id);
    VersionEditor other(desk, saved->id);
    auto first = one.draft();
    auto second = other.draft();
    CHECK(first.reason_text == "Another strength in stock");
    first.specification.ph = Decimal(7);
    second.specification.ph = Decimal(5);
    REQUIRE(one.save(first));
    const auto refused = other.save(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.reasons().front().sentence.find("Somebody else changed this draft") == 0);
    FormulaFile file(desk, formula);
    VersionList versions(desk, formula);
    REQUIRE(versions.size() == 2);
    CHECK(file.specification(versions.at(0)).front().value == "7");
}

TEST_CASE("two versions stand side by side, with what is the same and which allergen groups come and go")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto formula = clinic.records.formulas().formula_of("GLOW-01").value();
    VersionEditor editor(desk, formula, clinic.glow_1);
    auto draft = editor.draft();
    draft.lines[1].ingredient = clinic.caffeine;
    draft.lines[0].concentration = Concentration{Decimal(5), ConcentrationUnit::mg_per_ml};
    draft.reason = ChangeReason::efficacy;
    draft.reason_text = "Firmer skin";
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    VersionDifference difference(desk, formula);
    CHECK(difference.parent(saved->id) == clinic.glow_1);
    difference.compare(clinic.glow_1, saved->id);
    REQUIRE(difference.size() == 3);
    CHECK(difference.cell(0, 0) == "Removed");
    CHECK(difference.cell(0, 1) == "ASCORBIC ACID");
    CHECK(difference.cell(1, 0) == "Added");
    CHECK(difference.cell(2, 0) == "Amount changed");
    CHECK(difference.cell(2, 2) == "1\u00a0% w/v");
    CHECK(difference.cell(2, 4) == "-50\u00a0%");
    CHECK(difference.tone(0, 0) == Tone::danger);
    CHECK(difference.summary() == "Allergen groups gained: Xanthines (caffeine …).");
    difference.compare(saved->id, saved->id);
    CHECK(difference.cell(0, 0) == "The same");
    CHECK(difference.summary() == "Both say the same.");
}

TEST_CASE("an ingredient says in which versions it stands, and how far its lots went")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    clinic.sign(clinic.session_draft(clinic.eleni, clinic.glow_1));
    UsedInVersions versions(desk, clinic.vitamin_c);
    REQUIRE(versions.size() == 1);
    CHECK(versions.cell(0, 0) == "GLOW-01@1");
    CHECK(versions.cell(0, 2) == "1\u00a0% w/v");
    UsedLots lots(desk, clinic.vitamin_c);
    REQUIRE(lots.size() == 3);
    CHECK(lots.cell(1, 1) == "VC-1"); // the earliest expiry that is in date
    CHECK(lots.cell(1, 4) == "1");
    CHECK(lots.cell(1, 5) == "1");
    CHECK(lots.cell(2, 4) == "0");
    CHECK(UsedInVersions(desk, clinic.add_ingredient("MANNITOL")).size() == 0);
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
    Trace trace(desk, draft.lots.at(clinic.hyaluronate));
    REQUIRE(trace.size() == 1);
    CHECK(trace.cell(0, 4) == "Παπαδοπούλου Ελένη");
    CHECK(Trace(desk, clinic.records.formulas().lot_of("CF-1").value()).size() == 0);
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

TEST_CASE("a lot on hold or used up is shown in the choice with its reason, and the last used one is not prefilled")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    clinic.sign(draft);
    const auto lot = draft.lots.at(clinic.hyaluronate);
    const SessionChoices choices(desk);
    CHECK(choices.last_used_lot(clinic.hyaluronate, today) == lot);
    TraceFile file(desk, lot);
    REQUIRE_FALSE(file.put_on_hold("short"));
    REQUIRE(file.put_on_hold("Particles seen in two vials"));
    CHECK_FALSE(choices.last_used_lot(clinic.hyaluronate, today));
    const auto offered = choices.lots(clinic.hyaluronate, today);
    REQUIRE(offered.size() == 3);
    CHECK(offered[0].why_not.empty());
    CHECK(offered[1].why_not == "expired on 30/09/2026"); // earliest expiry first among those that cannot be chosen
    CHECK(offered[2].why_not == "on hold: Particles seen in two vials");
    CHECK(file.hold_text() == "On hold since 22/11/2026 11:00, by Dr Anna Keller: Particles seen in two vials");
    CHECK(file.head().marks.front().tone == Tone::danger);
    REQUIRE(file.release("The maker cleared the lot"));
    CHECK(choices.lots(clinic.hyaluronate, today)[1].why_not.empty());
}

TEST_CASE("the page of a lot on hold lists the open sessions before those who had it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    clinic.sign(draft);
    REQUIRE(save_session(clinic.records, clinic.deed(), draft, std::nullopt));
    for (const HeldThing& thing : {HeldThing(draft.lots.at(clinic.hyaluronate)), HeldThing(clinic.glow_1)}) {
        Trace trace(desk, thing);
        REQUIRE(trace.size() == 2);
        CHECK(trace.cell(0, 1) == "Not signed");
        CHECK(trace.tone(0, 1) == Tone::warning);
        CHECK(trace.cell(1, 1) == "Signed");
    }
}

TEST_CASE("a version on hold says so in its list and cannot be chosen")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    REQUIRE(TraceFile(desk, clinic.glow_1).put_on_hold("Three reactions in one week"));
    const auto offered = SessionChoices(desk).versions(Indication::skin_rejuvenation, std::nullopt);
    CHECK(offered.back().id == clinic.glow_1);
    CHECK(offered.back().why_not == "on hold: Three reactions in one week");
    VersionList versions(desk, clinic.records.formulas().formula_of("GLOW-01").value());
    REQUIRE(versions.size() == 1);
    CHECK(versions.cell(0, 1) == "on hold");
    CHECK(versions.tone(0, 1) == Tone::danger);
}

TEST_CASE("a scanned label fills a lot, and the packing's last lot says the rest")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    LotEditor editor(desk, std::nullopt);
    LotDraft first{.ingredient = clinic.caffeine,
                   .code = "01095060001343521728043010ABC123",
                   .manufacturer = "Laboratoire Seine",
                   .expires = {}};
    const auto filled = editor.taken_apart(first);
    REQUIRE(filled);
    CHECK(filled->code == "ABC123");
    CHECK(filled->expires == day_from_iso("2028-04-30"));
    auto stored = *filled;
    stored.storage = "2–8 °C";
    REQUIRE(editor.save(stored));
    const auto next = editor.taken_apart(
        {.ingredient = {}, .code = "0109506000134352172905310 10XYZ", .manufacturer = {}, .expires = {}});
    CHECK_FALSE(next); // cannot be read: a blank where no identifier is
    const auto second = editor.taken_apart(
        {.ingredient = {}, .code = "01095060001343521729053110XYZ", .manufacturer = {}, .expires = {}});
    REQUIRE(second);
    CHECK(second->ingredient == clinic.caffeine);
    CHECK(second->manufacturer == "Laboratoire Seine");
    CHECK(second->storage == "2–8 °C");
    CHECK_FALSE(editor.taken_apart({.ingredient = {}, .code = "XYZ", .manufacturer = {}, .expires = {}}));
}

TEST_CASE("a delivery is received whole or not at all, and every row is told what is wrong with it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    LotEditor editor(desk, std::nullopt);
    const LotDraft good{.ingredient = clinic.caffeine,
                        .code = "D-1",
                        .manufacturer = "Laboratoire Seine",
                        .expires = day_from_iso("2028-04-30"),
                        .no_expiry_on_label = false,
                        .quantity = Decimal(5),
                        .unit = StockUnit::vial};
    auto twice = good;
    twice.code = "d-1";
    auto bad = good;
    bad.code = "D-2";
    bad.expires.reset();
    const auto refused = editor.save({good, twice, bad});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.reasons().size() == 2);
    CHECK(refused.reasons()[0].line == "2");
    CHECK(refused.reasons()[0].sentence == "Lot d-1 of Laboratoire Seine is on file already for this ingredient.");
    CHECK(refused.reasons()[1].line == "3");
    CHECK_FALSE(clinic.records.formulas().lot_of("D-1"));

    twice.code = "D-3";
    const auto before = clinic.records.version();
    const auto saved = editor.save({good, twice});
    REQUIRE(saved);
    CHECK(saved->receipt.deed == "lots.receive");
    CHECK(clinic.records.version() == before + 1); // one deed
    CHECK(StockFile(desk, clinic.records.formulas().lot_of("D-3").value()).on_hand() == "5 vials");
    CHECK_FALSE(editor.save(std::vector<LotDraft>{}));
}

TEST_CASE("a lot's stock page tells what came, what moved and what is left")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    LotEditor editor(desk, std::nullopt);
    const auto lot = editor.save(LotDraft{.ingredient = clinic.caffeine,
                                          .code = "D-1",
                                          .manufacturer = "Laboratoire Seine",
                                          .expires = day_from_iso("2028-04-30"),
                                          .no_expiry_on_label = false,
                                          .quantity = Decimal(5),
                                          .unit = StockUnit::vial});
    REQUIRE(lot);
    StockFile file(desk, lot->id);
    CHECK(file.kinds().size() == 4);
    const MovementDraft waste{lot->id, MovementKind::wasted, Decimal(2), "Nurse Lee", "Two vials fell on the floor"};
    REQUIRE(file.save(waste));
    CHECK(file.on_hand() == "3 vials");
    MovementList movements(desk, lot->id);
    REQUIRE(movements.size() == 2);
    CHECK(movements.cell(0, 1) == "Received");
    CHECK(movements.cell(0, 2) == "+5");
    CHECK(movements.cell(1, 2) == "-2");
    CHECK(movements.cell(1, 4) == "Nurse Lee");
    auto too_much = waste;
    too_much.amount = Decimal(4);
    CHECK(file.objections(too_much).front().sentence.find("Only 3 are on hand.") == 0);
    CHECK(StockFile(desk, clinic.records.formulas().lot_of("CF-1").value()).on_hand() == "not counted");
}

TEST_CASE("a vial says what may be done with it, and only one in use is offered to a session of its version")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto vial = put_on_file(clinic, mixture_of(clinic, clinic.fresh));
    const auto now = clinic.records.now();
    VialList vials(desk, std::nullopt);
    REQUIRE(vials.size() == 1);
    CHECK(vials.cell(0, 1) == "FRESH-01@1, mixed by the clinic");
    CHECK(vials.cell(0, 4) == "20 mL of 20 mL");
    CHECK(vials.cell(0, 6) == "in use");
    SessionChoices choices(desk);
    REQUIRE(choices.vials(clinic.fresh, now).size() == 1);
    CHECK(choices.vials(clinic.fresh, now).front().lots == clinic.session_draft(clinic.eleni, clinic.fresh).lots);
    CHECK(choices.vials(clinic.glow_1, now).empty());

    TraceFile file(desk, vial);
    REQUIRE(file.put_on_hold("Cloudy after mixing"));
    VialList held(desk, std::nullopt);
    REQUIRE(held.size() == 1);
    CHECK(held.cell(0, 6) == "on hold");
    CHECK(held.tone(0, 6) == Tone::danger);
    CHECK(choices.vials(clinic.fresh, now).empty());
    REQUIRE(file.release("Clear again when warm"));

    clinic.clock.moment += hours(24);
    VialList late(desk, std::nullopt);
    REQUIRE(late.size() == 1);
    CHECK(late.cell(0, 6) == "discard it");
    const auto work = worklist(clinic.records, clinic.actor);
    const auto discard =
        std::find_if(work.begin(), work.end(), [](const auto& item) { return item.kind == WorkKind::vial_to_discard; });
    REQUIRE(discard != work.end());
    CHECK(discard->row == vial.value());
    CHECK(waiting(desk).lots >= 1);
    CHECK(choices.vials(clinic.fresh, clinic.records.now()).empty());
}

TEST_CASE("the page of a vial lists who was treated from it and who would be, and a lot tells its vials")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto vial = put_on_file(clinic, mixture_of(clinic, clinic.fresh));
    auto draft = clinic.session_draft(clinic.eleni, clinic.fresh);
    draft.drawn = {{vial, Volume{2'500}}};
    const auto session = clinic.sign(draft);
    REQUIRE(save_session(clinic.records, clinic.deed(), draft, std::nullopt));
    Trace trace(desk, vial);
    REQUIRE(trace.size() == 2);
    CHECK(trace.cell(0, 1) == "Not signed");
    CHECK(trace.at(1).id == session);
    CHECK(VialList(desk, draft.lots.at(clinic.caffeine)).size() == 1);
    CHECK(VialList(desk, clinic.fresh).size() == 1);
    CHECK(VialList(desk, clinic.glow_1).size() == 0);
    VialLife life(desk, vial);
    REQUIRE(life.size() == 1);
    CHECK(life.cell(0, 2) == "2.5 mL");
    CHECK(life.cell(0, 5) == "S-000001");
}
