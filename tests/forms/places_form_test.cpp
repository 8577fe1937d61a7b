#include "forms/audit/audit_page.h"
#include "forms/clinic/import_page.h"
#include "forms/clinic/paper_page.h"
#include "forms/clinic/set_up_form.h"
#include "forms/formulas/formula_form.h"
#include "forms/formulas/formula_page.h"
#include "forms/formulas/ingredient_form.h"
#include "forms/formulas/ingredient_page.h"
#include "forms/formulas/lot_form.h"
#include "forms/formulas/mixing_page.h"
#include "forms/formulas/trace_page.h"
#include "forms/formulas/version_form.h"
#include "forms/kit/table.h"
#include "forms/requests/answer_form.h"
#include "forms/requests/request_form.h"
#include "forms/requests/request_page.h"
#include "forms/staff/certification_page.h"
#include "forms/whole_window.h"
#include "records/requests.h"
#include "services/formulas/formulas.h"

#include <fstream>

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

TEST_CASE("each of the nine places opens by its digit", "[forms]")
{
    WholeWindow at;
    const std::vector<wxString> ids{"today", "patients", "sessions", "reactions", "formulas",
                                    "lots",  "staff",    "requests", "audit"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        key('1' + static_cast<int>(i), wxMOD_CONTROL);
        CHECK(until([&] { return at.window->place() == ids[i] && is_shown(ids[i] + ".title"); }));
        picture(*at.window, "place_" + ids[i].utf8_string());
    }
}

TEST_CASE("today counts what waits, and Enter opens the form that ends it", "[forms]")
{
    WholeWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.report_urticaria(session, sys_days(2026y / November / 22));
    at.clinic.add_licence(at.clinic.add_practitioner("Dr Marc Petit"), sys_days(2026y / December / 1));
    at.window->record_changed();
    auto& list = find<wxDataViewListCtrl>("main.places");
    CHECK(list.GetTextValue(0, 1) == "3"); // the aftercare waits to be handed over too
    CHECK(list.GetTextValue(3, 1) == "1");
    CHECK(list.GetTextValue(6, 1) == "1");
    picture(*at.window, "today");
    auto& today = at.page<ui::ListPage>();
    choose("today.kind", "Reaction to assess");
    CHECK(today.source().size() == 1);
    choose("today.whose", "Dr Marc Petit");
    CHECK(today.source().size() == 0);
    picture(*at.window, "today_nothing_of_this");
    choose("today.kind", "All that waits");
    CHECK(today.source().size() == 1); // the certification is Dr Petit's
    choose("today.whose", "Everybody's");
    today.select(2);
    CHECK(today.source().cell(2, 1) == "Certification expiring");
    today.on_open(2);
    CHECK(at.comes<ui::CertificationPage>());
}

TEST_CASE("the find box opens what it found", "[forms]")
{
    WholeWindow at;
    key('K', wxMOD_CONTROL);
    REQUIRE(until([] { return has_focus(find("main.find")); }));
    type("glow-02");
    key(WXK_RETURN);
    CHECK(at.comes<ui::FormulaPage>());
}

