#include "forms/clinic/paper_page.h"
#include "forms/formulas/delivery_form.h"
#include "forms/formulas/lot_form.h"
#include "forms/formulas/movement_form.h"
#include "forms/formulas/stock_page.h"
#include "forms/formulas/trace_page.h"
#include "forms/formulas/vial_form.h"
#include "forms/formulas/vial_page.h"
#include "forms/formulas/vial_waste_form.h"
#include "forms/session_steps.h"
#include "forms/whole_window.h"
#include "services/care/sessions.h"
#include "services/formulas/lots.h"
#include "support/mixture.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A lot of caffeine that is counted: five vials.
LotId counted_lot(ClinicFixture& clinic)
{
    const auto saved = add_lot(clinic.records, clinic.deed(),
                               {.ingredient = clinic.caffeine,
                                .code = "CF-V",
                                .manufacturer = "Laboratoire Seine",
                                .expires = day_from_iso("2027-01-31"),
                                .no_expiry_on_label = false,
                                .legal_class = LegalClass::medical_device,
                                .gtin = "09506000134352",
                                .storage = "2–8 °C",
                                .received = day_from_iso("2026-11-20"),
                                .supplier = "Dépôt Nord",
                                .quantity = Decimal(5),
                                .unit = StockUnit::vial});
    REQUIRE(saved);
    return saved->id;
}

} // namespace

TEST_CASE("a lot is put on hold where its patients are listed, and their list is one step away", "[forms][stock]")
{
    WholeWindow at;
    const auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    at.clinic.sign(draft);
    REQUIRE(save_session(at.clinic.records, at.clinic.deed(), draft, std::nullopt));
    const auto lot = draft.lots.at(at.clinic.hyaluronate);
    at.navigator.open_trace(lot);
    at.page<ui::TracePage>();
    CHECK_FALSE(is_shown("trace.release"));
    press("trace.hold");
    REQUIRE(until([] { return has_focus(find("trace.asking.reason")); }));
    put(line_of("trace.asking.reason"), "short");
    press("trace.asking.do");
    CHECK(until([] { return text_in("trace.asking.problem") == "Give a reason of at least 10 characters."; }));
    put(line_of("trace.asking.reason"), "Particles seen in two vials");
    press("trace.asking.do");
    REQUIRE(until([&] { return at.clinic.records.formulas().lot(lot)->hold.has_value(); }));
    CHECK(until([] { return is_shown("trace.release") && !is_shown("trace.hold"); }));
    CHECK(text_in("trace.held").find("Particles seen in two vials") != std::string::npos);
    picture(*at.window, "lot_on_hold");
    press("trace.print");
    REQUIRE(at.comes<ui::PaperPage>());
    picture(*at.window, "recall_paper");
    at.window->back();
    REQUIRE(at.comes<ui::TracePage>());
    press("trace.release");
    put(line_of("trace.asking.reason"), "The maker cleared the lot");
    press("trace.asking.do");
    CHECK(until([&] { return !at.clinic.records.formulas().lot(lot)->hold; }));
}

TEST_CASE("a label scanned into the lot code fills the form", "[forms][stock]")
{
    WholeWindow at;
    at.navigator.new_lot(at.clinic.caffeine);
    at.page<ui::LotForm>();
    focus(find("lot.code"));
    put(line_of("lot.code"), "01095060001343521728043010ABC123");
    key(WXK_RETURN);
    CHECK(until([] { return line_of("lot.code").GetValue() == "ABC123"; }));
    CHECK(line_of("lot.gtin").GetValue() == "09506000134352");
    CHECK(line_of("lot.expires").GetValue() == "30/04/2028");
    CHECK(until([] { return has_focus(find("lot.manufacturer")); }));
    type("Seine");
    put(line_of("lot.quantity"), "10");
    choose("lot.unit", "vials");
    choose("lot.legal_class", "Medicine");
    picture(*at.window, "lot_form_scanned");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.clinic.records.formulas().lot_of("ABC123").has_value(); }));
    const auto row = at.clinic.records.formulas().lot(*at.clinic.records.formulas().lot_of("ABC123"));
    CHECK(row->on_hand == Decimal(10));
    CHECK(row->lot.legal_class == LegalClass::medicine);
}

