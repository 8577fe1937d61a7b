#pragma once

#include "domain/clinic/violation.h"
#include "domain/formulas/legal_class.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace clinic {

/// In what a lot is counted.
enum class StockUnit { millilitre, gram, vial, ampoule, syringe, piece };
template <>
struct CodeTable<StockUnit> {
    static constexpr auto rows = std::to_array<Code<StockUnit>>({
        {StockUnit::millilitre, "ML"},
        {StockUnit::gram, "G"},
        {StockUnit::vial, "VIAL"},
        {StockUnit::ampoule, "AMPOULE"},
        {StockUnit::syringe, "SYRINGE"},
        {StockUnit::piece, "PIECE"},
    });
};

/// True when an amount is exact in thousandths of a unit, as stock is counted.
[[nodiscard]] bool is_countable(const Decimal&);
/// An amount in thousandths of a unit, and back; exact for what is countable.
[[nodiscard]] std::int64_t thousandths_of(const Decimal&);
[[nodiscard]] Decimal from_thousandths(std::int64_t);

/// Why there is more or less of a lot than before.
enum class MovementKind { received, used, opened, wasted, corrected, returned, given_back };
template <>
struct CodeTable<MovementKind> {
    static constexpr auto rows = std::to_array<Code<MovementKind>>({
        {MovementKind::received, "RECEIVED"},
        {MovementKind::used, "USED"},
        {MovementKind::opened, "OPENED"},
        {MovementKind::wasted, "WASTED"},
        {MovementKind::corrected, "CORRECTED"},
        {MovementKind::returned, "RETURNED"},
        {MovementKind::given_back, "GIVEN_BACK"}, // by a session that was declared invalid
    });
};

/// True for what a person writes down; the other kinds follow from sessions and vials.
[[nodiscard]] bool is_written_down(MovementKind);

/// More or less of one lot. What a session used is said in the session and nowhere else.
struct MovementDraft {
    std::optional<LotId> lot;
    std::optional<MovementKind> kind;
    std::optional<Decimal> amount; // in the lot's unit; only a correction may be negative
    std::string witness;           // who saw the waste
    std::string reason;
};

struct MovementFacts {
    bool lot_known = false;
    bool counted = false; // the lot was received with a quantity
    Decimal on_hand;
    std::string actor; // who records it
};

enum class MovementRule {
    lot_missing,
    not_counted,
    kind_missing,
    used_by_sessions,
    amount_missing,
    amount_not_positive,
    amount_too_fine,
    more_than_on_hand,
    witness_missing,
    witness_is_actor,
    witness_unreadable,
    reason_too_short,
};
template <>
struct CodeTable<MovementRule> {
    static constexpr auto rows = std::to_array<Code<MovementRule>>({
        {MovementRule::lot_missing, "lot_missing"},
        {MovementRule::not_counted, "not_counted"},
        {MovementRule::kind_missing, "kind_missing"},
        {MovementRule::used_by_sessions, "used_by_sessions"},
        {MovementRule::amount_missing, "amount_missing"},
        {MovementRule::amount_not_positive, "amount_not_positive"},
        {MovementRule::amount_too_fine, "amount_too_fine"},
        {MovementRule::more_than_on_hand, "more_than_on_hand"},
        {MovementRule::witness_missing, "witness_missing"},
        {MovementRule::witness_is_actor, "witness_is_actor"},
        {MovementRule::witness_unreadable, "witness_unreadable"},
        {MovementRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(MovementRule);
[[nodiscard]] constexpr Weight weight_of(MovementRule)
{
    return Weight::refused;
}

using MovementViolations = Violations<MovementRule>;
[[nodiscard]] MovementViolations check(const MovementDraft&, const MovementFacts&);
using Movement = Accepted<MovementDraft, MovementFacts, MovementRule>;

/// What a movement adds to the stock: less than nothing where something leaves it.
[[nodiscard]] Decimal change_of(const MovementDraft&);

} // namespace clinic
