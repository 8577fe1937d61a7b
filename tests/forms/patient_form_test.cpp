#include "forms/clinic_window.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

PatientRow only_other_than(const ClinicFixture& clinic, PatientId known)
{
    for (const auto& row : clinic.records.patients().patients({}).rows)
        if (row.id != known)
            return clinic.records.patients().patient(row.id).value();
    FAIL("nobody was added");
    std::terminate();
}

} // namespace

TEST_CASE("a patient is put on file by keyboard alone and opens afterwards", "[forms][patients]")
{
    ClinicWindow at;
    key('N', wxMOD_CONTROL);
    at.page<ui::PatientForm>();
    type("Moreau");
    key(WXK_TAB);
    type("Louise");
    key(WXK_TAB);
    type("03/08/1979");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::PatientPage*>(at.window->current()) != nullptr; }));
    const auto row = only_other_than(at.clinic, at.clinic.eleni);
    CHECK(full_name(row.patient) == "Moreau Louise");
    CHECK(to_iso(row.patient.born.value()) == "1979-08-03");
    CHECK(row.patient.language == Language::fr); // the clinic's
    CHECK(row.patient.allergy_state == AllergyState::never_asked);
    CHECK(at.paths.kept == std::vector{row.key});
    CHECK(find("banner.name").GetLabel() == "Moreau Louise");
    CHECK(is_shown("patient.history.empty"));
    picture(*at.window, "patient_new");
}

TEST_CASE("listed allergies are kept with their groups, and a row can be taken out again", "[forms][patients]")
{
    ClinicWindow at;
    at.paths.edit_patient(at.clinic.eleni);
    at.page<ui::PatientForm>();
    CHECK_FALSE(is_shown("patient.allergies"));
    choose("patient.allergy_state", "Allergies listed");
    REQUIRE(until([] { return is_shown("patient.allergies.0.substance"); }));
    put(line_of("patient.allergies.0.substance"), "Café");
    pick("patient.allergies.0.group", "xanthi");
    press("patient.allergies.add");
    REQUIRE(until([] { return is_shown("patient.allergies.1.substance"); }));
    put(line_of("patient.allergies.1.substance"), "Σόγια");
    picture(*at.window, "patient_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    const auto patient = at.clinic.records.patients().patient(at.clinic.eleni)->patient;
    REQUIRE(patient.allergies.size() == 2);
    CHECK(patient.allergies[0].substance == "Café");
    CHECK(patient.allergies[0].group == AllergenGroup::xanthine);
    CHECK(patient.allergies[1].substance == "Σόγια");
    CHECK_FALSE(patient.allergies[1].group);
}

TEST_CASE("somebody with the same name and birth date is asked about and saved only after a yes", "[forms][patients]")
{
    ClinicWindow at;
    at.paths.new_patient();
    at.page<ui::PatientForm>();
    put(line_of("patient.family_name"), "παπαδοπουλου");
    put(line_of("patient.given_name"), "ΕΛΕΝΗ");
    put(line_of("patient.born"), "03/05/1985");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([] { return is_shown("objections.confirm.patient.family_name"); }));
    CHECK(at.paths.kept.empty());
    picture(*at.window, "patient_question");
    click_at(find("objections.confirm.patient.family_name"), wxPoint(10, 10));
    key('S', wxMOD_CONTROL);
    CHECK(until([&] { return at.paths.kept.size() == 1; }));
}

TEST_CASE("a patient's page tells allergies, standing objections and the history, and Enter opens an entry",
          "[forms][patients]")
{
    ClinicWindow at;
    const auto session = at.clinic.sign(at.clinic.session_draft(at.clinic.eleni, at.clinic.glow_1));
    at.clinic.report_urticaria(session, at.desk.today());
    at.paths.open_patient(at.clinic.eleni);
    at.page<ui::PatientPage>();
    CHECK(find("banner.mark.0").IsShownOnScreen());
    CHECK(is_shown("banner.mark.1"));
    picture(*at.window, "patient_page");
    auto& list = find<wxDataViewListCtrl>("patient.history");
    const auto decided = at.clinic.records.patients().consents_of(at.clinic.eleni).size();
    REQUIRE(list.GetItemCount() == static_cast<int>(decided) + 2);
    focus(list);
    list.SelectRow(1);
    key(WXK_RETURN);
    CHECK(until([&] {
        return dynamic_cast<ui::SessionPage*>(at.window->current()) != nullptr ||
               dynamic_cast<ui::ReactionPage*>(at.window->current()) != nullptr;
    }));
}

TEST_CASE("patients are found by parts of the name in any order, without accents", "[forms][patients]")
{
    ClinicWindow at;
    at.clinic.add_patient("Lefèvre", "Zoé");
    at.window->record_changed();
    CHECK(find("patients.count").GetLabel() == "2");
    focus(find("patients.find"));
    put(line_of("patients.find"), "ελε παπ");
    CHECK(until([] { return find("patients.count").GetLabel() == "1"; }));
    put(line_of("patients.find"), "zoe lef");
    CHECK(until([] { return find("patients.count").GetLabel() == "1"; }));
    picture(*at.window, "patients_list");
}
