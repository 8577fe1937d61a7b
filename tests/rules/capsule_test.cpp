#include "base/sha256.h"
#include "domain/care/capsule.h"

#include <catch2/catch.hpp>

#include <clocale>

using namespace clinic;

namespace {

Moment at(const char* iso)
{
    return moment_from_iso(iso).value();
}
Day on(const char* iso)
{
    return day_from_iso(iso).value();
}

SessionDraft a_session()
{
    SessionDraft session;
    session.started = at("2026-06-03T10:00:00+02:00");
    session.ended = at("2026-06-03T10:30:00+02:00");
    session.region = Region::scalp;
    session.indication = Indication::hair_restoration;
    session.volume = Volume{2500};
    session.points = {{Side::top,
                       {5000, 4000},
                       {.volume = Volume{2500},
                        .depth = decimal_from_text("2.5"),
                        .technique = InjectionTechnique::nappage,
                        .needle = "32G x 4 mm"}}};
    session.screening.answers[Question::allergies] = {AnswerValue::yes, "latex\nand fish|egg"};
    session.note = "Léger œdème, ύφεση";
    return session;
}

CapsuleFacts the_facts()
{
    CapsuleFacts facts;
    facts.session = "S-000001";
    facts.signed_at = at("2026-06-03T10:45:00+02:00");
    facts.signed_by = "Dr Ada";
    facts.patient = "P-000001";
    facts.patient_name = "Παπαδοπούλου Ελένη";
    facts.patient_born = on("1980-01-31");
    HistoryDraft told{.patient = PatientId(1)};
    told.answers[Contraindication::epilepsy] = {};
    told.answers[Contraindication::keloid] = {Answered::yes, "left|shoulder", {}};
    told.answers[Contraindication::isotretinoin] = {Answered::yes, {}, on("2026-06-01")};
    told.medicines = {{"thyroxine", "50 µg"}};
    facts.history = HistoryOnFile{.id = HistoryId(1),
                                  .key = "H-000001",
                                  .history = told,
                                  .taken_at = at("2026-05-01T08:00:00Z"),
                                  .taken_by = "Mary"};
    facts.version = "HAIR-01@1";
    facts.version_name = "Hair";
    facts.version_hash = std::string(64, 'b');
    facts.lots = {{.ingredient = "PANTHENOL",
                   .concentration = {Decimal(2), ConcentrationUnit::percent_w_v},
                   .key = "L-000001",
                   .code = "PAN-1",
                   .manufacturer = "Laboratoire Seine",
                   .expires = std::nullopt,
                   .papers = {{"D-000001", "COA", std::string(64, 'c')}}}};
    facts.vials = {{"V-000001", at("2026-06-03T08:00:00Z"), "Dr Ada", "Mary", Volume{2500}}};
    facts.practitioner = "PR-000001";
    facts.practitioner_name = "Dr Ada";
    facts.profession = "physician";
    facts.register_number = "10000000017";
    facts.entitlement.licence = CertificationOnFile{.id = CertificationId(1),
                                                    .key = "C-000001",
                                                    .type = CertificationType::licence,
                                                    .issuer = "Order",
                                                    .number = "1",
                                                    .issued = on("2010-01-01"),
                                                    .expires = std::nullopt,
                                                    .covers = {}};
    facts.entitlement.licence->verifications = {{.on = on("2010-01-02"),
                                                 .method = VerificationMethod::online_register,
                                                 .result = VerificationResult::confirmed,
                                                 .verified_by = "Mary",
                                                 .source = "register",
                                                 .reference = ""}};
    facts.aftercare = {{.code = "NO_POOL",
                        .starts = at("2026-06-03T08:30:00Z"),
                        .minimum_ends = at("2026-06-06T08:30:00Z"),
                        .recommended_ends = at("2026-06-06T08:30:00Z"),
                        .needs_clearance = false}};
    return facts;
}

} // namespace

