#pragma once

#include "domain/formulas/version.h"

namespace clinic {

/// The steps of a version's life: to review, approved or rejected by somebody else, in force, withdrawn.
enum class VersionStepRule {
    not_a_draft,
    author_missing,
    not_in_review,
    decider_missing,
    decider_is_author, // four eyes (domain.md 4.2)
    not_approved,
    not_effective,
    reason_missing,
};
template <>
struct CodeTable<VersionStepRule> {
    static constexpr auto rows = std::to_array<Code<VersionStepRule>>({
        {VersionStepRule::not_a_draft, "not_a_draft"},
        {VersionStepRule::author_missing, "author_missing"},
        {VersionStepRule::not_in_review, "not_in_review"},
        {VersionStepRule::decider_missing, "decider_missing"},
        {VersionStepRule::decider_is_author, "decider_is_author"},
        {VersionStepRule::not_approved, "not_approved"},
        {VersionStepRule::not_effective, "not_effective"},
        {VersionStepRule::reason_missing, "reason_missing"},
    });
};
[[nodiscard]] std::string_view field_of(VersionStepRule);
[[nodiscard]] constexpr Weight weight_of(VersionStepRule)
{
    return Weight::refused;
}
using VersionStepViolations = Violations<VersionStepRule>;

/// Where a version stands when somebody wants to take it a step further.
struct VersionStanding {
    std::string key; // "HAIR-01@2"
    VersionState state = VersionState::draft;
    std::optional<PractitionerId> author;
};

[[nodiscard]] VersionStepViolations check_submission(const VersionStanding&);
[[nodiscard]] VersionStepViolations check_approval(const VersionStanding&, std::optional<PractitionerId> by);
[[nodiscard]] VersionStepViolations check_rejection(const VersionStanding&, std::optional<PractitionerId> by,
                                                    std::string_view reason);
[[nodiscard]] VersionStepViolations check_enforcement(const VersionStanding&);
[[nodiscard]] VersionStepViolations check_withdrawal(const VersionStanding&, std::string_view reason);

} // namespace clinic
