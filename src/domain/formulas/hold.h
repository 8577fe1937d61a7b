#pragma once

#include "domain/clinic/rights.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <variant>

namespace clinic {

/// What can be put on hold: a lot, a formula version, or one vial or preparation of the clinic.
using HeldThing = std::variant<LotId, VersionId, VialId>;

/// The right that putting on hold and releasing asks for.
[[nodiscard]] Right right_to_hold(const HeldThing&);

/// Takes a thing out of use at once and everywhere, until it is released.
struct HoldDraft {
    std::optional<HeldThing> thing;
    std::string reason;
};

/// Lets a held thing be used again.
struct ReleaseDraft {
    std::optional<HeldThing> thing;
    std::string reason;
};

struct HoldFacts {
    bool known = false;
    bool held = false; // now
};

enum class HoldRule { thing_missing, held_already, not_held, reason_too_short };
template <>
struct CodeTable<HoldRule> {
    static constexpr auto rows = std::to_array<Code<HoldRule>>({
        {HoldRule::thing_missing, "thing_missing"},
        {HoldRule::held_already, "held_already"},
        {HoldRule::not_held, "not_held"},
        {HoldRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(HoldRule);
[[nodiscard]] constexpr Weight weight_of(HoldRule)
{
    return Weight::refused;
}

using HoldViolations = Violations<HoldRule>;
[[nodiscard]] HoldViolations check(const HoldDraft&, const HoldFacts&);
[[nodiscard]] HoldViolations check(const ReleaseDraft&, const HoldFacts&);
using Hold = Accepted<HoldDraft, HoldFacts, HoldRule>;
using Release = Accepted<ReleaseDraft, HoldFacts, HoldRule>;

/// A hold in force, as far as whoever wants to use the thing asks.
struct HoldOnFile {
    std::string reason;
    Moment since;
    std::string by;
};

} // namespace clinic
