#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// What an authority or the clinic did to a certification (domain.md 5.1): manual and dated.
enum class SanctionKind { suspended, revoked, reinstated };
template <>
struct CodeTable<SanctionKind> {
    static constexpr auto rows = std::to_array<Code<SanctionKind>>({
        {SanctionKind::suspended, "SUSPENDED"},
        {SanctionKind::revoked, "REVOKED"},
        {SanctionKind::reinstated, "REINSTATED"},
    });
};

/// It counts from the first minute of `from`, until another one of the same certification.
struct SanctionDraft {
    std::optional<CertificationId> certification = {};
    std::optional<SanctionKind> kind = {};
    std::optional<Day> from = {};
    std::string reason = {};
};

struct SanctionOnFile {
    SanctionKind kind;
    Day from;
    std::string reason;
};

struct SanctionFacts {
    bool certification_known = false;
    std::vector<SanctionOnFile> sanctions = {}; // of that certification
};

enum class SanctionRule {
    certification_missing,
    kind_missing,
    from_missing,
    nothing_to_reinstate,
    reason_missing,
};
template <>
struct CodeTable<SanctionRule> {
    static constexpr auto rows = std::to_array<Code<SanctionRule>>({
        {SanctionRule::certification_missing, "certification_missing"},
        {SanctionRule::kind_missing, "kind_missing"},
        {SanctionRule::from_missing, "from_missing"},
        {SanctionRule::nothing_to_reinstate, "nothing_to_reinstate"},
        {SanctionRule::reason_missing, "reason_missing"},
    });
};
[[nodiscard]] std::string_view field_of(SanctionRule);
[[nodiscard]] constexpr Weight weight_of(SanctionRule)
{
    return Weight::refused;
}
using SanctionViolations = Violations<SanctionRule>;
[[nodiscard]] SanctionViolations check(const SanctionDraft&, const SanctionFacts&);
using Sanction = Accepted<SanctionDraft, SanctionFacts, SanctionRule>;

/// The one that holds on a day, in the order of their days (of two on one day the later put down); none: in good
/// standing, also after a reinstatement.
[[nodiscard]] std::optional<SanctionKind> sanction_on(const std::vector<SanctionOnFile>&, Day);

} // namespace clinic
