#include "forms/clinic/paper_page.h"
#include "forms/staff/catalogue_type_form.h"
#include "forms/staff/certification_form.h"
#include "forms/staff/certification_page.h"
#include "forms/staff/credential_sheet_form.h"
#include "forms/staff/practitioner_form.h"
#include "forms/staff/practitioner_page.h"
#include "forms/staff/sanction_form.h"
#include "forms/staff/training_form.h"
#include "forms/staff/training_page.h"
#include "forms/staff/verification_form.h"
#include "forms/whole_window.h"

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

TEST_CASE("a practitioner is put on file, then a certification, and the page judges it by day", "[forms]")
{
    WholeWindow at;
    at.window->go_to("staff");
    at.navigator.new_practitioner();
    put(line_of("practitioner.name"), "Dr Marc Petit");
    put(line_of("practitioner.profession"), "physician");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::PractitionerPage>());
    CHECK(text_in("main.told").find("Saved 11:00:00") == 0);
    at.navigator.new_certification(at.clinic.practitioner);
    at.page<ui::CertificationForm>();
    choose("certification.type", "Licence to practise");
    put(line_of("certification.issuer"), "Ordre des médecins");
    put(line_of("certification.number"), "75-1234");
    put(line_of("certification.issued"), "01/01/2024");
    put(line_of("certification.expires"), "31/12/2026");
    press("certification.covers.0");
    picture(*at.window, "certification_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::PractitionerPage>());
    at.navigator.open_practitioner(at.clinic.practitioner);
    settle();
    picture(*at.window, "practitioner_page");
}

TEST_CASE("a chosen type fills the certification, its expiry follows the day of issue, and all stays changeable",
          "[forms]")
{
    WholeWindow at;
    at.navigator.open_practitioner(at.clinic.practitioner);
    at.navigator.new_certification(at.clinic.practitioner);
    at.page<ui::CertificationForm>();
    pick("certification.certification_type", "liability");
    CHECK(find<wxChoice>("certification.type").GetStringSelection() == "Liability insurance");
    put(line_of("certification.issuer"), "Assurance Seine");
    put(line_of("certification.number"), "P-77");
    put(line_of("certification.issued"), "01/11/2026");
    CHECK(line_of("certification.expires").GetValue() == "31/10/2027");
    put(line_of("certification.issued"), "15/11/2026");
    CHECK(line_of("certification.expires").GetValue() == "14/11/2027");
    put(line_of("certification.expires"), "31/12/2027");
    put(line_of("certification.issued"), "16/11/2026");
    CHECK(line_of("certification.expires").GetValue() == "31/12/2027");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::PractitionerPage>());
    const auto on_file = at.clinic.records.staff().certifications_of(at.clinic.practitioner).back();
    CHECK(on_file.catalogue_type.value().type.name == "Professional liability insurance");
    CHECK(to_iso(on_file.expires.value()) == "2027-12-31");
}

TEST_CASE("a course is put on file from the practitioner's page, opened and corrected", "[forms]")
{
    WholeWindow at;
    at.navigator.open_practitioner(at.clinic.practitioner);
    press("certifications.training");
    REQUIRE(at.comes<ui::TrainingPage>());
    at.navigator.new_training(at.clinic.practitioner);
    at.page<ui::TrainingForm>();
    put(line_of("training.title"), "Anaphylaxis");
    put(line_of("training.provider"), "School");
    put(line_of("training.first_day"), "01/10/2026");
    put(line_of("training.hours"), "70");
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return has_focus(find("training.hours")) || is_shown("training.hours"); }));
    put(line_of("training.hours"), "7.5");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::TrainingPage>());
    CHECK(text_in("trainings.totals") == "7.5 h in the last 12 months · 2026: 7.5 h");
    at.navigator.correct_training(at.clinic.records.staff().trainings().front().id);
    at.page<ui::TrainingForm>();
    put(line_of("training.hours"), "6");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::TrainingPage>());
    CHECK(text_in("trainings.totals") == "6 h in the last 12 months · 2026: 6 h");
    CHECK(at.clinic.records.staff().trainings().size() == 2);
}

TEST_CASE("the catalogue of certification types opens from the staff, and a type is changed by keyboard", "[forms]")
{
    WholeWindow at;
    at.window->go_to("staff");
    press("staff.certification_types");
    CHECK(until([] { return is_shown("certification_types.rows"); }));
    at.navigator.edit_certification_type(at.clinic.records.staff().catalogue_type_named("Periodic certification"));
    at.page<ui::CatalogueTypeForm>();
    put(line_of("certification_type.reminders"), "soon");
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return has_focus(find("certification_type.reminders")); }));
    put(line_of("certification_type.reminders"), "180, 30");
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return is_shown("certification_types.rows"); }));
    const auto id = at.clinic.records.staff().catalogue_type_named("Periodic certification").value();
    CHECK(at.clinic.records.staff().catalogue_type(id)->type.reminders == Reminders{180, 30});
}

TEST_CASE("a refused certification shows every objection and keeps the form", "[forms]")
{
    WholeWindow at;
    at.navigator.new_certification(at.clinic.practitioner);
    key('S', wxMOD_CONTROL);
    auto& form = at.page<ui::CertificationForm>();
    CHECK(is_shown("form.title"));
    CHECK(until([&] { return has_focus(find("certification.type")); }));
    picture(*at.window, "certification_refused");
    CHECK(form.IsShownOnScreen());
}

TEST_CASE("a check is noted on the certification's page, and the page says so at once", "[forms]")
{
    WholeWindow at;
    const auto licence = at.clinic.records.staff().certifications_of(at.clinic.practitioner).front().id;
    at.window->go_to("staff");
    at.navigator.open_certification(licence);
    REQUIRE(at.comes<ui::CertificationPage>());
    key('N', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::VerificationForm>());
    choose("verification.method", "Telephone call to the issuer");
    put(line_of("verification.source"), "Conseil de l'Ordre");
    choose("verification.result", "Not found");
    choose("verification.verified_by", "Marie Roux");
    picture(*at.window, "verification_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::CertificationPage>());
    picture(*at.window, "certification_page");
    CHECK(at.clinic.records.staff().certification(licence)->certification.verifications.size() == 2);
    press("certification.sanction");
    REQUIRE(at.comes<ui::SanctionForm>());
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return has_focus(find("sanction.kind")); }));
    CHECK(at.clinic.records.staff().sanctions().empty());
}

TEST_CASE("a credential sheet is handed over and shown for printing", "[forms]")
{
    WholeWindow at;
    at.window->go_to("staff");
    at.navigator.hand_over_credentials(at.clinic.practitioner);
    REQUIRE(at.comes<ui::CredentialSheetForm>());
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return has_focus(find("handover.given_to")); }));
    put(line_of("handover.given_to"), "Inspector of the health agency");
    picture(*at.window, "credential_sheet_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(at.comes<ui::PaperPage>());
    picture(*at.window, "credential_sheet");
    CHECK(at.clinic.records.staff().handovers().at(0).handover.given_to == "Inspector of the health agency");
}