TEST_CASE("a new version starts from the lines of its parent, sums them, and is put in force", "[forms]")
{
    WholeWindow at;
    const auto formula = at.clinic.records.formulas().formula_of("GLOW-01").value();
    at.window->go_to("formulas");
    at.navigator.open_formula(formula);
    settle();
    picture(*at.window, "formula_page");
    at.navigator.new_version(formula, at.clinic.glow_1);
    at.page<ui::VersionForm>();
    CHECK(text_in("version.sum") == "Together 2\u00a0% w/v.");
    put(line_of("version.lines.1.value"), "0.5");
    CHECK(until([] { return text_in("version.sum") == "Together 1.5\u00a0% w/v."; }));
    choose("version.reason", "Safety: reactions");
    find<ui::TextArea>("version.reason_text").SetValue("Urticaria after vitamin C in two patients");
    picture(*at.window, "version_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::FormulaPage>());
    CHECK(is_shown("formula.versions"));
}

TEST_CASE("the keyboard comes back to the page when a question on it is cancelled", "[forms]")
{
    WholeWindow at;
    at.window->go_to("formulas");
    at.navigator.open_formula(at.clinic.records.formulas().formula_of("GLOW-01").value());
    REQUIRE(at.comes<ui::FormulaPage>());
    press("formula.withdraw");
    REQUIRE(until([] { return has_focus(find("version.withdrawing.reason")); }));
    press("version.withdrawing.leave");
    REQUIRE(until([] { return !is_shown("version.withdrawing.reason"); }));
    CHECK(until([&] { return has_focus(*at.window->current()); }));
    key(WXK_ESCAPE);
    CHECK(at.comes<ui::ListPage>());
}

TEST_CASE("a draft is submitted, approved by somebody else and put in force on the page of its formula", "[forms]")
{
    WholeWindow at;
    const auto& formulas = at.clinic.records.formulas();
    const auto formula = formulas.formula_of("GLOW-01").value();
    at.clinic.add_practitioner("Dr Marc Petit");
    VersionDraft draft = VersionEditor(at.desk, formula, at.clinic.glow_1).draft();
    draft.author = at.clinic.practitioner;
    draft.reason = ChangeReason::stock;
    draft.reason_text = "Another strength in stock";
    const auto version = add_version(at.clinic.records, at.clinic.deed(), draft);
    REQUIRE(version);
    const auto is = [&](VersionState state) {
        return until([&] { return formulas.version(version->id)->state == state; });
    };
    at.window->go_to("formulas");
    at.navigator.open_formula(formula);
    REQUIRE(at.comes<ui::FormulaPage>());
    CHECK_FALSE(is_shown("formula.put_in_force"));
    press("formula.submit");
    REQUIRE(is(VersionState::in_review));
    CHECK(until([] { return is_shown("formula.approve") && !is_shown("formula.submit"); }));
    press("formula.approve");
    REQUIRE(until([] { return has_focus(find("version.withdrawing.by")); }));
    CHECK_FALSE(is_shown("version.withdrawing.reason"));
    choose("version.withdrawing.by", "Dr Marc Petit");
    picture(*at.window, "formula_approving");
    press("version.withdrawing.do");
    REQUIRE(is(VersionState::approved));
    press("formula.put_in_force");
    REQUIRE(is(VersionState::effective));
    CHECK(until([] { return is_shown("formula.withdraw"); }));
    picture(*at.window, "formula_in_force");
}

TEST_CASE("a mix is told while its parts are typed", "[forms]")
{
    WholeWindow at;
    at.navigator.open_mixing();
    REQUIRE(at.comes<ui::MixingPage>());
    const auto pour = [](const char* row, const char* volume, const char* substance, const char* value) {
        const auto part = wxString("mixing.") + row;
        put(line_of(part + ".volume"), volume);
        put(line_of(part + ".substance"), substance);
        put(line_of(part + ".value"), value);
    };
    pour("0", "2", "caffeine", "20");
    pour("1", "3", "organic silicon", "1");
    CHECK(until([] { return text_in("mixing.result.1") == "8\u00a0% w/v"; }));
    CHECK(text_in("mixing.result.2") == "0.6\u00a0% w/v");
    picture(*at.window, "mixing");
}

TEST_CASE("an ingredient is changed from its page, which says where it is used", "[forms]")
{
    WholeWindow at;
    at.navigator.open_ingredient(at.clinic.vitamin_c);
    REQUIRE(at.comes<ui::IngredientPage>());
    CHECK(is_shown("ingredient.versions"));
    press("ingredient.edit");
    REQUIRE(at.comes<ui::IngredientForm>());
    put(line_of("ingredient.name_fr"), "Vitamine C");
    choose("ingredient.legal_class", "Medicine");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::IngredientPage>());
    const auto kept = at.clinic.records.formulas().ingredient(at.clinic.vitamin_c)->ingredient;
    CHECK(kept.name_fr == "Vitamine C");
    CHECK(kept.legal_class == LegalClass::medicine);
    CHECK(kept.category == IngredientCategory::other_active);
}

TEST_CASE("an ingredient with a wrong check digit warns beside the field and is saved", "[forms]")
{
    WholeWindow at;
    at.navigator.new_ingredient();
    at.page<ui::IngredientForm>();
    put(line_of("ingredient.inci"), "THEOPHYLLINE");
    pick("ingredient.category", "other");
    focus(find("ingredient.cas"));
    put(line_of("ingredient.cas"), "58-55-8");
    focus(find("ingredient.ec"));
    CHECK(until([] {
        const std::string said = atk_object_get_description(spoken(find("ingredient.cas")));
        return said.find("The check digit of CAS 58-55-8 is wrong.") == 0;
    }));
    picture(*at.window, "ingredient_form");
    key('S', wxMOD_CONTROL);
    CHECK(until([&] { return at.clinic.records.formulas().ingredient_of("THEOPHYLLINE").has_value(); }));
}