TEST_CASE("a delivery is received by keyboard alone, pasted labels fill a row each, and nothing is saved by halves",
          "[forms][stock]")
{
    WholeWindow at;
    counted_lot(at.clinic); // its packing is known from now on
    at.window->go_to("lots");
    at.navigator.receive_delivery();
    at.page<ui::DeliveryForm>();
    auto& grid = find<ui::LotGrid>("delivery.lots");
    focus(find("delivery.lots.0.code"));
    type("D-1");
    REQUIRE(until([] { return is_shown("delivery.lots.1.code"); })); // a new row has appeared
    key(WXK_RETURN);
    REQUIRE(until([] { return has_focus(find("delivery.lots.0.ingredient")); }));
    type("caff");
    REQUIRE(until([] { return find<ui::TypeAheadBox>("delivery.lots.0.ingredient").is_open(); }));
    key(WXK_RETURN);
    REQUIRE(until([] { return find<ui::TypeAheadBox>("delivery.lots.0.ingredient").taken().has_value(); }));
    key(WXK_RETURN);
    REQUIRE(until([] { return has_focus(find("delivery.lots.0.manufacturer")); }));
    type("Seine");
    grid.take_lines("01095060001343521728043010P-1\r\n01095060001343521728053110P-2\n");
    REQUIRE(grid.lots().size() == 3);
    CHECK(grid.lots()[2].code == "P-2");
    CHECK(grid.lots()[2].ingredient == at.clinic.caffeine);
    key('S', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("delivery.lots.0.problem"); })); // no expiry
    CHECK_FALSE(is_shown("delivery.lots.1.problem"));
    CHECK_FALSE(at.clinic.records.formulas().lot_of("P-1"));
    picture(*at.window, "delivery_refused");
    put(line_of("delivery.lots.0.expires"), "30/06/2028");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.clinic.records.formulas().lot_of("P-2").has_value(); }));
    CHECK(at.clinic.records.formulas().lot_of("D-1"));
    CHECK(at.clinic.records.formulas().lot(*at.clinic.records.formulas().lot_of("P-1"))->lot.received ==
          at.desk.today());
}

TEST_CASE("waste is recorded with its witness, and what is left is told", "[forms][stock]")
{
    WholeWindow at;
    const auto lot = counted_lot(at.clinic);
    at.navigator.open_trace(lot);
    at.page<ui::TracePage>();
    press("trace.stock");
    REQUIRE(at.comes<ui::StockPage>());
    press("stock.move");
    REQUIRE(at.comes<ui::MovementForm>());
    CHECK_FALSE(is_shown("movement.witness"));
    choose("movement.kind", "Wasted");
    REQUIRE(until([] { return is_shown("movement.witness"); }));
    put(line_of("movement.amount"), "6");
    put(line_of("movement.reason"), "A box fell on the floor");
    key('S', wxMOD_CONTROL);
    CHECK(is_shown("movement.amount"));
    picture(*at.window, "movement_refused");
    put(line_of("movement.amount"), "1.5");
    put(line_of("movement.witness"), "Nurse Lee");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::StockPage>());
    CHECK(at.clinic.records.formulas().lot(lot)->on_hand == decimal_from_text("3.5"));
    picture(*at.window, "stock_page");
}

TEST_CASE("a session asks how much of a counted lot was used", "[forms][stock]")
{
    WholeWindow at;
    const auto lot = counted_lot(at.clinic);
    at.navigator.new_session(std::nullopt);
    at.page<ui::SessionForm>();
    fill_in("ελενη", "FRESH-01");
    pick("session.lots.I-000004", "CF-V");
    REQUIRE(until([] { return is_shown("session.used.I-000004"); }));
    put(line_of("session.used.I-000004"), "1.5");
    picture(*at.window, "session_counted");
    answer_screening();
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    CHECK(at.clinic.records.formulas().lot(lot)->on_hand == decimal_from_text("3.5"));
}

