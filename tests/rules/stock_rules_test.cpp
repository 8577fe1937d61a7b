#include "domain/formulas/lot.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace stock_rules {

namespace {

const LotId some_lot(1);
const std::string reason = "glass particles seen";

MovementDraft movement(MovementKind kind, const char* amount)
{
    return {.lot = some_lot,
            .kind = kind,
            .amount = decimal_from_text(amount),
            .witness = "Nurse Lee",
            .reason = "vial dropped on the floor"};
}

std::vector<MovementRule> broken(const MovementDraft& draft)
{
    return rules_of(check(draft, {.lot_known = true, .counted = true, .on_hand = Decimal(10), .actor = "Dr Ada"}));
}

using enum MovementRule;

LotDraft good_lot()
{
    return {.ingredient = IngredientId(1), .code = "A-1", .manufacturer = "Seine", .expires = day("2028-01-31")};
}

std::vector<LotRule> broken(const LotDraft& draft)
{
    return rules_of(check(draft, {.today = day("2026-11-22"), .ingredient_known = true, .code_taken = false}));
}

} // namespace

TEST_CASE("a hold needs a thing that is not held and a reason; a release one that is", "[hold]")
{
    using enum HoldRule;
    const HoldFacts free{.known = true, .held = false};
    const HoldFacts held{.known = true, .held = true};
    CHECK(check(HoldDraft{some_lot, reason}, free).empty());
    CHECK(rules_of(check(HoldDraft{some_lot, "too short"}, free)) == std::vector{reason_too_short});
    CHECK(rules_of(check(HoldDraft{some_lot, reason}, held)) == std::vector{held_already});
    CHECK(rules_of(check(HoldDraft{{}, reason}, {})) == std::vector{thing_missing});
    CHECK(check(ReleaseDraft{VersionId(1), reason}, held).empty());
    CHECK(rules_of(check(ReleaseDraft{some_lot, ""}, free)) == std::vector{not_held, reason_too_short});
    CHECK(right_to_hold(some_lot) == Right::block_lot);
    CHECK(right_to_hold(VersionId(1)) == Right::withdraw_formula);
}

TEST_CASE("what leaves the shelf counts less, and never more than is there", "[stock]")
{
    CHECK(change_of(movement(MovementKind::wasted, "2.5")) == decimal_from_text("-2.5"));
    CHECK(change_of(movement(MovementKind::received, "2.5")) == decimal_from_text("2.5"));
    CHECK(change_of(movement(MovementKind::corrected, "-1")) == decimal_from_text("-1"));
    CHECK(broken(movement(MovementKind::wasted, "10")).empty());
    CHECK(broken(movement(MovementKind::wasted, "10.001")) == std::vector{more_than_on_hand});
    CHECK(broken(movement(MovementKind::corrected, "-11")) == std::vector{more_than_on_hand});
    CHECK(broken(movement(MovementKind::returned, "11")) == std::vector{more_than_on_hand});
}

TEST_CASE("an amount is exact in thousandths, and only a correction may be negative", "[stock]")
{
    CHECK(broken(movement(MovementKind::received, "0.0005")) == std::vector{amount_too_fine});
    CHECK(broken(movement(MovementKind::wasted, "-1")) == std::vector{amount_not_positive});
    CHECK(broken(movement(MovementKind::corrected, "0")) == std::vector{amount_not_positive});
    CHECK(broken(movement(MovementKind::used, "1")) == std::vector{used_by_sessions});
    CHECK(from_thousandths(thousandths_of(Decimal(7))) == Decimal(7));
}

TEST_CASE("waste needs a witness who is somebody else; a correction needs a reason", "[stock]")
{
    auto waste = movement(MovementKind::wasted, "1");
    waste.witness = "";
    CHECK(broken(waste) == std::vector{witness_missing});
    waste.witness = "dr ADA ";
    CHECK(broken(waste) == std::vector{witness_is_actor});
    auto correction = movement(MovementKind::corrected, "1");
    correction.reason = "short";
    CHECK(broken(correction) == std::vector{reason_too_short});
    auto received = movement(MovementKind::received, "1");
    received.reason = received.witness = "";
    CHECK(broken(received).empty());
}

TEST_CASE("a lot that is not counted has no movements", "[stock]")
{
    CHECK(rules_of(check(movement(MovementKind::received, "1"),
                         {.lot_known = true, .counted = false, .on_hand = {}, .actor = {}})) ==
          std::vector{not_counted});
}

TEST_CASE("a delivery has a quantity with its unit or neither, and no day in the future", "[lot]")
{
    auto lot = good_lot();
    CHECK(broken(lot).empty());
    lot.quantity = Decimal(10);
    CHECK(broken(lot) == std::vector{LotRule::unit_missing});
    lot.unit = StockUnit::vial;
    CHECK(broken(lot).empty());
    lot.quantity = Decimal(0);
    CHECK(broken(lot) == std::vector{LotRule::quantity_not_positive});
    lot.quantity.reset();
    CHECK(broken(lot) == std::vector{LotRule::quantity_missing});
    lot = good_lot();
    lot.received = day("2026-11-23");
    CHECK(broken(lot) == std::vector{LotRule::received_in_future});
}

TEST_CASE("a cosmetic and a GTIN with a wrong check digit only warn; a whole label in the lot number is refused",
          "[lot]")
{
    auto lot = good_lot();
    lot.legal_class = LegalClass::cosmetic;
    lot.gtin = "6291041500214";
    CHECK(broken(lot) == std::vector{LotRule::cosmetic, LotRule::gtin_check_digit});
    CHECK(Lot::accept(lot, {.today = day("2026-11-22"), .ingredient_known = true, .code_taken = false}));
    lot = good_lot();
    lot.code = "0109506000134352172804";
    CHECK(broken(lot) == std::vector{LotRule::code_is_label});
}

TEST_CASE("a label fills what it says into a draft and leaves the rest", "[lot]")
{
    auto lot = good_lot();
    lot.expires.reset();
    lot.no_expiry_on_label = true;
    const auto filled = labelled(lot, *read_gs1("01095060001343521728043010ABC123", day("2026-11-22")));
    CHECK(filled.code == "ABC123");
    CHECK(filled.gtin == "09506000134352");
    CHECK(filled.expires == day("2028-04-30"));
    CHECK_FALSE(filled.no_expiry_on_label);
    CHECK(filled.manufacturer == "Seine");
}

} // namespace stock_rules
