#include "db/meddler.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A clinic with a formula of own plasma, and a preparation of 4 mL of one patient's.
class PlasmaClinic : public CareClinic {
public:
    PlasmaClinic()
    {
        VersionDraft draft;
        draft.formula = add_formula({"HAIR-02", "Plasma", {Indication::hair_restoration}, false});
        draft.lines = {{plasma, Concentration{Decimal(100), ConcentrationUnit::percent_w_v}}};
        own = add_version(draft);
        SmallClinic::put_in_force(own, practitioner, at("2026-01-01T00:00:00Z"));
        change("prp.prepare", [&](Change& change) { prp = put_another(change); });
    }
    [[nodiscard]] PrpDraft preparation() const
    {
        return {.patient = patient,
                .drawn = at("2026-11-02T08:50:00Z"),
                .identity = {Identifier::full_name, Identifier::photo_document},
                .prepared_by = practitioner,
                .blood = Volume{16'000},
                .anticoagulant = Anticoagulant::citrate,
                .anticoagulant_lot = "ΚΙΤ-7",
                .kit = "Kit 16",
                .kit_lot = "K 77/b",
                .kit_expires = day("2027-01-31"),
                .centrifuge = "No. 2",
                .spins = {{Decimal(200), SpinUnit::times_g, Decimal(10)},
                          {Decimal(3000), SpinUnit::rpm, decimal_from_text("7.5").value()}},
                .obtained = Volume{4'000},
                .platelets_before = Decimal(250),
                .platelets_after = decimal_from_text("900.5").value(),
                .activator = Activator::calcium_chloride,
                .activator_lot = "CA-1",
                .note = "δύσκολη φλέβα"};
    }
    PrpId put_another(Change& change) const
    {
        const PrpFacts facts{
            .now = change.now(), .zone = Zone("Europe/Athens"), .patient_known = true, .preparer_known = true};
        return change.care().add(accepted<Prp>(preparation(), facts), change.now(), "Ζωή").id;
    }
    [[nodiscard]] SessionDraft treated(Volume amount) const
    {
        auto draft = finished();
        draft.version = own;
        draft.lots.clear();
        draft.prp = {.prp = prp, .amount = amount, .identity = {Identifier::full_name, Identifier::birth_date}};
        return draft;
    }

    IngredientId plasma = add_ingredient(testing::ingredient_named("PLASMA", IngredientCategory::prp));
    VersionId own{0};
    PrpId prp{0};
};

} // namespace

TEST_CASE_METHOD(PlasmaClinic,
                 "a preparation is read back as it was put, and found by the lots of what it was made with", "[prp]")
{
    const auto read = records->care().prp(prp).value();
    CHECK(read.key == "PRP-000001");
    CHECK(read.prp == preparation());
    CHECK(read.prepared_by_name == "Ζωή Λεκκού");
    CHECK(read.added_by == "Ζωή");
    CHECK(read.left == Volume{4'000});
    CHECK(records->care().prp_of("PRP-000001") == prp);
    CHECK(records->care().prp_of(patient).size() == 1);
    for (const char* const lot : {"K 77/b", "k77B", "κιτ 7", "ca-1"}) {
        CAPTURE(lot);
        REQUIRE(records->care().prp_with(lot).size() == 1);
        CHECK(records->care().prp_with(lot).front().id == prp);
    }
    for (const char* const lot : {"K 77", "", "-", "Kit 16"})
        CHECK(records->care().prp_with(lot).empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(PlasmaClinic, "what sessions inject is left no more, until one is declared invalid", "[prp]")
{
    const auto first = signed_session(treated(Volume{1'500}));
    CHECK(records->care().session(first)->session.prp == treated(Volume{1'500}).prp);
    CHECK(records->care().prp(prp)->left == Volume{2'500});
    auto open = treated(Volume{2'000});
    change("session.save", [&](Change& change) { (void)put_down(change, open); });
    CHECK(records->care().prp(prp)->left == Volume{2'500}); // nobody signed it
    REQUIRE(records->care().sessions_with(prp).size() == 1);
    CHECK(records->care().unsigned_sessions_with(prp).size() == 1);
    REQUIRE(records->care().sessions_with_blood(plasma).size() == 1);
    CHECK(records->care().sessions_with_blood(plasma).front().id == first);
    CHECK(records->care().sessions_with_blood(caffeine).empty());
    change("session.invalidate", [&](Change& change) {
        change.care().add(accepted<Invalidation>(InvalidationDraft{first, "Never took place"},
                                                 InvalidationFacts{.state = SessionState::signed_off}),
                          {.at = change.now(), .by = "Ζωή", .reason = "Never took place"});
    });
    CHECK(records->care().prp(prp)->left == Volume{4'000});
    CHECK(records->care().sessions_with(prp).empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(PlasmaClinic, "a session that is not signed keeps what was chosen, and lets it go again", "[prp]")
{
    auto draft = treated(Volume{2'000});
    draft.prp.amount.reset();
    SessionId id{0};
    change("session.save", [&](Change& change) { id = put_down(change, draft); });
    CHECK(records->care().session(id)->session.prp == draft.prp);
    draft.prp = {};
    draft.row_version = 1;
    change("session.save", [&](Change& change) {
        change.care().amend(id, accepted<OpenSession>(draft, SavingFacts{true, true, SessionState::open, 1}));
    });
    CHECK(records->care().session(id)->session.prp.empty());
}

TEST_CASE_METHOD(PlasmaClinic, "no preparation is ever changed, erased or replaced, and none of a signed session",
                 "[prp]")
{
    (void)signed_session(treated(Volume{1'500}));
    change("prp.invalidate", [&](Change& change) {
        const auto wrong = put_another(change);
        change.care().add(accepted<PrpInvalidation>(PrpInvalidationDraft{wrong, "Another patient's blood"},
                                                    PrpInvalidationFacts{.known = true}),
                          {.at = change.now(), .by = "Ζωή", .reason = "Another patient's blood"});
    });
    CHECK(records->care().last_prp()->invalid->reason == "Another patient's blood");
    CHECK_FALSE(records->care().prp(prp)->invalid);
    for (const char* const text : {
             "UPDATE prp SET patient_id = patient_id",
             "UPDATE prp SET kit_lot = 'other'",
             "DELETE FROM prp",
             "INSERT OR REPLACE INTO prp SELECT * FROM prp",
             "UPDATE prp_spin SET minutes = '1'",
             "DELETE FROM prp_spin",
             "INSERT INTO prp_spin SELECT prp_id, 3, speed, unit, minutes FROM prp_spin WHERE number = 1",
             "INSERT OR REPLACE INTO prp_spin SELECT prp_id, number, '1', unit, minutes FROM prp_spin",
             "UPDATE prp_material SET folded = 'x'",
             "DELETE FROM prp_material",
             "INSERT INTO prp_material SELECT id, 'x' FROM prp",
             "UPDATE prp_invalidation SET reason = 'x'",
             "DELETE FROM prp_invalidation",
             "INSERT OR REPLACE INTO prp_invalidation SELECT * FROM prp_invalidation",
             "UPDATE session_prp SET microlitres = 1",
             "DELETE FROM session_prp",
             "INSERT OR REPLACE INTO session_prp SELECT session_id, prp_id, 1, '' FROM session_prp",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(PlasmaClinic, "a preparation put behind the trail is found", "[prp]")
{
    sql("INSERT INTO prp SELECT id + 1, 'PRP-000002', patient_id, drawn, recognised_by, prepared_by, "
        "blood_microlitres, anticoagulant, anticoagulant_lot, kit, kit_lot, kit_expires, centrifuge, "
        "obtained_microlitres, platelets_before, platelets_after, activator, activator_lot, note, added_at, added_by "
        "FROM prp");
    CHECK(verdict().first_broken);
}

TEST_CASE_METHOD(PlasmaClinic, "a hundred attempts on a preparation and on what a session injected of it are refused",
                 "[prp]")
{
    (void)signed_session(treated(Volume{2'000}));
    for (const char* const table : {"prp", "prp_spin", "session_prp"})
        meddle_a_hundred_times(*this, table);
    CHECK_FALSE(verdict().first_broken);
    CHECK(records->care().prp(prp)->prp == preparation());
}