TEST_CASE("what a signature freezes is one text, written out here by hand", "[capsule]")
{
    const auto capsule = capsule_of(a_session(), the_facts());
    CHECK(capsule.text == "form=mesotrace-capsule-6\n"
                          "session=S-000001\n"
                          "patient=P-000001\n"
                          "patient.name=Παπαδοπούλου Ελένη\n"
                          "patient.born=1980-01-31\n"
                          "started=2026-06-03T08:00:00.000Z\n"
                          "ended=2026-06-03T08:30:00.000Z\n"
                          "region=SCALP\n"
                          "indication=HAIR_RESTORATION\n"
                          "version=HAIR-01@1\n"
                          "version.name=Hair\n"
                          "version.sha256=" +
                              std::string(64, 'b') +
                              "\n"
                              "volume_ml=2.5\n"
                              "lot.1.ingredient=PANTHENOL\n"
                              "lot.1.concentration=2 %_w/v\n"
                              "lot.1=L-000001\n"
                              "lot.1.code=PAN-1\n"
                              "lot.1.manufacturer=Laboratoire Seine\n"
                              "lot.1.expires=none on the label\n"
                              "lot.1.paper.1=D-000001|COA|" +
                              std::string(64, 'c') +
                              "\n"
                              "vial.1=V-000001\n"
                              "vial.1.opened=2026-06-03T08:00:00.000Z\n"
                              "vial.1.opened_by=Dr Ada\n"
                              "vial.1.checked_by=Mary\n"
                              "vial.1.drawn_ml=2.5\n"
                              "point.1=TOP|5000|4000|2.5|2.5|NAPPAGE|32G x 4 mm\n"
                              "contraindications.rules=1\n"
                              "history=H-000001\n"
                              "history.taken=2026-05-01T08:00:00.000Z\n"
                              "history.taken_by=Mary\n"
                              "history.KELOID=YES||left\\|shoulder\n"
                              "history.ISOTRETINOIN=YES|2026-06-01|\n"
                              "history.medicine.1=thyroxine|50 µg\n"
                              "screening.allergies=yes\n"
                              "screening.allergies.note=latex\\nand fish\\|egg\n"
                              "note=Léger œdème, ύφεση\n"
                              "practitioner=PR-000001\n"
                              "practitioner.name=Dr Ada\n"
                              "practitioner.profession=physician\n"
                              "practitioner.register=10000000017\n"
                              "licence=C-000001\n"
                              "licence.type=LICENCE\n"
                              "licence.issuer=Order\n"
                              "licence.number=1\n"
                              "licence.issued=2010-01-01\n"
                              "licence.expires=never\n"
                              "licence.verified.1=2010-01-02|ISSUER_ONLINE_REGISTER|CONFIRMED|Mary|register\n"
                              "aftercare.rules=1\n"
                              "aftercare.NO_POOL=by the clock\n"
                              "aftercare.NO_POOL.at_least_until=2026-06-06T08:30:00.000Z\n"
                              "aftercare.NO_POOL.until=2026-06-06T08:30:00.000Z\n"
                              "signed=2026-06-03T08:45:00.000Z\n"
                              "signed.by=Dr Ada\n"
                              "signed.meaning=treated and recorded\n");
    CHECK(capsule.sha256 == sha256(capsule.text));
}

TEST_CASE("what was mixed otherwise is frozen with what the formula says and why", "[capsule][deviation]")
{
    auto session = a_session();
    session.deviation_reason = "Numb for hours|last time";
    auto facts = the_facts();
    facts.deviations = {{"PANTHENOL", {Decimal(5)}, Concentration{Decimal(2)}}, {"PROCAINE", {Decimal(1)}, {}}};
    CHECK(capsule_of(session, facts)
              .text.find("deviation.1=PANTHENOL\n"
                         "deviation.1.written=5 %_w/v\n"
                         "deviation.1.injected=2 %_w/v\n"
                         "deviation.2=PROCAINE\n"
                         "deviation.2.written=1 %_w/v\n"
                         "deviation.2.injected=left out\n"
                         "deviation.reason=Numb for hours\\|last time\n") != std::string::npos);
}

