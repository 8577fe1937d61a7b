#include "screens/clinic/today_list.h"
#include "screens/patients/patient_file.h"
#include "screens/staff/catalogue_type_editor.h"
#include "screens/staff/catalogue_type_list.h"
#include "screens/staff/certification_editor.h"
#include "screens/staff/certification_file.h"
#include "screens/staff/credential_sheet_editor.h"
#include "screens/staff/practitioner_editor.h"
#include "screens/staff/practitioner_file.h"
#include "screens/staff/staff_list.h"
#include "screens/staff/training_editor.h"
#include "screens/staff/training_list.h"
#include "services/care/sessions.h"
#include "support/english_desk.h"

using namespace clinic;
using namespace clinic::testing;
using namespace std::chrono;

namespace {

CertificationId licence_of(const ClinicFixture& clinic)
{
    return clinic.records.staff().certifications_of(clinic.practitioner).front().id;
}

CatalogueTypeId type_called(const ClinicFixture& clinic, const char* name)
{
    return clinic.records.staff().catalogue_type_named(name).value();
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

TEST_CASE("a clinic starts with a catalogue of certification types, in the reader's words")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CatalogueTypeList list(desk);
    REQUIRE(list.size() == 7); // no lipolytic course in France, where dissolving fat is forbidden
    list.filter("insurance");
    REQUIRE(list.size() == 1);
    CHECK(list.cell(0, 0) == "Professional liability insurance");
    CHECK(list.cell(0, 3) == "12 months");
    CHECK(list.cell(0, 4) == "90, 60, 30, 7");
    CatalogueTypeEditor editor(desk, list.at(0).id);
    auto draft = editor.draft();
    draft.issuer = "Assurance Seine";
    draft.reminders = reminders_typed("14; 3");
    REQUIRE(editor.save(draft));
    REQUIRE(list.size() == 1);
    CHECK(list.cell(0, 2) == "Assurance Seine");
    CHECK(list.cell(0, 4) == "14, 3");
    const auto again = editor.save(draft); // read before the change above
    REQUIRE_FALSE(again);
    CHECK(again.reasons().front().field == "certification_type.row_version");
}

TEST_CASE("reminders are typed as days with commas between, and anything else is no reminder at all")
{
    CHECK(reminders_typed("90, 60, 30, 7") == usual_reminders());
    CHECK(reminders_typed("7 30") == Reminders{7, 30});
    CHECK(reminders_typed("90, soon").empty());
    CHECK(reminders_typed("").empty());
    CHECK(reminders_typed("7.5") == Reminders{0});
    CHECK(reminders_text(usual_reminders()) == "90, 60, 30, 7");
}

TEST_CASE("a certification starts from its type, and is called as the clinic calls it")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationEditor editor(desk, clinic.manager);
    CHECK(editor.catalogue().size() == 7);
    CertificationDraft typed = editor.draft();
    typed.number = "P-9";
    typed.issuer = "Assurance Seine";
    typed.issued = desk.today();
    const auto type = type_called(clinic, "Professional liability insurance");
    const auto draft = editor.filled(type, typed);
    CHECK(draft.expires == sys_days(2027y / November / 21));
    const auto saved = editor.save(draft);
    REQUIRE(saved);
    CHECK(CertificationFile(desk, saved->id).title() == "Professional liability insurance · P-9");
    const auto renewal = CertificationEditor(desk, clinic.manager, saved->id).draft();
    CHECK(renewal.catalogue_type == type);
    CHECK(renewal.issued == sys_days(2027y / November / 22));
    CHECK(renewal.expires == sys_days(2028y / November / 21));
}

