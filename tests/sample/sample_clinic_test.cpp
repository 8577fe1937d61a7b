#include "domain/care/agreed.h"
#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"
#include "reports/body_map.h"
#include "sample/sample_record.h"
#include "services/clinic/set_up_clinic.h"
#include "services/worklist.h"
#include "support/agreed.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;
using clinic::testing::SampleRecord;

namespace {

/// What was known when this session was signed.
SigningFacts facts_of(const Stores& stores, const SessionDraft& session)
{
    SigningFacts facts;
    facts.saving = {.patient_known = true, .practitioner_known = true, .state = {}, .row_version = {}};
    facts.now = stores.now();
    facts.zone = zone_of(stores.clinic());
    const auto patient = stores.patients().patient(*session.patient).value();
    facts.patient_born = patient.patient.born;
    facts.patient_sex = patient.patient.sex;
    facts.history = stores.patients().last_history_of(*session.patient);
    for (const auto& allergy : patient.patient.allergies)
        if (allergy.group)
            facts.patient_allergies.insert(*allergy.group);
    facts.certifications = stores.staff().certifications_of(*session.practitioner);
    facts.version = stores.formulas().on_file(*session.version);
    facts.consents = stores.patients().consents_of(*session.patient);
    if (!consent_of(session, facts)) // on paper, from before the record
        facts.consents.push_back(clinic::testing::agreed_to(session, facts.version));
    for (const auto& [ingredient, lot] : session.lots) {
        const auto row = stores.formulas().lot(lot).value();
        facts.lots.emplace(lot, LotOnFile{row.lot.code, *row.lot.ingredient, row.lot.expires});
    }
    for (const auto& [id, amount] : session.drawn) {
        auto vial = on_file(stores.formulas().vial(id).value());
        vial.left.microlitres += amount.microlitres; // as it was before this session drew
        facts.vials.emplace(id, vial);
    }
    if (session.prp.prp) {
        facts.saving.prp = stores.care().prp(*session.prp.prp);
        facts.saving.prp->left.microlitres += session.prp.amount->microlitres;
    }
    for (const auto& reaction : stores.safety().earlier_reactions(*session.patient))
        if (reaction.onset < facts.zone.day_of(*session.started))
            facts.reactions.push_back(reaction);
    return facts;
}

std::string head_after(const SamplePlan& plan)
{
    const SampleRecord sample;
    sample.make(plan);
    return sample.records->trail().newest(1).at(0).body + sample.records->trail().verify([](int) { return true; }).head;
}

double rate_of(const std::vector<AuditCounts>& counts, const std::string& key)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [&key](const auto& each) { return each.key == key; });
    REQUIRE(found != counts.end());
    return audit_line(*found).rate.value();
}

} // namespace

TEST_CASE("the same plan and clock make the same sample clinic, another seed another one", "[sample]")
{
    const SamplePlan plan{.patients = 12, .sessions = 20};
    const auto head = head_after(plan);
    CHECK(head_after(plan) == head);
    CHECK(head_after({.patients = 12, .sessions = 20, .seed = 2}) != head);
}

TEST_CASE("a sample clinic is whole, says that it is one, and has something of everything", "[sample]")
{
    const SampleRecord sample;
    sample.make({});
    const auto& records = *sample.records;

    const auto verdict = records.trail().verify([](int) { return true; });
    CHECK_FALSE(verdict.first_broken);
    CHECK(records.clinic().clinic().value().sample);
    CHECK(records.patients().patients({}).total == 40);
    CHECK(records.care().sessions({}).total == 121);
    CHECK(records.care().unsigned_sessions().size() == 1);
    CHECK(records.requests().open_requests().size() == 2);
    CHECK(records.formulas().ingredients({}).total == 58);
    CHECK_FALSE(records.formulas().version_of("FAT-01"));
    CHECK(records.care().last_prp());
    CHECK(records.formulas().version_of("HAIR-01") == records.formulas().version_of("HAIR-01@2"));

    std::set<AllergyState> states;
    for (const auto& row : records.patients().patients({}).rows)
        states.insert(row.patient.allergy_state);
    CHECK(states.size() == 4);
    std::set<WorkKind> work;
    for (const auto& item : worklist(records, local_actor(records)))
        work.insert(item.kind);
    CHECK(work.size() == all_of<WorkKind>().size() - 1); // what nobody saved is in no worklist but Today
}

TEST_CASE("the sample's points lie on the skin and hold exactly what was injected", "[sample][body_map]")
{
    const SampleRecord sample;
    sample.make({.patients = 60, .sessions = 400});
    std::set<Region> regions;
    for (const auto& row : sample.records->care().sessions({}).rows) {
        const auto session = sample.records->care().session(row.id)->session;
        if (session.points.empty())
            continue;
        CAPTURE(row.key, code_of(*session.region));
        regions.insert(*session.region);
        CHECK(volume_of(session.points) == session.volume);
        for (const auto& point : session.points)
            CHECK(papers::is_on_body({*session.region, point.side}, point.place));
    }
    CHECK(regions.size() >= 4);
}

TEST_CASE("every signed session of the sample passes the rules again", "[sample]")
{
    const SampleRecord sample;
    sample.make({.patients = 60, .sessions = 400, .seed = GENERATE(1U, 7U)});
    const auto& records = *sample.records;
    std::size_t judged = 0;
    for (const auto& row : records.care().sessions({}).rows) {
        if (row.state != SessionState::signed_off)
            continue;
        const auto session = records.care().session(row.id).value().session;
        INFO(row.key);
        const auto violations = check(session, facts_of(records, session));
        CHECK_FALSE(stops(violations));
        ++judged;
    }
    CHECK(judged == 400);
}

TEST_CASE("the audit finds the versions that the sample made worse", "[sample]")
{
    const SampleRecord sample;
    sample.make({.patients = 200, .sessions = 900});
    const auto counts = sample.records->safety().audit({}, zone_of(sample.records->clinic()), [] { return true; });
    CHECK(rate_of(counts, "HAIR-01@1") > 3 * rate_of(counts, "HAIR-01@2"));
    CHECK(rate_of(counts, "CELL-01@1") > 3 * rate_of(counts, "CELL-01@2"));
}

TEST_CASE("making a sample stops when it is told to, and what is there is whole", "[sample]")
{
    const SampleRecord sample;
    make_sample(*sample.records, {.patients = 40, .sessions = 120, .until = sample.clock.moment},
                [](int percent) { return percent < 10; });
    CHECK(sample.records->patients().patients({}).total == 16);
    CHECK(sample.records->care().sessions({}).total == 0);
    CHECK_FALSE(sample.records->trail().verify([](int) { return true; }).first_broken);
}

TEST_CASE("a sample is only made of an empty record", "[sample]")
{
    const SampleRecord sample;
    sample.make({.patients = 1, .sessions = 1});
    CHECK_THROWS_AS(sample.make({.patients = 1, .sessions = 1}), NotPermitted);
}
