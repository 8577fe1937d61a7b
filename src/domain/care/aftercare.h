#pragma once

#include "base/calendar.h"
#include "domain/care/region.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

enum class AftercareKind { should_do, avoid, allowed, advised };
template <>
struct CodeTable<AftercareKind> {
    static constexpr auto rows = std::to_array<Code<AftercareKind>>({
        {AftercareKind::should_do, "DO"},
        {AftercareKind::avoid, "AVOID"},
        {AftercareKind::allowed, "ALLOW"},
        {AftercareKind::advised, "ADVISE"},
    });
};

/// One aftercare rule as data (domain.md 1.3): hours are elapsed hours after the end of the session.
struct AftercareRule {
    std::string_view code; // "NO_POOL"
    AftercareKind kind;
    std::optional<std::chrono::hours> minimum;
    std::optional<std::chrono::hours> recommended; // none: until cleared, or open
    bool needs_clearance = false;                  // never ends by the clock alone (S27)
    std::vector<Region> regions;                   // empty: every region
    std::vector<Indication> indications;           // empty: every indication
    std::string_view source;                       // the seeds' statements
};
[[nodiscard]] const std::vector<AftercareRule>& aftercare_rules();
/// The rule of this code; throws std::out_of_range for a code that no rule has.
[[nodiscard]] const AftercareRule& aftercare_rule(std::string_view code);

/// The version of the rules above, kept with every plan that was made from them.
inline constexpr std::string_view aftercare_rules_version = "1";

/// One line of a patient's plan, with its ends as moments.
struct AftercareLine {
    std::string code;
    Moment starts{};
    std::optional<Moment> minimum_ends;
    std::optional<Moment> recommended_ends;
    bool needs_clearance = false;
    std::string longer_by = {}; // the key of what a formula asks for, where that is more than the rule
};

/// What a formula asks for beyond the rules: its key, and at least so many hours by item.
struct LongerAftercare {
    std::string key = {}; // "FC-000001"
    std::map<std::string, std::chrono::hours> hours = {};
};
/// The plan that a session is born with: the rules for this region and indication, counted from its end; where the
/// formula asks for more, that.
[[nodiscard]] std::vector<AftercareLine> aftercare_plan(Moment session_end, Region, Indication,
                                                        const LongerAftercare& = {});
/// How many hours the rule itself asks for; nothing for what no formula can make longer.
[[nodiscard]] std::optional<std::chrono::hours> usual_hours(const AftercareRule&);

/// How far a line is (S27, K9): still on, past its minimum and waiting to be cleared, over, or cleared by somebody.
enum class AftercareState { active, minimum_elapsed, over, cleared };
template <>
struct CodeTable<AftercareState> {
    static constexpr auto rows = std::to_array<Code<AftercareState>>({
        {AftercareState::active, "ACTIVE"},
        {AftercareState::minimum_elapsed, "MINIMUM_ELAPSED"},
        {AftercareState::over, "OVER"},
        {AftercareState::cleared, "CLEARED"},
    });
};
[[nodiscard]] AftercareState state_at(const AftercareLine&, std::optional<Moment> cleared_at, Moment now);

/// Clearing one line. Before its minimum has passed a reason is needed (K9).
struct ClearanceDraft {
    std::optional<AftercareItemId> item;
    std::string reason;
};
struct ClearanceFacts {
    Moment now{};
    std::optional<AftercareLine> line;
    bool cleared_already = false;
    bool session_invalid = false;
};
enum class ClearanceRule { item_missing, cleared_already, session_invalid, early_reason_missing, reason_unreadable };
template <>
struct CodeTable<ClearanceRule> {
    static constexpr auto rows = std::to_array<Code<ClearanceRule>>({
        {ClearanceRule::item_missing, "item_missing"},
        {ClearanceRule::cleared_already, "cleared_already"},
        {ClearanceRule::session_invalid, "session_invalid"},
        {ClearanceRule::early_reason_missing, "early_reason_missing"},
        {ClearanceRule::reason_unreadable, "reason_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ClearanceRule);
[[nodiscard]] constexpr Weight weight_of(ClearanceRule)
{
    return Weight::refused;
}
using ClearanceViolations = Violations<ClearanceRule>;
[[nodiscard]] ClearanceViolations check(const ClearanceDraft&, const ClearanceFacts&);
using Clearance = Accepted<ClearanceDraft, ClearanceFacts, ClearanceRule>;

} // namespace clinic