TEST_CASE("own plasma is frozen from the draw to the injection", "[capsule][prp]")
{
    auto session = a_session();
    session.prp = {
        .prp = PrpId(21), .amount = Volume{2'000}, .identity = {Identifier::full_name, Identifier::health_number}};
    auto facts = the_facts();
    facts.prp = {.ingredient = "PLASMA",
                 .concentration = {Decimal(100)},
                 .preparation = {.id = PrpId(21),
                                 .key = "PRP-000001",
                                 .patient_name = {},
                                 .prepared_by_name = "Mary",
                                 .prp = {.drawn = at("2026-06-03T09:50:00+02:00"),
                                         .identity = {Identifier::full_name, Identifier::birth_date},
                                         .blood = Volume{16'000},
                                         .anticoagulant = Anticoagulant::acd_a,
                                         .anticoagulant_lot = "ACD|7",
                                         .kit = "Kit 16",
                                         .kit_lot = "K-77",
                                         .kit_expires = on("2027-01-31"),
                                         .centrifuge = "No. 2",
                                         .spins = {{Decimal(200), SpinUnit::times_g, Decimal(10)},
                                                   {Decimal(3000), SpinUnit::rpm, decimal_from_text("7.5").value()}},
                                         .obtained = Volume{2'500},
                                         .platelets_after = Decimal(900),
                                         .activator = Activator::calcium_chloride,
                                         .activator_lot = "CA-1"}}};
    CHECK(capsule_of(session, facts)
              .text.find("prp.ingredient=PLASMA\n"
                         "prp.concentration=100 %_w/v\n"
                         "prp=PRP-000001\n"
                         "prp.drawn=2026-06-03T07:50:00.000Z\n"
                         "prp.recognised_by=FULL_NAME|BIRTH_DATE\n"
                         "prp.prepared_by=Mary\n"
                         "prp.blood_ml=16\n"
                         "prp.anticoagulant=ACD_A\n"
                         "prp.anticoagulant.lot=ACD\\|7\n"
                         "prp.kit=Kit 16\n"
                         "prp.kit.lot=K-77\n"
                         "prp.kit.expires=2027-01-31\n"
                         "prp.centrifuge=No. 2\n"
                         "prp.spin.1=200 G|10\n"
                         "prp.spin.2=3000 RPM|7.5\n"
                         "prp.obtained_ml=2.5\n"
                         "prp.platelets.after=900\n"
                         "prp.activator=CALCIUM_CHLORIDE\n"
                         "prp.activator.lot=CA-1\n"
                         "prp.injected_ml=2\n"
                         "prp.injected.recognised_by=FULL_NAME|HEALTH_NUMBER\n") != std::string::npos);
}

TEST_CASE("the same signature freezes the same bytes whatever the machine's language is", "[capsule]")
{
    const auto before = capsule_of(a_session(), the_facts());
    for (const char* locale : {"fr_FR.UTF-8", "el_GR.UTF-8", "C"}) {
        std::setlocale(LC_ALL, locale); // one that is not installed changes nothing, and the check still holds
        CHECK(capsule_of(a_session(), the_facts()) == before);
    }
}

TEST_CASE("a single different fact gives another number", "[capsule]")
{
    const auto sealed = capsule_of(a_session(), the_facts()).sha256;
    auto facts = the_facts();
    facts.lots.front().code = "PAN-2";
    CHECK(capsule_of(a_session(), facts).sha256 != sealed);
    auto session = a_session();
    session.points.front().place.x += 1;
    CHECK(capsule_of(session, the_facts()).sha256 != sealed);
}

TEST_CASE("a capsule tells the contraindications that the clinic weighed itself, and only those", "[capsule]")
{
    auto facts = the_facts();
    auto keloid = *contraindication_rule("KELOID");
    keloid.weight = ContraindicationWeight::absolute;
    keloid.source = "Consensus\nof 2025";
    keloid.weighed_by = "CW-000002";
    facts.contraindications = {keloid};
    CHECK(capsule_of(a_session(), facts)
              .text.find("contraindications.rules=1\n"
                         "contraindication.1=KELOID ABSOLUTE CW-000002 Consensus\\nof 2025\n"
                         "history=") != std::string::npos);
}
