#include "screens/clinic/today_list.h"
#include "screens/patients/patient_file.h"
#include "screens/staff/certification_editor.h"
#include "screens/staff/certification_file.h"
#include "screens/staff/credential_sheet_editor.h"
#include "screens/staff/practitioner_editor.h"
#include "screens/staff/practitioner_file.h"
#include "support/english_desk.h"

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

CertificationId licence_of(const ClinicFixture& clinic)
{
    return clinic.records.staff().certifications_of(clinic.practitioner).front().id;
}

} // namespace

TEST_CASE("a renewal leaves what it renews as it was, and both tell of each other")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto old = licence_of(clinic);
    CertificationEditor editor(desk, clinic.practitioner, old);
    auto draft = editor.draft();
    CHECK(draft.type == CertificationType::licence);
    CHECK(draft.issued == sys_days(2029y / January / 1)); // the day after the old one ends
    draft.issued = desk.today();
    draft.expires = sys_days(2031y / December / 31);
    const auto saved = editor.save(draft);
    REQUIRE(saved);

    const CertificationFile before(desk, old);
    const CertificationFile after(desk, saved->id);
    CHECK(clinic.records.staff().certification(old)->certification.expires == sys_days(2028y / December / 31));
    REQUIRE(before.renewals().size() == 2);
    CHECK(before.renewals()[0].value == "22/11/2026 – 31/12/2031");
    CHECK(before.renewals()[1].value == "01/01/2020 – 31/12/2028 · this one");
    CHECK(after.renewals()[0].value == "22/11/2026 – 31/12/2031 · this one");
    CHECK(after.state().text == "Not verified");
    CHECK(after.state().tone == Tone::warning);
}

TEST_CASE("what was renewed is history and no alarm, what merely ended is one")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto other = clinic.add_practitioner("Dr Marc Petit");
    const auto ended = clinic.add_licence(other, desk.today() - days(1));
    CertificationList list(desk, other);
    REQUIRE(list.size() == 2);
    CHECK(list.cell(0, 4) == "Expired");
    CHECK(list.tone(0, 4) == Tone::danger);
    CertificationEditor editor(desk, other, ended);
    auto draft = editor.draft();
    draft.expires = desk.today() + days(365);
    REQUIRE(editor.save(draft));
    REQUIRE(list.size() == 3);
    CHECK(list.tone(0, 4) == Tone::muted);
}

TEST_CASE("a check shows who asked whom, when and what came out, and only other people can have made it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationFile file(desk, licence_of(clinic));
    for (const auto& each : file.checkers())
        CHECK(each.id != clinic.practitioner);
    auto draft = file.verification_draft();
    CHECK(draft.on == desk.today());
    draft.verified_by = clinic.manager;
    draft.method = VerificationMethod::phone;
    draft.source = "Conseil de l'Ordre";
    draft.reference = "call of 9:15";
    draft.result = VerificationResult::discrepancy;
    REQUIRE(file.save(draft));
    CHECK(file.checks().front().label == "22/11/2026");
    CHECK(file.checks().front().value ==
          "Differs from the paper · Telephone call to the issuer · Conseil de l'Ordre · call of 9:15 · Marie Roux");
    CHECK(file.state().text == "Not verified");
    CHECK(file.facts().back().value == "Not confirmed by the issuer");
}

TEST_CASE("a revoked licence is visible, and says why")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationFile file(desk, licence_of(clinic));
    REQUIRE(file.save(SanctionDraft{file.id(), SanctionKind::revoked, desk.today(), "court order of 20 November"}));
    CHECK(file.state().text == "Revoked");
    CHECK(file.state().tone == Tone::danger);
    CHECK(file.sanctions().front().value == "Revoked · court order of 20 November");
}

TEST_CASE("what expires waits for its renewal, and what was revoked does not")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto other = clinic.add_practitioner("Dr Marc Petit");
    const auto licence = clinic.add_licence(other, desk.today() + days(12));
    CHECK(waiting(desk).staff == 1);
    REQUIRE(CertificationFile(desk, licence)
                .save(SanctionDraft{licence, SanctionKind::revoked, desk.today(), "decision of the regional board"}));
    CHECK(waiting(desk).staff == 0);
}

TEST_CASE("a certification that nobody has checked with its issuer waits for it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationEditor editor(desk, clinic.manager);
    auto draft = editor.draft();
    draft.type = CertificationType::diploma;
    draft.issuer = "Université";
    draft.number = "D-7";
    draft.issued = desk.today();
    draft.never_expires = true;
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    CHECK(waiting(desk).staff == 1);
    TodayList today(desk);
    today.filter("to verify");
    REQUIRE(today.size() == 1);
    CHECK(std::get<CertificationId>(today.step_of(0)) == saved->id);
}

TEST_CASE("the clinic's own registers are offered first")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto registers = PractitionerEditor(desk).registers();
    CHECK(registers.front().name == "FR · RPPS (Annuaire Santé)");
    CHECK(registers.size() == all_of<ProfessionalRegister>().size());
}

TEST_CASE("a credential sheet that was handed over stands in the patient's history with its digest")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CredentialSheetEditor editor(desk, clinic.practitioner);
    CHECK(editor.language_of(clinic.eleni) == Language::el);
    CHECK_FALSE(editor.objections({.practitioner = clinic.practitioner, .language = Language::el}).empty());
    const HandoverDraft draft{.practitioner = clinic.practitioner, .patient = clinic.eleni, .language = Language::el};
    REQUIRE(editor.hand_over(draft, editor.paper(Language::el)));
    const auto row = clinic.records.staff().handovers_to(clinic.eleni).at(0);
    CHECK(row.handover.paper_digest.size() == 64);
    CHECK(row.at == clinic.records.now());
    CHECK(PatientFile(desk, clinic.eleni).history().front().title == "Credential sheet handed over: Dr Anna Keller");
}
