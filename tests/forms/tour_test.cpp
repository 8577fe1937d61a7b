#include "forms/clinic/paper_page.h"
#include "forms/formulas/formula_page.h"
#include "forms/formulas/version_form.h"
#include "forms/requests/answer_form.h"
#include "forms/requests/request_page.h"
#include "forms/whole_window.h"
#include "services/care/courses.h"
#include "services/care/photos.h"
#include "services/care/prp.h"
#include "services/care/sessions.h"
#include "services/documents/documents.h"
#include "services/formulas/formulas.h"
#include "services/formulas/lots.h"
#include "services/patients/histories.h"
#include "services/requests/requests.h"
#include "services/safety/changes.h"
#include "services/sample/sample_picture.h"
#include "services/sample/sample_points.h"
#include "services/staff/trainings.h"
#include "support/mixture.h"

#include <fstream>
#include <functional>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Her face three weeks ago and yesterday; gives the later one.
PhotoId photograph_twice(ClinicFixture& clinic, Day today)
{
    PhotoId last{0};
    for (const bool treated : {false, true})
        for (const auto view : {PhotoView::front, PhotoView::left_oblique}) {
            const auto picture = clean_picture(png_of({.view = view, .treated = treated}));
            const PhotoDraft draft{.patient = clinic.eleni,
                                   .region = Region::face,
                                   .view = view,
                                   .taken = today - std::chrono::days(treated ? 1 : 21) + std::chrono::hours(9)};
            last = add_photo(clinic.records, clinic.deed(), described(draft, picture), picture)->id;
        }
    return last;
}

/// A second version with caffeine for vitamin C, and everything said that can be said.
VersionId a_draft_that_says_all(ClinicFixture& clinic, FormulaId formula)
{
    VersionDraft draft;
    draft.formula = formula;
    draft.parent = clinic.glow_1;
    draft.reason = ChangeReason::safety_reaction;
    draft.reason_text = "Urticaria after vitamin C in two patients";
    draft.lines = {{clinic.hyaluronate, Concentration{Decimal(15), ConcentrationUnit::mg_per_ml}, LineRole::active},
                   {clinic.caffeine, Concentration{Decimal(2), ConcentrationUnit::percent_w_v}, LineRole::active}};
    draft.author = clinic.practitioner;
    draft.specification = {.vehicle = Vehicle::saline,
                           .ph = decimal_from_text("7.2"),
                           .ph_tolerance = decimal_from_text("0.3"),
                           .osmolality = Decimal(290),
                           .osmolality_tolerance = Decimal(10),
                           .route = Route::intradermal,
                           .depth = Decimal(4),
                           .least_volume = Volume{1500},
                           .most_volume = Volume{5000},
                           .beyond_use_hours = 24,
                           .preparation = "Draw up the hyaluronate first, then the caffeine. Turn ten times.",
                           .storage = "2 to 8 °C, away from light",
                           .contraindications = "Arrhythmia, allergy to xanthines",
                           .expected_reactions = "Redness for a day"};
    const auto saved = add_version(clinic.records, clinic.deed(), draft);
    REQUIRE(saved);
    return saved->id;
}

/// Keeps a small file with what it belongs to.
void put_on_file(ClinicFixture& clinic, const DocumentOwner& owner, const std::filesystem::path& file,
                 DocumentType type)
{
    std::ofstream(file) << "bytes of " << file.filename().string();
    std::ifstream content(file);
    const auto draft = described({.owner = owner, .type = type, .valid_until = day_from_iso("2026-12-10")},
                                 file.filename().string(), content);
    REQUIRE(add_document(clinic.records, clinic.deed(), draft, content));
}

TrainingId a_course(ClinicFixture& clinic)
{
    const Day today = std::chrono::floor<std::chrono::days>(clinic.clock.moment);
    return add_training(clinic.records, clinic.deed(),
                        {.practitioner = clinic.practitioner,
                         .title = "Anaphylaxis in the clinic",
                         .provider = "Université Paris Cité",
                         .first_day = today - std::chrono::days(60),
                         .last_day = today - std::chrono::days(59),
                         .hours = decimal_from_text("10.5"),
                         .category = "DPC",
                         .certificate_number = "2026-417"})
        ->id;
}

