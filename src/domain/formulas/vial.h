#pragma once

#include "domain/formulas/lots_taken.h"

namespace clinic {

/// A container that sessions draw from: opened from a manufacturer's lot, or mixed by the clinic of one version's lots
/// (domain.md 4.1). Until it is discarded it has a life: what was drawn, by which session, and what was wasted.
struct VialDraft {
    std::optional<LotId> lot = {};             // that was opened; else
    std::optional<VersionId> version = {};     // that was mixed
    std::map<IngredientId, LotId> lots = {};   // of the mixture
    std::map<IngredientId, Decimal> used = {}; // of each counted lot, in its unit
    std::optional<Volume> content = {};        // at first
    std::optional<Moment> opened = {};         // or mixed
    std::optional<PractitionerId> opened_by = {};
    std::optional<PractitionerId> checked_by = {}; // a mixture, by somebody else
    std::optional<Moment> discard_after = {};
};

/// What the rules must know before a vial is put on file.
struct VialFacts {
    Moment now{};
    Zone zone{"Etc/UTC"};
    bool opener_known = false;
    bool checker_known = false;
    std::optional<LotOnFile> lot = {}; // that is opened
    std::string ingredient_name = {};  // of that lot
    std::optional<VersionOnFile> version = {};
    std::optional<std::int64_t> beyond_use_hours = {}; // of the version
    std::map<LotId, LotOnFile> lots = {};
};

enum class VialRule {
    source_missing,
    source_twice,
    version_not_in_force,
    version_held,
    version_with_blood,
    lot_missing,
    lot_of_other_ingredient,
    lot_unexpected,
    lot_expired,
    lot_held,
    lot_used_up,
    lot_amount_missing, // warns
    lot_amount_unreadable,
    lot_not_counted,
    lot_not_enough,
    content_missing,
    content_out_of_range,
    opened_missing,
    opened_in_future,
    opened_by_missing,
    checked_by_missing,
    checked_by_opener,
    discard_missing,
    discard_before_opening,
    discard_beyond_use,
    discard_beyond_expiry,
};
template <>
struct CodeTable<VialRule> {
    static constexpr auto rows = std::to_array<Code<VialRule>>({
        {VialRule::source_missing, "source_missing"},
        {VialRule::source_twice, "source_twice"},
        {VialRule::version_not_in_force, "version_not_in_force"},
        {VialRule::version_held, "version_held"},
        {VialRule::version_with_blood, "version_with_blood"},
        {VialRule::lot_missing, "lot_missing"},
        {VialRule::lot_of_other_ingredient, "lot_of_other_ingredient"},
        {VialRule::lot_unexpected, "lot_unexpected"},
        {VialRule::lot_expired, "lot_expired"},
        {VialRule::lot_held, "lot_held"},
        {VialRule::lot_used_up, "lot_used_up"},
        {VialRule::lot_amount_missing, "lot_amount_missing"},
        {VialRule::lot_amount_unreadable, "lot_amount_unreadable"},
        {VialRule::lot_not_counted, "lot_not_counted"},
        {VialRule::lot_not_enough, "lot_not_enough"},
        {VialRule::content_missing, "content_missing"},
        {VialRule::content_out_of_range, "content_out_of_range"},
        {VialRule::opened_missing, "opened_missing"},
        {VialRule::opened_in_future, "opened_in_future"},
        {VialRule::opened_by_missing, "opened_by_missing"},
        {VialRule::checked_by_missing, "checked_by_missing"},
        {VialRule::checked_by_opener, "checked_by_opener"},
        {VialRule::discard_missing, "discard_missing"},
        {VialRule::discard_before_opening, "discard_before_opening"},
        {VialRule::discard_beyond_use, "discard_beyond_use"},
        {VialRule::discard_beyond_expiry, "discard_beyond_expiry"},
    });
};
/// The form's field; lots are told apart by the violation's `line`.
[[nodiscard]] std::string_view field_of(VialRule);
[[nodiscard]] constexpr Weight weight_of(VialRule rule)
{
    return rule == VialRule::lot_amount_missing ? Weight::warning : Weight::refused;
}
using VialViolations = Violations<VialRule>;
[[nodiscard]] VialViolations check(const VialDraft&, const VialFacts&);
using Vial = Accepted<VialDraft, VialFacts, VialRule>;

/// More in one container was typed wrong: one litre.
inline constexpr Volume largest_vial{1'000'000};

/// When it is usually discarded: the version's hours after mixing, and no later than the end of the day on which the
/// first of its lots expires; nothing where no version says its hours.
[[nodiscard]] std::optional<Moment> usual_discard(const VialDraft&, const VialFacts&);

/// A vial as whoever wants to draw from it sees it.
struct VialOnFile {
    std::string key;                  // "V-000001"
    std::optional<VersionId> version; // of a mixture
    std::map<IngredientId, LotId> lots;
    Moment opened;
    Moment discard_after;
    Volume left;
    std::optional<HoldOnFile> hold = {};
};
/// Whether something may be drawn from it at this moment, but for how much is left.
[[nodiscard]] bool may_be_drawn(const VialOnFile&, Moment);

/// Why there is more or less in a vial than before.
enum class VialEvent { drawn, given_back, wasted };
template <>
struct CodeTable<VialEvent> {
    static constexpr auto rows = std::to_array<Code<VialEvent>>({
        {VialEvent::drawn, "DRAWN"},
        {VialEvent::given_back, "GIVEN_BACK"}, // by a session that was declared invalid
        {VialEvent::wasted, "WASTED"},
    });
};

/// Something of a vial that nobody gets: spilt, or too old.
struct VialWasteDraft {
    std::optional<VialId> vial;
    std::optional<Volume> amount;
    std::string witness; // who saw it
    std::string reason;
};
struct VialWasteFacts {
    std::optional<VialOnFile> vial;
    std::string actor; // who records it
};
enum class VialWasteRule {
    vial_missing,
    amount_missing,
    amount_not_positive,
    more_than_left,
    witness_missing,
    witness_is_actor,
    witness_unreadable,
    reason_too_short,
};
template <>
struct CodeTable<VialWasteRule> {
    static constexpr auto rows = std::to_array<Code<VialWasteRule>>({
        {VialWasteRule::vial_missing, "vial_missing"},
        {VialWasteRule::amount_missing, "amount_missing"},
        {VialWasteRule::amount_not_positive, "amount_not_positive"},
        {VialWasteRule::more_than_left, "more_than_left"},
        {VialWasteRule::witness_missing, "witness_missing"},
        {VialWasteRule::witness_is_actor, "witness_is_actor"},
        {VialWasteRule::witness_unreadable, "witness_unreadable"},
        {VialWasteRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(VialWasteRule);
[[nodiscard]] constexpr Weight weight_of(VialWasteRule)
{
    return Weight::refused;
}
using VialWasteViolations = Violations<VialWasteRule>;
[[nodiscard]] VialWasteViolations check(const VialWasteDraft&, const VialWasteFacts&);
using VialWaste = Accepted<VialWasteDraft, VialWasteFacts, VialWasteRule>;

} // namespace clinic
