#include "db/care_clinic.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// 20 mL are mixed of the version on the morning of its session, by one and checked by another.
struct MixingRoom : CareClinic {
    [[nodiscard]] VialDraft container() const
    {
        VialDraft draft;
        draft.content = Volume{20'000};
        draft.opened = at("2026-11-02T07:00:00Z");
        draft.opened_by = practitioner;
        draft.discard_after = at("2026-11-03T07:00:00Z");
        return draft;
    }
    [[nodiscard]] VialDraft mixture() const
    {
        auto draft = container();
        draft.version = version;
        draft.lots = lots;
        draft.checked_by = checker;
        return draft;
    }
    VialId put(const VialDraft& draft)
    {
        VialFacts facts{.now = at("2026-11-22T10:00:00Z"), .zone = Zone("Europe/Athens")};
        facts.opener_known = facts.checker_known = true;
        if (draft.lot) {
            const auto row = records->formulas().lot(*draft.lot).value();
            facts.lot = LotOnFile{.code = row.lot.code, .ingredient = caffeine, .expires = {}, .on_hand = row.on_hand};
        }
        if (draft.version)
            facts.version = records->formulas().on_file(*draft.version);
        for (const auto& [ingredient, id] : draft.lots)
            facts.lots.emplace(id, LotOnFile{.code = {}, .ingredient = ingredient, .expires = {}});
        VialId id(0);
        change("vial.add", [&](Change& change) {
            id = change.formulas().add(accepted<Vial>(draft, facts), change.now(), "Dr Ada").id;
        });
        return id;
    }
    void waste(VialId id, Volume amount)
    {
        change("vial.waste", [&](Change& change) {
            const VialWasteDraft draft{id, amount, "Μάρτυρας", "left over in the evening"};
            const VialWasteFacts facts{on_file(change.formulas().vial(id).value()), "Dr Ada"};
            change.formulas().add(accepted<VialWaste>(draft, facts), at("2026-11-02T18:00:00Z"), "Dr Ada");
        });
    }
    [[nodiscard]] SessionDraft drawing(VialId id, Volume amount) const
    {
        auto draft = finished();
        draft.drawn = {{id, amount}};
        return draft;
    }
    [[nodiscard]] VialRow row(VialId id) const { return records->formulas().vial(id).value(); }

    PractitionerId checker = add_practitioner("Dr Ηλίας Βήτα");
};

} // namespace