TEST_CASE("a lot is received, and its page shows who was treated with it", "[forms]")
{
    WholeWindow at;
    at.window->go_to("lots");
    at.navigator.new_lot(at.clinic.caffeine);
    at.page<ui::LotForm>();
    put(line_of("lot.code"), "CF-77");
    put(line_of("lot.manufacturer"), "Laboratoire Seine");
    put(line_of("lot.expires"), "30/06/2028");
    picture(*at.window, "lot_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.clinic.records.formulas().lot_of("CF-77").has_value(); }));
    const auto draft = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    at.clinic.sign(draft);
    at.navigator.open_trace(draft.lots.at(at.clinic.hyaluronate));
    settle();
    picture(*at.window, "lot_page");
    CHECK(at.page<ui::TracePage>().IsShownOnScreen());
    CHECK(is_shown("trace.rows"));
}

TEST_CASE("a request is registered with its due date in sight, answered with its dossier, and closed", "[forms]")
{
    WholeWindow at;
    at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.window->go_to("requests");
    at.navigator.new_request(at.clinic.eleni);
    at.page<ui::RequestForm>();
    CHECK(text_in("request.due").find("22/12/2026") != std::string::npos);
    choose("request.channel", "By letter");
    picture(*at.window, "request_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::RequestPage>());
    picture(*at.window, "request_page");
    press("request.answer");
    CHECK(text_in("request.progress.text").find("Make the dossier first") == 0);
    press("request.dossier");
    REQUIRE(at.comes<ui::PaperPage>());
    CHECK(wxWindow::FindWindowByName("paper.print") == nullptr); // the answer names the digest of these very pages
    picture(*at.window, "paper_page");
    at.window->back();
    REQUIRE(at.comes<ui::RequestPage>());
    press("request.answer");
    REQUIRE(at.comes<ui::AnswerForm>());
    put(line_of("answer.identity_seen"), "Passport, seen by Dr Keller");
    put(line_of("answer.handed_over"), "In person");
    picture(*at.window, "answer_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::RequestPage>());
    CHECK(at.clinic.records.requests().open_requests().empty());
    CHECK_FALSE(find("request.answer").IsEnabled());
}

TEST_CASE("the audit counts in the background and shows chart and figures", "[forms]")
{
    WholeWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.report_urticaria(session, sys_days(2026y / November / 22));
    key('9', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::AuditPage>());
    press("audit.count");
    REQUIRE(until([] { return is_shown("audit.chart"); }));
    CHECK(find<wxDataViewListCtrl>("audit.figures").GetTextValue(0, 0) == "GLOW-01@1");
    settle();
    picture(*at.window, "audit");
}

TEST_CASE("an import shows what would happen before anything does", "[forms]")
{
    WholeWindow at;
    const ScratchFolder folder;
    std::ofstream(folder.path() / "people.csv") << "family_name,given_name,born\nMoreau,Claire,1990-02-01\n"
                                                   "Durand,Paul,2999-01-01\n";
    at.navigator.open_import();
    at.page<ui::ImportPage>().take(folder.path() / "people.csv");
    settle();
    CHECK(text_in("import.counts") == "1 would be added, 0 are on file already.");
    CHECK(find<wxDataViewListCtrl>("import.odd").GetTextValue(0, 0) == "3");
    picture(*at.window, "import");
    press("import.do");
    CHECK(until([] { return text_in("import.counts") == "1 were added, 0 were on file already."; }));
}

TEST_CASE("trouble is said on top of the window, not in a box", "[forms]")
{
    WholeWindow at;
    at.window->warn("The disk is full. Nothing was saved; make room and save again.");
    CHECK(until([] { return is_shown("main.trouble"); }));
    picture(*at.window, "trouble");
}

TEST_CASE("the set-up form proposes the time zone of the country", "[forms]")
{
    const ScratchFolder folder;
    ClinicFixture clinic;
    Desk desk{clinic.records, clinic.actor, ClinicWindow::words()};
    const OnScreen<wxFrame> frame(nullptr, wxID_ANY, "Mesotrace");
    frame->SetClientSize(frame->FromDIP(wxSize(800, 760)));
    auto* const form = new ui::SetUpForm(&*frame, desk);
    form->InitDialog();
    form->begin();
    show(*frame);
    choose("clinic.country", "Greece");
    CHECK(find<ui::TextField>("clinic.zone").text() == "Europe/Athens");
    picture(*frame, "set_up");
}
