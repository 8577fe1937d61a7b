#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// A manufacturer's lot of one ingredient, as its label says. Usable through the whole of `expires`.
struct LotDraft {
    std::optional<IngredientId> ingredient;
    std::string code; // the manufacturer's
    std::string manufacturer;
    std::optional<Day> expires;
    bool no_expiry_on_label = false; // said explicitly, never guessed from an empty date
};

struct LotFacts {
    Day today;
    bool ingredient_known = false;
    bool code_taken = false; // same ingredient, manufacturer and code are on file
};

enum class LotRule {
    ingredient_missing,
    code_missing,
    code_unreadable,
    code_taken,
    manufacturer_missing,
    manufacturer_unreadable,
    expires_missing,
    expires_twice,
    already_expired, // warns: a lot may be entered late
};
template <>
struct CodeTable<LotRule> {
    static constexpr auto rows = std::to_array<Code<LotRule>>({
        {LotRule::ingredient_missing, "ingredient_missing"},
        {LotRule::code_missing, "code_missing"},
        {LotRule::code_unreadable, "code_unreadable"},
        {LotRule::code_taken, "code_taken"},
        {LotRule::manufacturer_missing, "manufacturer_missing"},
        {LotRule::manufacturer_unreadable, "manufacturer_unreadable"},
        {LotRule::expires_missing, "expires_missing"},
        {LotRule::expires_twice, "expires_twice"},
        {LotRule::already_expired, "already_expired"},
    });
};
[[nodiscard]] std::string_view field_of(LotRule);
[[nodiscard]] constexpr Weight weight_of(LotRule rule)
{
    return rule == LotRule::already_expired ? Weight::warning : Weight::refused;
}

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
};

} // namespace clinic
