#pragma once

#include "domain/care/aftercare.h"

namespace clinic {

/// Another end of one aftercare item for this patient, with the reason. The plan's own line stays on file.
struct AftercareChangeDraft {
    std::optional<AftercareItemId> item = {};
    std::optional<Moment> until = {};
    std::string reason = {};
};
struct AftercareChangeFacts {
    std::optional<AftercareLine> planned = {}; // as the rules made it: its minimum stays the earliest end
    std::optional<AftercareLine> line = {};    // as it holds now
    bool cleared = false;
    bool session_invalid = false;
};
enum class AftercareChangeRule {
    item_missing,
    cleared_already,
    session_invalid,
    ends_by_clearance,
    until_missing,
    until_before_minimum, // clear it early instead
    until_unchanged,
    reason_too_short,
};
template <>
struct CodeTable<AftercareChangeRule> {
    static constexpr auto rows = std::to_array<Code<AftercareChangeRule>>({
        {AftercareChangeRule::item_missing, "item_missing"},
        {AftercareChangeRule::cleared_already, "cleared_already"},
        {AftercareChangeRule::session_invalid, "session_invalid"},
        {AftercareChangeRule::ends_by_clearance, "ends_by_clearance"},
        {AftercareChangeRule::until_missing, "until_missing"},
        {AftercareChangeRule::until_before_minimum, "until_before_minimum"},
        {AftercareChangeRule::until_unchanged, "until_unchanged"},
        {AftercareChangeRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(AftercareChangeRule);
[[nodiscard]] constexpr Weight weight_of(AftercareChangeRule)
{
    return Weight::refused;
}
using AftercareChangeViolations = Violations<AftercareChangeRule>;
[[nodiscard]] AftercareChangeViolations check(const AftercareChangeDraft&, const AftercareChangeFacts&);
using AftercareChange = Accepted<AftercareChangeDraft, AftercareChangeFacts, AftercareChangeRule>;

/// The line as it holds once this patient was given another end: firm, so that whatever ends it before is early.
[[nodiscard]] AftercareLine with_end(AftercareLine, Moment until);

/// What this patient is told beside the plan: something to do, something to avoid, a product to use.
enum class AdviceKind { to_do, avoid, product };
template <>
struct CodeTable<AdviceKind> {
    static constexpr auto rows = std::to_array<Code<AdviceKind>>({
        {AdviceKind::to_do, "DO"},
        {AdviceKind::avoid, "AVOID"},
        {AdviceKind::product, "PRODUCT"},
    });
};
struct AdviceDraft {
    std::optional<SessionId> session = {};
    std::optional<AdviceKind> kind = {};
    std::string text = {};            // a line in the patient's words, or the product
    std::string how = {};             // of a product: when and how it is used
    std::optional<Moment> until = {}; // nothing: no end
    bool operator==(const AdviceDraft&) const = default;
};
struct AdviceFacts {
    std::optional<Moment> session_ended = {}; // of a signed session that counts
};
enum class AdviceRule {
    session_not_signed,
    kind_missing,
    text_missing,
    text_unreadable,
    how_missing,
    how_unreadable,
    until_before_session_end,
};
template <>
struct CodeTable<AdviceRule> {
    static constexpr auto rows = std::to_array<Code<AdviceRule>>({
        {AdviceRule::session_not_signed, "session_not_signed"},
        {AdviceRule::kind_missing, "kind_missing"},
        {AdviceRule::text_missing, "text_missing"},
        {AdviceRule::text_unreadable, "text_unreadable"},
        {AdviceRule::how_missing, "how_missing"},
        {AdviceRule::how_unreadable, "how_unreadable"},
        {AdviceRule::until_before_session_end, "until_before_session_end"},
    });
};
[[nodiscard]] std::string_view field_of(AdviceRule);
[[nodiscard]] constexpr Weight weight_of(AdviceRule)
{
    return Weight::refused;
}
using AdviceViolations = Violations<AdviceRule>;
[[nodiscard]] AdviceViolations check(const AdviceDraft&, const AdviceFacts&);
using Advice = Accepted<AdviceDraft, AdviceFacts, AdviceRule>;

} // namespace clinic
