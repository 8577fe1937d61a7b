#include "db/care_clinic.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

const std::string found = "particles found in two vials";
const std::string cleared = "the maker cleared the whole lot";

struct Cupboard : CareClinic {
    void hold(const HeldThing& thing)
    {
        change("hold.begin", [&](Change& change) {
            change.formulas().add(accepted<Hold>(HoldDraft{thing, found}, HoldFacts{true, false}), change.now(),
                                  "Ζωή Λ.");
        });
    }
    void release(const HeldThing& thing)
    {
        change("hold.release", [&](Change& change) {
            change.formulas().release(accepted<Release>(ReleaseDraft{thing, cleared}, HoldFacts{true, true}),
                                      change.now(), "Dr Ada");
        });
    }
    void move(LotId lot, MovementKind kind, const char* amount)
    {
        change("lot.move", [&](Change& change) {
            const MovementDraft draft{lot, kind, decimal_from_text(amount), "Μάρτυρας", "vial dropped on the floor"};
            change.formulas().add(accepted<Movement>(draft, MovementFacts{true, true, Decimal(1000), "Ζωή"}),
                                  change.now(), "Ζωή");
        });
    }
    [[nodiscard]] LotRow lot_row(LotId id) const { return records->formulas().lot(id).value(); }

    LotId caffeine_lot = lots.at(caffeine);
    LotId counted = add_lot({.ingredient = caffeine,
                             .code = "C-2",
                             .manufacturer = "Σπόρος ΑΕ",
                             .expires = day("2028-06-30"),
                             .no_expiry_on_label = false,
                             .legal_class = LegalClass::medical_device,
                             .gtin = "09506000134352",
                             .storage = "2–8 °C",
                             .received = day("2026-11-20"),
                             .supplier = "Dépôt Nord",
                             .quantity = Decimal(10),
                             .unit = StockUnit::vial});
};

} // namespace

TEST_CASE_METHOD(Cupboard, "what came with a lot is kept as said, and found by GTIN and supplier", "[db][formulas]")
{
    move(counted, MovementKind::received, "10");
    const auto kept = lot_row(counted).lot;
    CHECK(kept.legal_class == LegalClass::medical_device);
    CHECK(kept.gtin == "09506000134352");
    CHECK(kept.storage == "2–8 °C");
    CHECK(kept.received == day("2026-11-20"));
    CHECK(kept.supplier == "Dépôt Nord");
    CHECK(kept.quantity == Decimal(10));
    CHECK(kept.unit == StockUnit::vial);
    CHECK(records->formulas().last_lot_of("09506000134352")->id == counted);
    CHECK_FALSE(records->formulas().last_lot_of("00614141123452"));
    CHECK(records->formulas().lots(words("09506000134352")).total == 1);
    CHECK(records->formulas().lots(words("depot")).total == 1);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Cupboard, "on hand is the sum of all movements and of what signed sessions used", "[db][formulas]")
{
    CHECK_FALSE(lot_row(caffeine_lot).on_hand); // came without a quantity
    move(counted, MovementKind::received, "10");
    move(counted, MovementKind::wasted, "1.5");
    move(counted, MovementKind::corrected, "-0.25");
    CHECK(lot_row(counted).on_hand == decimal_from_text("8.25"));
    auto draft = finished();
    draft.lots.at(caffeine) = counted;
    draft.used[caffeine] = decimal_from_text("0.125").value();
    SessionId open(0);
    change("session.save", [&](Change& change) { open = put_down(change, draft); });
    CHECK(records->care().session(open)->session.used == draft.used);
    CHECK(lot_row(counted).on_hand == decimal_from_text("8.25")); // not signed: nothing has left the shelf
    (void)signed_session(draft);
    CHECK(lot_row(counted).on_hand == decimal_from_text("8.125"));
    const auto movements = records->formulas().movements_of(counted);
    REQUIRE(movements.size() == 4);
    CHECK(movements.back().kind == MovementKind::used);
    CHECK(movements.back().change == decimal_from_text("-0.125"));
    CHECK(movements.back().session_key == "S-000002");
    CHECK(movements[1].witness == "Μάρτυρας");
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Cupboard, "a movement is never changed or erased", "[db][formulas]")
{
    move(counted, MovementKind::received, "10");
    CHECK(refusal_of("UPDATE movement SET thousandths = 1") == "a movement is never changed");
    CHECK(refusal_of("DELETE FROM movement") == "a movement is never erased");
}

TEST_CASE_METHOD(Cupboard, "a hold is seen wherever its lot is read, until it is released", "[db][formulas]")
{
    hold(caffeine_lot);
    const auto held = lot_row(caffeine_lot).hold;
    REQUIRE(held);
    CHECK(held->reason == found);
    CHECK(held->by == "Ζωή Λ.");
    CHECK(held->since == clock.moment);
    CHECK(records->formulas().lots_of(caffeine).front().hold);
    release(caffeine_lot);
    CHECK_FALSE(lot_row(caffeine_lot).hold);
    hold(caffeine_lot);
    const auto all = records->formulas().holds_of(caffeine_lot);
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all.front().released_at);
    CHECK(all.back().released_by == "Dr Ada");
    CHECK(all.back().release_reason == cleared);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Cupboard, "a version on hold stays in force and is no longer offered", "[db][formulas]")
{
    const auto offered = [&] {
        return records->formulas().in_force_for(Indication::hair_restoration, clock.moment).size();
    };
    CHECK(offered() == 1);
    hold(version);
    CHECK(offered() == 0);
    CHECK(records->formulas().on_file(version)->hold->reason == found);
    CHECK(records->formulas().version(version)->hold);
    CHECK(records->formulas().version(version)->state == VersionState::effective);
    release(version);
    CHECK(offered() == 1);
}

TEST_CASE_METHOD(Cupboard, "how a hold began and ended is never changed, and one thing is held once", "[db][formulas]")
{
    hold(caffeine_lot);
    CHECK(refusal_of("UPDATE hold SET reason = 'nothing'") == "how a hold began is never changed");
    CHECK(refusal_of("DELETE FROM hold") == "a hold is never erased");
    CHECK_THROWS(hold(caffeine_lot));
    release(caffeine_lot);
    CHECK(refusal_of("UPDATE hold SET released_by = 'somebody'") == "a released hold is never changed");
}

TEST_CASE_METHOD(Cupboard, "signed and open sessions of a lot and of a version are told apart", "[db][care]")
{
    SessionId open(0);
    change("session.save", [&](Change& change) { open = put_down(change, finished()); });
    const auto done = signed_session(finished());
    for (const HeldThing& thing : {HeldThing(caffeine_lot), HeldThing(version)}) {
        const auto waiting = records->care().unsigned_sessions_with(thing);
        REQUIRE(waiting.size() == 1);
        CHECK(waiting.front().id == open);
    }
    REQUIRE(records->care().sessions_with(version).size() == 1);
    CHECK(records->care().sessions_with(version).front().id == done);
    CHECK(records->care().sessions_with(version).front().volume == Volume{2'500});
    CHECK(records->care().unsigned_sessions_with(counted).empty());
}