TEST_CASE_METHOD(MixingRoom, "a mixture is kept as it was said, and found by its key, its lots and its version",
                 "[db][formulas]")
{
    const auto id = put(mixture());
    const auto kept = row(id);
    CHECK(kept.key == "V-000001");
    CHECK(kept.vial.version == version);
    CHECK(kept.vial.lots == lots);
    CHECK(kept.inside == lots);
    CHECK(kept.vial.content == Volume{20'000});
    CHECK(kept.vial.opened == at("2026-11-02T07:00:00Z"));
    CHECK(kept.vial.discard_after == at("2026-11-03T07:00:00Z"));
    CHECK(kept.vial.opened_by == practitioner);
    CHECK(kept.checked_by_name == "Dr Ηλίας Βήτα");
    CHECK(kept.left == Volume{20'000});
    CHECK(records->formulas().vial_of("V-000001") == id);
    CHECK(records->formulas().vials_with(lots.at(caffeine)).front().id == id);
    CHECK(records->formulas().vials_with(version).front().id == id);
}

TEST_CASE_METHOD(MixingRoom, "only signed sessions and waste take from a vial, and its life tells both",
                 "[db][formulas]")
{
    const auto id = put(mixture());
    SessionId open(0);
    change("session.save", [&](Change& change) { open = put_down(change, drawing(id, Volume{5'000})); });
    CHECK(records->care().session(open)->session.drawn == std::map<VialId, Volume>{{id, Volume{5'000}}});
    CHECK(row(id).left == Volume{20'000});
    const auto done = signed_session(drawing(id, Volume{2'500}));
    waste(id, Volume{1'000});
    CHECK(row(id).left == Volume{16'500});
    CHECK(row(id).punctures == 1);
    const auto life = records->formulas().life_of(id);
    REQUIRE(life.size() == 2);
    CHECK(life[0].session == done);
    CHECK(life[0].amount == Volume{2'500});
    CHECK(life[1].witness == "Μάρτυρας");
    REQUIRE(records->care().sessions_with(id).size() == 1);
    CHECK(records->care().sessions_with(id).front().id == done);
    REQUIRE(records->care().unsigned_sessions_with(id).size() == 1);
    CHECK(records->care().unsigned_sessions_with(id).front().id == open);
}

TEST_CASE_METHOD(MixingRoom, "opening a vial takes from its counted lot", "[db][formulas]")
{
    const auto counted = add_lot({.ingredient = caffeine,
                                  .code = "C-2",
                                  .manufacturer = "Σπόρος ΑΕ",
                                  .expires = day("2028-06-30"),
                                  .quantity = Decimal(10),
                                  .unit = StockUnit::vial});
    change("lot.move", [&](Change& change) {
        const MovementDraft received{counted, MovementKind::received, Decimal(10), {}, {}};
        change.formulas().add(accepted<Movement>(received, MovementFacts{true, true, Decimal(), "Ζωή"}), change.now(),
                              "Ζωή");
    });
    auto opened = container();
    opened.lot = counted;
    opened.used = {{caffeine, Decimal(1)}};
    const auto id = put(opened);
    CHECK(row(id).vial.lot == counted);
    CHECK_FALSE(row(id).vial.version);
    CHECK(row(id).inside == std::map<IngredientId, LotId>{{caffeine, counted}});
    CHECK(records->formulas().lot(counted)->on_hand == Decimal(9));
    const auto movements = records->formulas().movements_of(counted);
    REQUIRE(movements.size() == 2);
    CHECK(movements.back().kind == MovementKind::opened);
    CHECK(movements.back().change == Decimal(-1));
}

TEST_CASE_METHOD(MixingRoom, "what is empty, too old, not open yet or on hold is not offered", "[db][formulas]")
{
    const auto id = put(mixture());
    const auto offered = [&](const char* when) { return records->formulas().vials(at(when)).size(); };
    CHECK(offered("2026-11-02T06:59:59Z") == 0);
    CHECK(offered("2026-11-02T07:00:00Z") == 1);
    CHECK(offered("2026-11-03T07:00:00Z") == 1);
    CHECK(offered("2026-11-03T07:00:01Z") == 0);
    change("hold.begin", [&](Change& change) {
        change.formulas().add(accepted<Hold>(HoldDraft{id, "cloudy after mixing"}, HoldFacts{true, false}),
                              change.now(), "Dr Ada");
    });
    CHECK(offered("2026-11-02T12:00:00Z") == 0);
    CHECK(row(id).hold->reason == "cloudy after mixing");
    REQUIRE(records->formulas().holds_of(id).size() == 1);
    change("hold.release", [&](Change& change) {
        change.formulas().release(accepted<Release>(ReleaseDraft{id, "clear when warm"}, HoldFacts{true, true}),
                                  change.now(), "Dr Ada");
    });
    CHECK(offered("2026-11-02T12:00:00Z") == 1);
    waste(id, Volume{20'000});
    CHECK(offered("2026-11-02T12:00:00Z") == 0);
    CHECK(records->formulas().vials(std::nullopt).size() == 1);
}

TEST_CASE_METHOD(MixingRoom, "the record lets nobody change or erase a vial, what is in it, or its waste",
                 "[db][formulas]")
{
    const auto id = put(mixture());
    waste(id, Volume{1'000});
    CHECK(refusal_of("UPDATE vial SET content_microlitres = 1") == "a vial is never changed");
    CHECK(refusal_of("DELETE FROM vial_lot") == "a vial is never erased");
    CHECK(refusal_of("DELETE FROM vial_waste") == "waste is never erased");

    (void)signed_session(drawing(id, Volume{2'500}));
    CHECK(refusal_of("UPDATE session_vial SET microlitres = 1") == "a signed session is never changed");
    CHECK(refusal_of("DELETE FROM session_vial") == "a signed session is never changed");
}
