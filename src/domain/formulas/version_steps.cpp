#include "domain/formulas/version_steps.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(VersionStepRule rule)
{
    using enum VersionStepRule;
    switch (rule) {
    case not_a_draft:
    case not_in_review:
    case not_approved:
    case not_effective: return "version.state";
    case author_missing: return "version.author";
    case decider_missing:
    case decider_is_author: return "version.by";
    case reason_missing: return "version.reason";
    }
    return "version";
}

namespace {

using StepVerdict = Verdict<VersionStepRule>;

void require_state(StepVerdict& verdict, const VersionStanding& version, VersionState needed, VersionStepRule otherwise)
{
    verdict.require(version.state == needed, otherwise,
                    {{"version", version.key}, {"state", std::string(code_of(version.state))}});
}

void require_decider(StepVerdict& verdict, std::optional<PractitionerId> by)
{
    verdict.require(by.has_value(), VersionStepRule::decider_missing);
}

} // namespace

VersionStepViolations check_submission(const VersionStanding& version)
{
    StepVerdict verdict;
    require_state(verdict, version, VersionState::draft, VersionStepRule::not_a_draft);
    verdict.require(version.author.has_value(), VersionStepRule::author_missing, {{"version", version.key}});
    return std::move(verdict).broken();
}

VersionStepViolations check_approval(const VersionStanding& version, std::optional<PractitionerId> by)
{
    StepVerdict verdict;
    require_state(verdict, version, VersionState::in_review, VersionStepRule::not_in_review);
    require_decider(verdict, by);
    verdict.require(!by || by != version.author, VersionStepRule::decider_is_author, {{"version", version.key}});
    return std::move(verdict).broken();
}

VersionStepViolations check_rejection(const VersionStanding& version, std::optional<PractitionerId> by,
                                      std::string_view reason)
{
    StepVerdict verdict;
    require_state(verdict, version, VersionState::in_review, VersionStepRule::not_in_review);
    require_decider(verdict, by);
    verdict.require(is_reason(reason), VersionStepRule::reason_missing);
    return std::move(verdict).broken();
}

VersionStepViolations check_enforcement(const VersionStanding& version)
{
    StepVerdict verdict;
    require_state(verdict, version, VersionState::approved, VersionStepRule::not_approved);
    return std::move(verdict).broken();
}

VersionStepViolations check_withdrawal(const VersionStanding& version, std::string_view reason)
{
    StepVerdict verdict;
    require_state(verdict, version, VersionState::effective, VersionStepRule::not_effective);
    verdict.require(is_reason(reason), VersionStepRule::reason_missing);
    return std::move(verdict).broken();
}

} // namespace clinic
