#include "db/small_clinic.h"

using namespace clinic;
using clinic::testing::ingredient_named;
using clinic::testing::patient_named;
using clinic::testing::SmallClinic;

TEST_CASE_METHOD(SmallClinic, "a clinic is kept as it was written, and corrected", "[db]")
{
    CHECK_FALSE(records->clinic().clinic());
    CHECK(zone_of(records->clinic()).name() == "Etc/UTC");
    ClinicDraft draft{.name = "Κλινική Αιγαίου",
                      .country = Country::gr,
                      .zone = "Europe/Athens",
                      .language = Language::el,
                      .phone = "+30 210 1234567",
                      .address = "Οδός Ερμού 1\n105 63 Αθήνα",
                      .sample = true};
    const auto put = [&] {
        change("clinic.set_up",
               [&](Change& change) { change.clinic().put(accepted<Clinic>(draft, ClinicFacts{.zone_exists = true})); });
    };
    put();
    draft.name = "Clinique de l'Égée";
    put();

    const auto kept = records->clinic().clinic().value();
    CHECK(kept.name == draft.name);
    CHECK(kept.country == draft.country);
    CHECK(kept.zone == draft.zone);
    CHECK(kept.language == draft.language);
    CHECK(kept.phone == draft.phone);
    CHECK(kept.address == draft.address);
    CHECK(kept.sample);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic, "the local account holds every role", "[db]")
{
    CHECK_FALSE(records->clinic().local_account());
    change("account.add", [](Change& change) { change.clinic().add_local_account("Zoé"); });
    const auto account = records->clinic().local_account().value();
    CHECK(account.name == "Zoé");
    CHECK(account.roles.size() == 6);
}

