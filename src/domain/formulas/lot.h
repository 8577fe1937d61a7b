#pragma once

#include "domain/formulas/gs1.h"
#include "domain/formulas/hold.h"
#include "domain/formulas/stock.h"

#include <optional>

namespace clinic {

/// A manufacturer's lot of one ingredient, as its label says. Usable through the whole of `expires`.
struct LotDraft {
    std::optional<IngredientId> ingredient;
    std::string code; // the manufacturer's
    std::string manufacturer;
    std::optional<Day> expires;
    bool no_expiry_on_label = false; // said explicitly, never guessed from an empty date
    std::optional<LegalClass> legal_class = {};
    std::string gtin = {}; // of the packing: GTIN or another UDI-DI
    std::string storage = {};
    std::optional<Day> received = {};
    std::string supplier = {};
    /// What was received of it; a lot without a quantity is not counted.
    std::optional<Decimal> quantity = {};
    std::optional<StockUnit> unit = {};
};

struct LotFacts {
    Day today;
    bool ingredient_known = false;
    bool code_taken = false; // same ingredient, manufacturer and code are on file
    bool patients_blood = false;
};

enum class LotRule {
    ingredient_missing,
    patients_blood,
    code_missing,
    code_unreadable,
    code_is_label, // the whole label stands where its lot number should
    code_taken,
    manufacturer_missing,
    manufacturer_unreadable,
    expires_missing,
    expires_twice,
    already_expired, // warns: a lot may be entered late
    cosmetic,        // warns: what is made for the skin is not made for injection
    gtin_unreadable,
    gtin_check_digit, // warns: not every number on a packing is a GTIN
    storage_unreadable,
    received_in_future,
    supplier_unreadable,
    quantity_missing,
    quantity_not_positive,
    quantity_too_fine,
    unit_missing,
};
template <>
struct CodeTable<LotRule> {
    static constexpr auto rows = std::to_array<Code<LotRule>>({
        {LotRule::ingredient_missing, "ingredient_missing"},
        {LotRule::patients_blood, "patients_blood"},
        {LotRule::code_missing, "code_missing"},
        {LotRule::code_unreadable, "code_unreadable"},
        {LotRule::code_is_label, "code_is_label"},
        {LotRule::code_taken, "code_taken"},
        {LotRule::manufacturer_missing, "manufacturer_missing"},
        {LotRule::manufacturer_unreadable, "manufacturer_unreadable"},
        {LotRule::expires_missing, "expires_missing"},
        {LotRule::expires_twice, "expires_twice"},
        {LotRule::already_expired, "already_expired"},
        {LotRule::cosmetic, "cosmetic"},
        {LotRule::gtin_unreadable, "gtin_unreadable"},
        {LotRule::gtin_check_digit, "gtin_check_digit"},
        {LotRule::storage_unreadable, "storage_unreadable"},
        {LotRule::received_in_future, "received_in_future"},
        {LotRule::supplier_unreadable, "supplier_unreadable"},
        {LotRule::quantity_missing, "quantity_missing"},
        {LotRule::quantity_not_positive, "quantity_not_positive"},
        {LotRule::quantity_too_fine, "quantity_too_fine"},
        {LotRule::unit_missing, "unit_missing"},
    });
};
[[nodiscard]] std::string_view field_of(LotRule);
[[nodiscard]] constexpr Weight weight_of(LotRule rule)
{
    const bool warns =
        rule == LotRule::already_expired || rule == LotRule::cosmetic || rule == LotRule::gtin_check_digit;
    return warns ? Weight::warning : Weight::refused;
}

/// The draft with what a GS1 label says; what it does not say stays.
[[nodiscard]] LotDraft labelled(LotDraft, const Gs1Label&);

using LotViolations = Violations<LotRule>;
[[nodiscard]] LotViolations check(const LotDraft&, const LotFacts&);
using Lot = Accepted<LotDraft, LotFacts, LotRule>;

/// Longest lot number that an adverse event report carries (E2B(R3) G.k.4.r.7, domain.md 2.2).
inline constexpr std::size_t longest_lot_code = 35;

/// In date through the whole of its last day.
[[nodiscard]] constexpr bool in_date(std::optional<Day> expires, Day on)
{
    return !expires || on <= *expires;
}

/// A lot as far as a session asks.
struct LotOnFile {
    std::string code;
    IngredientId ingredient;
    std::optional<Day> expires;
    std::optional<HoldOnFile> hold = {};
    std::optional<Decimal> on_hand = {}; // none where the lot is not counted
    std::optional<StockUnit> unit = {};
};

} // namespace clinic