TEST_CASE("the reminders of a type decide what waits and what the staff list warns of")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CertificationEditor editor(desk, clinic.manager);
    auto draft = editor.draft();
    draft.type = CertificationType::insurance;
    draft.issuer = "Assurance Seine";
    draft.number = "P-9";
    draft.issued = desk.today();
    draft.expires = desk.today() + days(60);
    draft.catalogue_type = type_called(clinic, "Professional liability insurance");
    REQUIRE(editor.save(draft));
    CHECK(waiting(desk).staff == 1);
    StaffList list(desk);
    list.filter("Marie");
    REQUIRE(list.size() == 1);
    CHECK(list.cell(0, 4) == "expires in 60 days");
    CHECK(list.tone(0, 4) == Tone::warning);
    CatalogueTypeEditor types(desk, draft.catalogue_type);
    auto type = types.draft();
    type.reminders = {14};
    REQUIRE(types.save(type));
    CHECK(waiting(desk).staff == 0);
    REQUIRE(list.size() == 1);
    CHECK(list.tone(0, 4) == Tone::plain);
    CHECK(CertificationFile(desk, clinic.records.staff().certifications_of(clinic.manager).front().id).state().text ==
          "Valid");
}

TEST_CASE("a licence for some indications is told with them, and a session for another is refused by name")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    const auto other = clinic.add_practitioner("Dr Marc Petit");
    (void)clinic.add_licence(other, desk.today() + days(900));
    CertificationEditor editor(desk, other, clinic.records.staff().certifications_of(other).front().id);
    auto draft = editor.draft();
    draft.issued = desk.today() - days(20);
    draft.expires = desk.today() + days(900);
    draft.indications = {Indication::fat_reduction};
    draft.number = "L-FAT";
    const auto limited = editor.save(draft);
    REQUIRE(limited);
    clinic.confirm(limited->id, desk.today());
    REQUIRE(CertificationFile(desk, draft.renews.value())
                .save(SanctionDraft{draft.renews, SanctionKind::revoked, desk.today(), "replaced by a narrower one"}));
    CertificationList list(desk, other);
    CHECK(list.entitled_to().find("Lipolytic injections (only: Fat reduction)") != std::string::npos);
    auto session = clinic.session_draft(clinic.eleni, clinic.glow_1);
    session.practitioner = other;
    const auto against = told(desk, check_session(clinic.records, session, std::nullopt));
    for (const auto& each : against)
        UNSCOPED_INFO(each.sentence);
    REQUIRE(against.size() == 1);
    CHECK(against[0].field == "session.practitioner");
    CHECK(against[0].sentence.find("“Licence to practise” L-FAT of Dr Marc Petit is limited to other indications than "
                                   "“Skin rejuvenation”.") == 0);
}

TEST_CASE("hours of training add up, and a wrong entry is corrected by a later one that takes its place")
{
    ClinicFixture clinic;
    auto desk = english_desk(clinic);
    CHECK(training_line(desk, clinic.practitioner) == "Training: none on file");
    TrainingEditor editor(desk, clinic.practitioner, std::nullopt);
    auto draft = editor.draft();
    draft.title = "Anaphylaxis in the clinic";
    draft.provider = "Université";
    draft.first_day = sys_days(2025y / December / 30);
    draft.last_day = sys_days(2026y / January / 2);
    draft.hours = decimal_from_text("100");
    const auto refused = editor.save(draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.reasons().front().field == "training.hours");
    draft.hours = decimal_from_text("30.5");
    const auto wrong = editor.save(draft);
    REQUIRE(wrong);
    TrainingEditor correcting(desk, clinic.practitioner, wrong->id);
    auto right = correcting.draft();
    CHECK(right.title == draft.title);
    right.hours = decimal_from_text("3.5");
    const auto corrected = correcting.save(right);
    REQUIRE(corrected);
    CHECK_FALSE(correcting.save(right));

    TrainingList list(desk, clinic.practitioner);
    REQUIRE(list.size() == 2);
    CHECK(list.cell(0, 0) == "30/12/2025 – 02/01/2026");
    CHECK(list.cell(0, 6) == "yes");
    CHECK(list.cell(1, 3) == "30.5");
    CHECK(list.cell(1, 6) == "replaced by " + corrected->key);
    CHECK(list.tone(1, 0) == Tone::muted);
    CHECK(list.totals() == "3.5 h in the last 12 months · 2026: 3.5 h");
    CHECK(training_line(desk, clinic.practitioner) == "Training: " + list.totals());
}