TEST_CASE("the clinic's own mixture is put on file by keyboard: its version brings the lots and the hour it ends",
          "[forms][stock][vials]")
{
    WholeWindow at;
    at.window->go_to("lots");
    press("lots.vials");
    REQUIRE(until([] { return is_shown("vials.title"); }));
    key('N', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::VialForm>());
    choose("vial.version", "FRESH-01@1, Firm");
    REQUIRE(until([] { return is_shown("vial.lots.I-000004"); }));
    pick("vial.lots.I-000004", "CF-1");
    put(line_of("vial.content"), "20");
    put(line_of("vial.opened.time"), "8:00");
    choose("vial.opened_by", at.clinic.records.staff().practitioner(at.clinic.practitioner)->practitioner.name);
    choose("vial.checked_by", at.clinic.records.staff().practitioner(at.clinic.practitioner)->practitioner.name);
    put(line_of("vial.discard_after"), "22/11/2026");
    put(line_of("vial.discard_after.time"), "20:00");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("objections"); }));
    picture(*at.window, "mixture_refused");
    CHECK(at.clinic.records.formulas().vials(std::nullopt).empty());
    choose("vial.checked_by", at.clinic.records.staff().practitioner(at.clinic.manager)->practitioner.name);
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.clinic.records.formulas().vials(std::nullopt).size() == 1; }));
    const auto vial = at.clinic.records.formulas().vials(std::nullopt).front();
    CHECK(vial.left == Volume{20'000});
    CHECK(vial.inside.size() == 1);
    CHECK(at.desk.zone().to_people(vial.vial.discard_after.value()) == "22/11/2026 20:00");
    picture(*at.window, "vials");
}

TEST_CASE("a session draws from a mixture, and from the mixture its patients are two steps away",
          "[forms][stock][vials]")
{
    WholeWindow at;
    const auto vial = put_on_file(at.clinic, mixture_of(at.clinic, at.clinic.fresh));
    at.navigator.new_session(std::nullopt);
    at.page<ui::SessionForm>();
    CHECK_FALSE(is_shown("session.drawn.V-000001"));
    fill_in("ελενη", "FRESH-01");
    REQUIRE(until([] { return is_shown("session.drawn.V-000001"); }));
    put(line_of("session.drawn.V-000001"), "25");
    answer_screening();
    key('S', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("objections"); }));
    CHECK(has_focus(find("session.drawn.V-000001")));
    picture(*at.window, "session_drawn_too_much");
    put(line_of("session.drawn.V-000001"), "2");
    picture(*at.window, "session_drawn");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::SessionPage>());
    CHECK(at.clinic.records.formulas().vial(vial)->left == Volume{18'000});
    picture(*at.window, "session_drawn_signed");
    focus(find("session.injected"));
    key(WXK_END);
    key(WXK_RETURN);
    REQUIRE(at.comes<ui::TracePage>());
    at.window->back();
    REQUIRE(at.comes<ui::SessionPage>());

    at.navigator.open_vials(std::nullopt);
    REQUIRE(until([] { return has_focus(find("vials.rows")); }));
    key(WXK_RETURN);
    REQUIRE(at.comes<ui::TracePage>());
    picture(*at.window, "vial_treated");
    press("trace.print");
    REQUIRE(at.comes<ui::PaperPage>());
    picture(*at.window, "vial_recall_paper");
    at.window->back();
    REQUIRE(at.comes<ui::TracePage>());

    press("trace.life");
    REQUIRE(at.comes<ui::VialPage>());
    picture(*at.window, "vial_life");
    press("vial.waste");
    REQUIRE(at.comes<ui::VialWasteForm>());
    CHECK(line_of("vial_waste.amount").GetValue() == "18");
    put(line_of("vial_waste.witness"), "Nurse Lee");
    put(line_of("vial_waste.reason"), "Left over in the evening");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::VialPage>());
    CHECK(at.clinic.records.formulas().vial(vial)->left == Volume{0});
    CHECK_FALSE(find("vial.waste").IsEnabled());
    picture(*at.window, "vial_empty");
}

TEST_CASE("a vial is opened from its lot, and the lot then tells of it", "[forms][stock][vials]")
{
    WholeWindow at;
    const auto lot = counted_lot(at.clinic);
    at.navigator.open_trace(lot);
    at.page<ui::TracePage>();
    press("trace.open_vial");
    REQUIRE(at.comes<ui::VialForm>());
    CHECK_FALSE(is_shown("vial.checked_by"));
    put(line_of("vial.lots"), "1");
    put(line_of("vial.content"), "5");
    choose("vial.opened_by", at.clinic.records.staff().practitioner(at.clinic.practitioner)->practitioner.name);
    put(line_of("vial.discard_after"), "01/12/2026");
    put(line_of("vial.discard_after.time"), "12:00");
    picture(*at.window, "vial_opened_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::TracePage>());
    CHECK(at.clinic.records.formulas().lot(lot)->on_hand == Decimal(4));
    press("trace.vials");
    REQUIRE(until([] { return is_shown("vials.rows"); }));
    CHECK(at.clinic.records.formulas().vials_with(lot).size() == 1);
    picture(*at.window, "vials_of_lot");
}

TEST_CASE("a session that waits keeps what it drew, even from a vial that is too old by now", "[forms][stock][vials]")
{
    WholeWindow at;
    const auto vial = put_on_file(at.clinic, mixture_of(at.clinic, at.clinic.fresh));
    auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.fresh);
    draft.drawn = {{vial, Volume{2'500}}};
    const auto waiting = save_session(at.clinic.records, at.clinic.deed(), draft, std::nullopt);
    REQUIRE(waiting);
    at.clinic.clock.moment += std::chrono::hours(48);
    at.navigator.open_session(waiting->id);
    at.page<ui::SessionForm>();
    REQUIRE(until([] { return is_shown("session.drawn.V-000001"); }));
    CHECK(line_of("session.drawn.V-000001").GetValue() == "2.5");
}
