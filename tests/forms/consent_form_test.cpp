#include "forms/clinic_window.h"
#include "forms/session_steps.h"
#include "services/patients/consents.h"

#include <wx/textctrl.h>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Draws two strokes into the pad as a hand does.
void sign_on(const wxString& pad)
{
    auto& window = find(pad);
    REQUIRE(window.IsShownOnScreen());
    for (const int y : {30, 70}) {
        click_at(window, wxPoint(40, y)); // the keyboard is there now, and the pointer
        hand().MouseDown();
        for (int x = 50; x < 300; x += 25) {
            hand().MouseMove(window.ClientToScreen(wxPoint(x, y + (x / 25) % 2 * 20)));
            settle();
        }
        hand().MouseUp();
        settle();
    }
}

wxString read_aloud()
{
    const auto* const text = dynamic_cast<const wxTextCtrl*>(wxWindow::FindWindowByName("consent.text"));
    REQUIRE(text != nullptr);
    return text->GetValue();
}

} // namespace

TEST_CASE("a session says that the consent is missing, leads to it, and goes on with it where it was",
          "[forms][consent]")
{
    ClinicWindow at;
    const auto patient = at.clinic.add_patient("Moreau", "Louise");
    at.paths.new_session(patient);
    at.page<ui::SessionForm>();
    fill_in("Moreau", "GLOW-01");
    REQUIRE(until([] { return text_in("session.consent.text") == "Not asked yet."; }));
    picture(*at.window, "session_without_consent");
    press("session.consent.deed");
    at.page<ui::ConsentForm>();
    CHECK(read_aloud().Contains("GLOW-01@1"));
    CHECK(read_aloud().Contains(L"Το δέρμα τρυπιέται κάθε φορά")); // in the patient's language
    choose("consent.language", "English");
    CHECK(read_aloud().Contains("The skin is punctured each time"));
    CHECK(read_aloud().Contains("SODIUM HYALURONATE"));

    focus(find("consent.decision"));
    key('S', wxMOD_CONTROL);
    CHECK(at.clinic.records.patients().consents_of(patient).empty()); // nobody has decided
    choose("consent.decision", "Agrees");
    REQUIRE(until([] { return is_shown("consent.signature.pad"); }));
    key('S', wxMOD_CONTROL);
    CHECK(at.clinic.records.patients().consents_of(patient).empty());
    put(line_of("consent.decided.time"), "9:00");
    sign_on("consent.signature.pad");
    picture(*at.window, "consent_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));

    const auto consents = at.clinic.records.patients().consents_of(patient);
    REQUIRE(consents.size() == 1);
    CHECK(consents.front().consent.signature.size() >= 2);
    CHECK(consents.front().consent.version == at.clinic.glow_1);
    CHECK(consents.front().consent.text.find("The skin is punctured each time") != std::string::npos);
    at.page<ui::SessionForm>();
    CHECK(until([] { return text_in("session.consent.text").find("Consent stands: CO-") == 0; }));
    CHECK(line_of("session.volume").GetValue() == "2"); // what was written stays
}

TEST_CASE("a consent on file is read and withdrawn by keyboard, and stands on the patient's page", "[forms][consent]")
{
    ClinicWindow at;
    const auto consent = at.clinic.agree(at.clinic.eleni, at.clinic.glow_1);
    at.paths.open_consent(consent);
    at.page<ui::ConsentPage>();
    picture(*at.window, "consent_page");
    press("consent.withdraw");
    at.page<ui::WithdrawalForm>();
    put(line_of("withdrawal.note"), "Rather not");
    picture(*at.window, "withdrawal_form");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(at.clinic.records.patients().consent(consent)->withdrawal_note == "Rather not");
    at.page<ui::ConsentPage>();
    CHECK(until([] { return !is_shown("consent.withdraw"); }));
    at.paths.open_patient(at.clinic.eleni);
    at.page<ui::PatientPage>();
    picture(*at.window, "patient_with_consents");
}

TEST_CASE("a consent to photographs asks for no formula, a refusal for no signature, a paper for its scan",
          "[forms][consent]")
{
    ClinicWindow at;
    at.paths.take_consent({.patient = at.clinic.eleni});
    at.page<ui::ConsentForm>();
    REQUIRE(until([] { return is_shown("consent.version"); }));
    choose("consent.subject", "Photographs");
    CHECK(until([] { return !is_shown("consent.version") && !is_shown("consent.indication"); }));
    choose("consent.decision", "Agrees");
    choose("consent.way", "On paper, scanned");
    CHECK(until([] { return is_shown("consent.scan") && !is_shown("consent.signature.pad"); }));
    choose("consent.decision", "Does not agree");
    CHECK(until([] { return !is_shown("consent.scan") && !is_shown("consent.way"); }));
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    CHECK(at.clinic.records.patients().consents_of(at.clinic.eleni).front().consent.decision ==
          ConsentDecision::refused);
}

TEST_CASE("the clinic writes its own consent text, which later patients read", "[forms][consent]")
{
    ClinicWindow at;
    at.paths.write_consent_text();
    at.page<ui::ConsentTextForm>();
    choose("consent_text.subject", "Photographs");
    choose("consent_text.language", "English");
    picture(*at.window, "consent_text_form");
    put(line_of("consent_text.body"), "# What is done\n\nOur own words.");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return at.paths.kept.size() == 1; }));
    at.paths.take_consent({.patient = at.clinic.eleni, .subject = ConsentSubject::photos});
    at.page<ui::ConsentForm>();
    choose("consent.language", "English");
    CHECK(read_aloud().Contains("Our own words."));
}