TEST_CASE_METHOD(SmallClinic, "practitioners and their certifications are kept as they were written", "[db]")
{
    std::optional<Added<PractitionerId>> added;
    const CertificationDraft no_owner{.practitioner = {},
                                      .type = CertificationType::certificate,
                                      .issuer = "Société Française de Mésothérapie",
                                      .number = "SFM-77",
                                      .issued = day_from_iso("2024-02-29"),
                                      .expires = day_from_iso("2027-01-31"),
                                      .never_expires = false,
                                      .covers = {Technique::mesotherapy_face, Technique::prp}};
    change("practitioner.add", [&](Change& change) {
        added = change.staff().add(accepted<Practitioner>(
            PractitionerDraft{.name = "Δρ. Ελένη Παπά", .profession = "physician", .register_number = "AMKA 1"},
            PractitionerFacts{}));
        auto draft = no_owner;
        draft.practitioner = added->id;
        change.staff().add(accepted<Certification>(
            draft, CertificationFacts{.today = today(), .practitioner_known = true, .number_taken = false}));
        draft.number = "SFM-78";
        draft.type = CertificationType::licence;
        draft.expires.reset();
        draft.never_expires = true;
        change.staff().add(accepted<Certification>(
            draft, CertificationFacts{.today = today(), .practitioner_known = true, .number_taken = false}));
    });

    const StaffStore& staff = records->staff();
    CHECK(staff.practitioner_of("PR-000001") == added->id);
    CHECK(staff.practitioner(added->id)->practitioner.name == "Δρ. Ελένη Παπά");
    REQUIRE(staff.practitioners().size() == 1);
    CHECK(staff.practitioners()[0].practitioner.register_number == "AMKA 1");

    const auto certifications = staff.certifications_of(added->id);
    REQUIRE(certifications.size() == 2);
    CHECK(certifications[0].type == CertificationType::certificate);
    CHECK(certifications[0].issuer == no_owner.issuer);
    CHECK(certifications[0].issued == *no_owner.issued);
    CHECK(certifications[0].expires == no_owner.expires);
    CHECK(certifications[0].covers == no_owner.covers);
    CHECK_FALSE(certifications[1].expires);
    CertificationDraft again{.issuer = "SOCIETE FRANCAISE DE MESOTHERAPIE", .number = "SFM-77"};
    CHECK(staff.number_taken(again));
    again.practitioner = added->id;
    CHECK(staff.number_taken(again));
    again.renews = certifications[0].id; // a renewal may keep its number
    CHECK_FALSE(staff.number_taken(again));
    CHECK_FALSE(staff.number_taken({.issuer = "another", .number = "SFM-77"}));
    CHECK_THROWS(sql("UPDATE certification SET expires = '2099-01-01'"));
    CHECK_THROWS(sql("DELETE FROM certification_technique"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic, "checks and sanctions are only ever added, and the trail knows each", "[db]")
{
    std::optional<CertificationId> licence;
    std::optional<PractitionerId> checker;
    change("practitioner.add", [&](Change& change) {
        const auto person = [&change](const char* name) {
            return change.staff()
                .add(accepted<Practitioner>(
                    PractitionerDraft{.name = name, .profession = "physician", .register_number = ""},
                    PractitionerFacts{}))
                .id;
        };
        checker = person("Νίκος");
        const CertificationDraft draft{.practitioner = person("Anna"),
                                       .type = CertificationType::licence,
                                       .issuer = "ΙΣΑ",
                                       .number = "1",
                                       .issued = day_from_iso("2025-01-01"),
                                       .never_expires = true,
                                       .jurisdiction = "Αττική",
                                       .conditions = "only under supervision"};
        licence = change.staff().add(accepted<Certification>(draft, CertificationFacts{today(), true, false})).id;
    });
    change("certification.verify", [&](Change& change) {
        const VerificationDraft draft{.certification = licence,
                                      .verified_by = checker,
                                      .on = day_from_iso("2026-01-05"),
                                      .method = VerificationMethod::letter_or_email,
                                      .source = "Σύλλογος",
                                      .reference = "αρ. 12/2026",
                                      .result = VerificationResult::confirmed,
                                      .next_due = day_from_iso("2027-01-05")};
        change.staff().add(accepted<Verification>(draft, VerificationFacts{today(), true, PractitionerId(1), true}));
    });
    change("certification.sanction", [&](Change& change) {
        const SanctionDraft draft{licence, SanctionKind::suspended, day_from_iso("2026-02-01"),
                                  "decision of the board"};
        change.staff().add(accepted<Sanction>(draft, SanctionFacts{true, {}}));
    });

    const auto row = records->staff().certification(*licence)->certification;
    CHECK(row.jurisdiction == "Αττική");
    CHECK(row.conditions == "only under supervision");
    REQUIRE(row.verifications.size() == 1);
    CHECK(row.verifications[0].verified_by == "Νίκος");
    CHECK(row.verifications[0].next_due == day_from_iso("2027-01-05"));
    REQUIRE(row.sanctions.size() == 1);
    CHECK(row.sanctions[0].from == *day_from_iso("2026-02-01"));
    CHECK(records->staff().verifications().size() == 1);
    CHECK(records->staff().sanctions().size() == 1);
    CHECK_THROWS(sql("UPDATE verification SET result = 'NOT_FOUND'"));
    CHECK_THROWS(sql("DELETE FROM verification"));
    CHECK_THROWS(sql("UPDATE sanction SET from_day = '2030-01-01'"));
    CHECK_THROWS(sql("DELETE FROM sanction"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic,
                 "a type of the catalogue is changed on the trail and never erased, and its certifications name it",
                 "[db]")
{
    std::optional<CatalogueTypeId> type;
    CatalogueTypeDraft draft{.name = "Σχολή Α",
                             .name_fr = "École A",
                             .category = CertificationType::certificate,
                             .issuer = "School",
                             .validity_months = 24,
                             .covers = {Technique::prp, Technique::lipolysis},
                             .indications = {Indication::cellulite}};
    change("certification_type.add",
           [&](Change& change) { type = change.staff().add(accepted<CatalogueType>(draft, CatalogueTypeFacts{})).id; });
    draft.validity_months.reset();
    draft.never_expires = true;
    draft.reminders = {10};
    draft.covers = {Technique::prp};
    change("certification_type.amend",
           [&](Change& change) { change.staff().amend(*type, accepted<CatalogueType>(draft, CatalogueTypeFacts{})); });
    const auto& staff = records->staff();
    const auto row = staff.catalogue_type(*type).value();
    CHECK(row.type.never_expires);
    CHECK(row.type.reminders == Reminders{10});
    CHECK(row.type.covers == draft.covers);
    CHECK(row.type.indications == draft.indications);
    CHECK(row.type.row_version == 2);
    CHECK(staff.catalogue_type_of(row.key) == type);
    CHECK(staff.catalogue_type_named("σχολη α") == type);
    CHECK(staff.catalogue_types().size() == 1);

    change("certification.add", [&](Change& change) {
        const auto person = change.staff()
                                .add(accepted<Practitioner>(
                                    PractitionerDraft{.name = "Anna", .profession = "nurse", .register_number = ""},
                                    PractitionerFacts{}))
                                .id;
        const CertificationDraft certificate{.practitioner = person,
                                             .type = CertificationType::certificate,
                                             .issuer = "School",
                                             .number = "1",
                                             .issued = day_from_iso("2025-01-01"),
                                             .never_expires = true,
                                             .covers = {Technique::prp},
                                             .catalogue_type = type,
                                             .indications = {Indication::cellulite, Indication::hydration}};
        change.staff().add(accepted<Certification>(
            certificate, CertificationFacts{.today = today(), .practitioner_known = true, .number_taken = false}));
    });
    const auto all = staff.certifications();
    const auto& certificate = all.begin()->second.at(0);
    CHECK(certificate.catalogue_type.value().key == row.key);
    CHECK(certificate.indications == std::set{Indication::cellulite, Indication::hydration});
    CHECK_THROWS(sql("DELETE FROM certification_type"));
    CHECK_THROWS(sql("DELETE FROM certification_indication"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic, "a course is kept as it was written and never changed, and its correction names it",
                 "[db]")
{
    std::vector<TrainingId> ids;
    std::optional<PractitionerId> person;
    change("training.add", [&](Change& change) {
        person = change.staff()
                     .add(accepted<Practitioner>(
                         PractitionerDraft{.name = "Anna", .profession = "nurse", .register_number = ""},
                         PractitionerFacts{}))
                     .id;
        TrainingDraft draft{.practitioner = person,
                            .title = "Πρώτες βοήθειες",
                            .provider = "School",
                            .first_day = day_from_iso("2026-02-01"),
                            .hours = decimal_from_text("7.25"),
                            .category = "CME",
                            .certificate_number = "A-1"};
        const TrainingFacts facts{.today = today(), .practitioner_known = true};
        ids.push_back(change.staff().add(accepted<Training>(draft, facts)).id);
        draft.corrects = ids.front();
        draft.last_day = day_from_iso("2026-02-03");
        ids.push_back(change.staff().add(accepted<Training>(draft, facts)).id);
    });
    const auto own = records->staff().training_of(*person);
    REQUIRE(own.size() == 2);
    CHECK(own[0].id == ids[1]);
    CHECK(own[0].training.corrects == ids[0]);
    CHECK(own[1].training.title == "Πρώτες βοήθειες");
    CHECK(own[1].training.hours->text() == "7.25");
    CHECK_FALSE(own[1].training.last_day);
    CHECK(records->staff().training_key(own[1].key) == ids[0]);
    CHECK(records->staff().trainings().size() == 2);
    CHECK_THROWS(sql("UPDATE training SET hours = '70'"));
    CHECK_THROWS(sql("DELETE FROM training"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(SmallClinic, "everybody's certifications are read at once, each with what belongs to it", "[db]")
{
    std::vector<PractitionerId> people;
    change("practitioner.add", [&](Change& change) {
        for (const auto* name : {"Zoe", "Anna"})
            people.push_back(change.staff()
                                 .add(accepted<Practitioner>(
                                     PractitionerDraft{.name = name, .profession = "nurse", .register_number = ""},
                                     PractitionerFacts{}))
                                 .id);
        for (const auto person : people)
            for (const auto type : {CertificationType::insurance, CertificationType::privilege}) {
                const CertificationDraft draft{.practitioner = person,
                                               .type = type,
                                               .issuer = "Assurance",
                                               .number = "1",
                                               .issued = day_from_iso("2025-01-01"),
                                               .expires = day_from_iso("2026-12-01"),
                                               .never_expires = false,
                                               .covers = {Technique::prp, Technique::fillers}};
                const auto id = change.staff()
                                    .add(accepted<Certification>(draft, CertificationFacts{.today = today(),
                                                                                           .practitioner_known = true,
                                                                                           .number_taken = false}))
                                    .id;
                const SanctionDraft sanction{id, SanctionKind::suspended, today(), "decision of the board"};
                change.staff().add(accepted<Sanction>(sanction, SanctionFacts{.certification_known = true}));
            }
    });
    const auto all = records->staff().certifications();
    REQUIRE(all.size() == 2);
    for (const auto person : people) {
        const auto own = records->staff().certifications_of(person);
        REQUIRE(all.at(person).size() == 2);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto& each = all.at(person)[i];
            CHECK(each.id == own[i].id);
            CHECK(each.covers == std::set{Technique::prp, Technique::fillers});
            CHECK(each.sanctions.size() == 1);
            CHECK(each.verifications.empty());
        }
    }
}

TEST_CASE_METHOD(SmallClinic, "a change that is not committed leaves nothing, and its numbers are free again", "[db]")
{
    {
        const auto change = records->begin_change({.actor = actor, .request_id = "dropped"});
        CHECK(change->patients()
                  .add(accepted<Patient>(patient_named("Lost", "Person"),
                                         PatientFacts{.today = today(), .same_person = {}, .row_version = {}}))
                  .key == "P-000001");
    }
    CHECK(records->patients().patients({}).total == 0);
    CHECK(records->version() == 0);
    add_patient(patient_named("Kept", "Person"));
    add_patient(patient_named("Other", "Person"));
    CHECK(records->patients().patient_of("P-000001"));
    CHECK(records->patients().patient_of("P-000002"));
    CHECK_FALSE(records->patients().patient_of("P-000003"));
}

TEST_CASE_METHOD(SmallClinic, "a receipt names the first thing touched and is found again by its request", "[db]")
{
    const auto change = records->begin_change({.actor = actor, .request_id = "one and only"});
    const auto patient = change->patients().add(accepted<Patient>(
        patient_named("Παπά", "Ελένη"), PatientFacts{.today = today(), .same_person = {}, .row_version = {}}));
    change->clinic().add_local_account("Zoé");
    const Receipt receipt = change->commit("patient.add");
    CHECK(receipt.kind == "patient");
    CHECK(receipt.key == patient.key);
    CHECK(receipt.row == patient.id.value());
    CHECK(receipt.deed == "patient.add");

    const auto found = records->trail().receipt_of("one and only").value();
    CHECK(found.digest == receipt.digest);
    CHECK(found.deed == "patient.add");
    CHECK(records->trail().newest(10).front().actor == "Ζωή");
    CHECK(records->trail().about("patient", patient.id.value()).size() == 1);
}

TEST_CASE_METHOD(SmallClinic, "everybody sees that something was saved, wherever", "[db]")
{
    const auto reader = records->for_reading();
    const auto before = reader->version();
    const PatientId id = add_patient(patient_named("Παπά", "Ελένη"));
    CHECK(reader->version() > before);
    CHECK(reader->version() == records->version());
    CHECK(reader->patients().patient(id)->patient.family_name == "Παπά");
}

TEST_CASE_METHOD(SmallClinic, "a record opened for reading takes no change", "[db]")
{
    const auto reader = db::open_for_reading(file, clock);
    try {
        (void)reader->begin_change({.actor = actor, .request_id = "no"});
        FAIL("a change was begun");
    } catch (...) {
        CHECK(db::trouble_behind(std::current_exception()) == Trouble::read_only);
    }
}

TEST_CASE_METHOD(SmallClinic, "row numbers go on growing when the clock was set back between two openings", "[db]")
{
    const PatientId first = add_patient(patient_named("First", "Person"));
    records.reset();
    clock.moment -= std::chrono::hours(24);
    records = db::open_record(file, clock);
    CHECK(add_patient(patient_named("Second", "Person")) > first);
}

TEST_CASE_METHOD(SmallClinic, "a row changed behind the program's back is named", "[db]")
{
    const PatientId id = add_patient(patient_named("Παπά", "Ελένη"));
    const IngredientId ingredient = add_ingredient(ingredient_named("Ascorbic Acid"));
    REQUIRE_FALSE(verdict().first_broken);

    const auto check_named = [this](TrailFault fault, const std::string& kind, const std::string& key) {
        const auto broken = verdict().first_broken.value();
        CHECK(broken.fault == fault);
        CHECK(broken.kind == kind);
        CHECK(broken.key == key);
    };
    SECTION("the row itself")
    {
        sql("UPDATE patient SET born = '1980-01-01' WHERE id = " + std::to_string(id.value()));
        check_named(TrailFault::thing_altered, "patient", "P-000001");
    }
    SECTION("a list of it")
    {
        sql("INSERT INTO ingredient_group VALUES (" + std::to_string(ingredient.value()) + ", 'FISH')");
        check_named(TrailFault::thing_altered, "ingredient", "I-000001");
    }
}