PrpId own_plasma(ClinicFixture& clinic)
{
    return prepare_prp(
               clinic.records, clinic.deed(),
               {.patient = clinic.eleni,
                .drawn = clinic.clock.moment - std::chrono::minutes(50),
                .identity = {Identifier::full_name, Identifier::birth_date},
                .prepared_by = clinic.practitioner,
                .blood = Volume{16'000},
                .anticoagulant = Anticoagulant::acd_a,
                .anticoagulant_lot = "ACD-7",
                .kit = "Kit 16",
                .kit_lot = "K-77",
                .kit_expires = day_from_iso("2027-01-31"),
                .centrifuge = "No. 2",
                .spins = {{Decimal(200), SpinUnit::times_g, Decimal(10)}, {Decimal(3000), SpinUnit::rpm, Decimal(8)}},
                .obtained = Volume{4'000},
                .platelets_before = Decimal(250),
                .platelets_after = Decimal(930),
                .activator = Activator::calcium_chloride,
                .activator_lot = "CA-1"})
        ->id;
}

/// FRESH-01 at half its strength, in force; the only session before it was followed by no reaction so far.
ChangeRequestId a_change_in_force(ClinicFixture& clinic)
{
    const auto today = Zone("Europe/Paris").day_of(clinic.clock.moment);
    const auto asked = request_change(clinic.records, clinic.deed(),
                                      {.version = clinic.fresh,
                                       .reason = ChangeReason::efficacy,
                                       .description = "Half the caffeine, for those who sleep badly",
                                       .risk = "It may firm the skin less",
                                       .training = "Draw twice the volume of diluent",
                                       .requested_by = clinic.practitioner,
                                       .responsible = clinic.manager,
                                       .due = today,
                                       .review_on = today + std::chrono::days(180)});
    REQUIRE(asked);
    const auto& formulas = clinic.records.formulas();
    const auto version = add_version(
        clinic.records, clinic.deed(),
        {.formula = formulas.version(clinic.fresh)->formula,
         .parent = clinic.fresh,
         .reason = ChangeReason::efficacy,
         .reason_text = "Half the caffeine",
         .lines = {{clinic.caffeine, Concentration{decimal_from_text("0.5").value(), ConcentrationUnit::percent_w_v}}},
         .change = asked->id});
    REQUIRE(version);
    clinic.put_in_force(version->id);
    return asked->id;
}

} // namespace

// Pictures of everything that can be opened, in any language, light or dark, at any scale; no words are checked here:
//   MESOTRACE_PICTURES=folder MESOTRACE_LANGUAGE=el MESOTRACE_DARK=1 GDK_SCALE=2 … forms_tests "[tour]"
TEST_CASE("every page opens in front, in whatever language", "[.tour]")
{
    WholeWindow at;
    auto mapped = at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1);
    mapped.points = sample_points(*mapped.region, *mapped.volume);
    const auto session = at.clinic.sign(mapped);
    const auto twice = at.clinic.sign(mapped);
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
    const auto licence = at.clinic.records.staff().certifications_of(at.clinic.practitioner).front().id;
    const auto draft = a_draft_that_says_all(at.clinic, formula);
    const ScratchFolder folder;
    const auto scan = folder.path() / "certificate of analysis.pdf";
    put_on_file(at.clinic, lot, scan, DocumentType::certificate_of_analysis);
    const auto training = a_course(at.clinic);
    const auto vial = put_on_file(at.clinic, mixture_of(at.clinic, at.clinic.fresh));
    auto drawing = at.clinic.session_draft(at.clinic.eleni, at.clinic.fresh);
    drawing.drawn = {{vial, Volume{2'000}}};
    at.clinic.sign(drawing);
    mapped.points.push_back({Side::left, {3500, 5500}, mapped.points.front().how});
    mapped.ended.reset();
    auto told = ClinicFixture::nothing_remarkable(at.clinic.eleni);
    told.answers[Contraindication::keloid] = {Answered::yes, "left shoulder", {}};
    told.answers[Contraindication::recent_procedure] = {Answered::yes, "peel", at.desk.today() + std::chrono::days(9)};
    told.takes_medicines = Answered::yes;
    told.medicines = {{"Warfarin", "5 mg"}};
    told.treated_elsewhere = Answered::yes;
    told.treatments = {{"2024", "Algeria", "", "", "lumps for weeks"}};
    REQUIRE(take_history(at.clinic.records, at.clinic.deed(), told));
    const auto waiting = save_session(at.clinic.records, at.clinic.deed(), mapped, std::nullopt)->id;
    const auto course = plan_course(at.clinic.records, at.clinic.deed(),
                                    {.patient = at.clinic.eleni,
                                     .indication = mapped.indication,
                                     .region = mapped.region,
                                     .planned = 6,
                                     .interval = 14,
                                     .begins = at.desk.today() - std::chrono::days(3)})
                            ->id;
    const auto change = a_change_in_force(at.clinic);
    REQUIRE(invalidate_session(at.clinic.records, at.clinic.deed(),
                               {.session = twice, .reason = "Written down twice on the same day"}));
    const auto plasma = own_plasma(at.clinic);
    const auto consent = at.clinic.records.patients().consents_of(at.clinic.eleni).front();
    at.clinic.agree_to_photos(at.clinic.eleni);
    const auto photo = photograph_twice(at.clinic, at.desk.today());
    const auto portrait = folder.path() / "DSC_0042.png";
    std::ofstream(portrait, std::ios::binary) << png_of({.view = PhotoView::right});
    at.window->record_changed();

    for (const char place : std::string("123456789")) {
        key(place, wxMOD_CONTROL);
        picture(*at.window, "place_" + std::string(1, place));
    }
    auto& go = at.navigator;
    const auto arrive = [&](const auto& open) {
        const auto* const before = at.window->current();
        open();
        CHECK(until([&] { return at.window->current() != before && at.window->current()->IsShownOnScreen(); }));
        settle();
    };
    arrive([&] { go.open_session(waiting); });
    focus(find("session.points.map"));
    for (int step = 0; step < 4; ++step)
        key(WXK_DOWN);
    picture(*at.window, "session_form_map");
    focus(find("session.screening.history.no"));
    picture(*at.window, "session_form_volume");
    focus(find("session.screening.infection.no"));
    picture(*at.window, "session_form_screening");
    arrive([&] { go.open_session(session); });
    focus(find("session.map"));
    picture(*at.window, "session_map");
    arrive([&] { press("session.sealed"); });
    picture(*at.window, "session_sealed");
    arrive([&] { go.open_session(session); });
    arrive([&] { press("session.handout"); });
    picture(*at.window, "session_handout");
    go.open_formula(formula);
    REQUIRE(at.comes<ui::FormulaPage>());
    focus(find("difference.lines"));
    picture(*at.window, "formula_difference");
    at.window->back();
    go.edit_version(draft);
    REQUIRE(at.comes<ui::VersionForm>());
    focus(find("version.depth"));
    picture(*at.window, "version_form_use");
    at.window->back();
    settle(); // or the first page below would be taken for the one that is left
    const std::vector<std::pair<std::string, std::function<void()>>> pages{
        {"patient", [&] { go.open_patient(at.clinic.eleni); }},
        {"patient_form", [&] { go.edit_patient(at.clinic.eleni); }},
        {"history_form", [&] { go.take_history(at.clinic.eleni); }},
        {"session_form", [&] { go.new_session(at.clinic.eleni); }},
        {"consent_form", [&] { go.take_consent(consent.consent); }},
        {"consent", [&] { go.open_consent(consent.id); }},
        {"withdrawal_form", [&] { go.withdraw_consent(consent.id); }},
        {"consent_texts", [&] { go.write_consent_text(); }},
        {"contraindications", [&] { go.open_contraindications(); }},
        {"clinic_weight_form", [&] { go.weigh_contraindication("CARDIAC_ARRHYTHMIA_XANTHINE"); }},
        {"formula_care_form", [&] { go.write_formula_care(formula); }},
        {"prp_form", [&] { go.prepare_prp(at.clinic.eleni); }},
        {"prp", [&] { go.open_prp(plasma); }},
        {"prp_invalidation_form", [&] { go.invalidate_prp(plasma); }},
        {"course_form", [&] { go.plan_course(at.clinic.eleni); }},
        {"course", [&] { go.open_course(course); }},
        {"course_end_form", [&] { go.end_course(course); }},
        {"aftercare_change_form",
         [&] {
             const auto plan = at.clinic.records.care().aftercare_of(session);
             go.change_aftercare(std::find_if(plan.begin(), plan.end(), [](const auto& row) {
                                     return row.line.code == "NO_POOL";
                                 })->id);
         }},
        {"advice_form", [&] { go.give_advice(session); }},
        {"handout_form", [&] { go.hand_over(session); }},
        {"photos", [&] { go.open_photos(at.clinic.eleni); }},
        {"photo_form", [&] { go.add_photo(at.clinic.eleni, portrait); }},
        {"photo_hiding_form", [&] { go.hide_photo(photo); }},
        {"invalidation_form", [&] { go.invalidate_session(session); }},
        {"session_invalid", [&] { go.open_session(twice); }},
        {"session", [&] { go.open_session(session); }},
        {"addendum", [&] { go.add_addendum(session); }},
        {"check_in", [&] { go.close_check_in(check_in); }},
        {"contact_form", [&] { go.add_contact(session); }},
        {"reaction_form", [&] { go.report_reaction(at.clinic.eleni, session); }},
        {"reaction", [&] { go.open_reaction(reaction); }},
        {"assessment", [&] { go.assess_reaction(reaction); }},
        {"reaction_follow_up_form", [&] { go.follow_reaction(reaction); }},
        {"change_request_form", [&] { go.request_change(std::nullopt, reaction); }},
        {"changes", [&] { go.open_changes(); }},
        {"change", [&] { go.open_change(change); }},
        {"effect_review_form", [&] { go.review_effect(change); }},
        {"request_form", [&] { go.new_request(at.clinic.eleni); }},
        {"formula", [&] { go.open_formula(formula); }},
        {"formula_form", [&] { go.new_formula(); }},
        {"version_form", [&] { go.new_version(formula, at.clinic.glow_1); }},
        {"version_form_draft", [&] { go.edit_version(draft); }},
        {"mixing", [&] { go.open_mixing(); }},
        {"ingredients", [&] { go.open_ingredients(); }},
        {"ingredient", [&] { go.open_ingredient(at.clinic.vitamin_c); }},
        {"ingredient_form_change", [&] { go.edit_ingredient(at.clinic.vitamin_c); }},
        {"ingredient_form", [&] { go.new_ingredient(); }},
        {"import", [&] { go.open_import(); }},
        {"lot", [&] { go.open_trace(lot); }},
        {"lot_stock", [&] { go.open_stock(counted); }},
        {"movement_form", [&] { go.move_lot(counted); }},
        {"version_treated", [&] { go.open_trace(at.clinic.glow_1); }},
        {"vials", [&] { go.open_vials(std::nullopt); }},
        {"vial_treated", [&] { go.open_trace(vial); }},
        {"vial_life", [&] { go.open_vial_life(vial); }},
        {"vial_waste_form", [&] { go.waste_vial(vial); }},
        {"mixture_form", [&] { go.open_vial_of(std::nullopt); }},
        {"vial_form", [&] { go.open_vial_of(counted); }},
        {"delivery_form", [&] { go.receive_delivery(); }},
        {"lot_form", [&] { go.new_lot(at.clinic.caffeine); }},
        {"completeness", [&] { go.open_completeness(); }},
        {"version_documents", [&] { go.open_documents(at.clinic.glow_1); }},
        {"lot_documents", [&] { go.open_documents(lot); }},
        {"document_form", [&] { go.add_document(lot, scan); }},
        {"practitioner", [&] { go.open_practitioner(at.clinic.practitioner); }},
        {"certification_types", [&] { go.open_certification_types(); }},
        {"certification_type_form",
         [&] { go.edit_certification_type(at.clinic.records.staff().catalogue_types().front().id); }},
        {"training", [&] { go.open_training(at.clinic.practitioner); }},
        {"training_form", [&] { go.correct_training(training); }},
        {"practitioner_form", [&] { go.new_practitioner(); }},
        {"certification_form", [&] { go.new_certification(at.clinic.practitioner); }},
        {"certification", [&] { go.open_certification(licence); }},
        {"certification_renewal", [&] { go.renew_certification(licence); }},
        {"verification_form", [&] { go.verify_certification(licence); }},
        {"sanction_form", [&] { go.sanction_certification(licence); }},
        {"credential_sheet_form", [&] { go.hand_over_credentials(at.clinic.practitioner); }},
    };
    for (const auto& [name, open] : pages) {
        CAPTURE(name);
        arrive(open);
        picture(*at.window, name);
        if (name == "change") {
            focus(find("change.chart"));
            picture(*at.window, "change_effect");
        }
        if (name == "history_form") {
            focus(find("history.medicines.0.name"));
            picture(*at.window, "history_form_lists");
        }
        if (name == "check_in") {
            press("check_in.asked.yes");
            REQUIRE(until([] { return is_shown("check_in.pain"); }));
            focus(find("check_in.pain"));
            picture(*at.window, "check_in_state");
        }
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
