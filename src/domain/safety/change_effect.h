#pragma once

#include "domain/safety/audit.h"
#include "domain/safety/comparison.h"

namespace clinic {

/// What a change of a formula did, as the counts say it and as a person concludes.
enum class ChangeEffect { improved, no_difference, worse, not_enough_yet };
template <>
struct CodeTable<ChangeEffect> {
    static constexpr auto rows = std::to_array<Code<ChangeEffect>>({
        {ChangeEffect::improved, "IMPROVED"},
        {ChangeEffect::no_difference, "NO_DIFFERENCE"},
        {ChangeEffect::worse, "WORSE"},
        {ChangeEffect::not_enough_yet, "NOT_ENOUGH_YET"},
    });
};

/// The counts before and after a change, by the version used and over the same question (domain.md 3.1 and 3.12).
struct CountedChange {
    AuditLine before;
    AuditLine after;
    std::optional<Comparison> comparison = {}; // nothing while one of the two has nobody who was followed up
    ChangeEffect effect = ChangeEffect::not_enough_yet;
    /// Sessions with the new version to be followed up before "no difference" may be said: so many that a risk that was
    /// halved would show (`sessions_needed`), and never fewer than `fewest_to_say`. Where there was no reaction
    /// before, that least number.
    std::int64_t wanted = fewest_to_say;
    [[nodiscard]] std::int64_t still_needed() const; // of them; 0 when there are enough
};
/// Improved or worse where both versions were followed up often enough and the interval of the difference leaves out 0.
[[nodiscard]] CountedChange counted_change(const AuditCounts& before, const AuditCounts& after);

} // namespace clinic
