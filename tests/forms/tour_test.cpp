#include "forms/whole_window.h"
#include "services/formulas/lots.h"
#include "services/requests/requests.h"

#include <functional>

using namespace clinic;
using namespace clinic::testing;

// Pictures of everything that can be opened, in any language, light or dark, at any scale; no words are checked here:
//   MESOTRACE_PICTURES=folder MESOTRACE_LANGUAGE=el MESOTRACE_DARK=1 GDK_SCALE=2 … forms_tests "[tour]"
TEST_CASE("every page opens in front, in whatever language", "[.tour]")
{
    WholeWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    const auto reaction = at.clinic.report_urticaria(session, at.desk.today());
    const auto formula = at.clinic.records.formulas().formula_of("GLOW-01").value();
    const auto lot = at.clinic.records.care().session(session)->session.lots.begin()->second;
    REQUIRE(put_on_hold(at.clinic.records, at.clinic.deed(), {.thing = lot, .reason = "Particles seen in two vials"}));
    const auto counted = add_lot(at.clinic.records, at.clinic.deed(),
                                 {.ingredient = at.clinic.caffeine,
                                  .code = "CF-V",
                                  .manufacturer = "Laboratoire Seine",
                                  .expires = at.desk.today() + std::chrono::days(90),
                                  .no_expiry_on_label = false,
                                  .gtin = "09506000134352",
                                  .supplier = "Dépôt Nord",
                                  .quantity = Decimal(5),
                                  .unit = StockUnit::vial})
                             ->id;
    const auto check_in = at.clinic.records.care().check_ins_of(session).front().id;
    at.window->record_changed();

    for (const char place : std::string("123456789")) {
        key(place, wxMOD_CONTROL);
        picture(*at.window, "place_" + std::string(1, place));
    }
    auto& go = at.navigator;
    const std::vector<std::pair<std::string, std::function<void()>>> pages{
        {"patient", [&] { go.open_patient(at.clinic.eleni); }},
        {"patient_form", [&] { go.edit_patient(at.clinic.eleni); }},
        {"session_form", [&] { go.new_session(at.clinic.eleni); }},
        {"session", [&] { go.open_session(session); }},
        {"addendum", [&] { go.add_addendum(session); }},
        {"check_in", [&] { go.close_check_in(check_in); }},
        {"reaction_form", [&] { go.report_reaction(at.clinic.eleni, session); }},
        {"reaction", [&] { go.open_reaction(reaction); }},
        {"assessment", [&] { go.assess_reaction(reaction); }},
        {"request_form", [&] { go.new_request(at.clinic.eleni); }},
        {"formula", [&] { go.open_formula(formula); }},
        {"formula_form", [&] { go.new_formula(); }},
        {"version_form", [&] { go.new_version(formula, at.clinic.glow_1); }},
        {"ingredients", [&] { go.open_ingredients(); }},
        {"ingredient_form", [&] { go.new_ingredient(); }},
        {"import", [&] { go.open_import(); }},
        {"lot", [&] { go.open_lot(lot); }},
        {"lot_stock", [&] { go.open_stock(counted); }},
        {"movement_form", [&] { go.move_lot(counted); }},
        {"version_treated", [&] { go.open_version(at.clinic.glow_1); }},
        {"delivery_form", [&] { go.receive_delivery(); }},
        {"lot_form", [&] { go.new_lot(at.clinic.caffeine); }},
        {"practitioner", [&] { go.open_practitioner(at.clinic.practitioner); }},
        {"practitioner_form", [&] { go.new_practitioner(); }},
        {"certification_form", [&] { go.new_certification(at.clinic.practitioner); }},
    };
    for (const auto& [name, open] : pages) {
        const auto* const before = at.window->current();
        open();
        CAPTURE(name);
        CHECK(until([&] { return at.window->current() != before && at.window->current()->IsShownOnScreen(); }));
        picture(*at.window, name);
    }

    const auto request = register_request(at.clinic.records, at.clinic.deed(),
                                          {.patient = at.clinic.eleni,
                                           .received = at.desk.today(),
                                           .channel = RequestChannel::letter,
                                           .language = Language::el,
                                           .note = {}});
    REQUIRE(request);
    go.open_request(request->id);
    REQUIRE(at.comes<ui::RequestPage>());
    picture(*at.window, "request");
    press("request.dossier");
    REQUIRE(at.comes<ui::PaperPage>());
    picture(*at.window, "paper");
    at.window->back();
    REQUIRE(at.comes<ui::RequestPage>());
    press("request.answer");
    REQUIRE(at.comes<ui::AnswerForm>());
    picture(*at.window, "answer_form");
    put(line_of("main.find"), "glow");
    settle();
    picture(*at.window, "find");
}
