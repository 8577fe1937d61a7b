#pragma once

#include "domain/formulas/version.h"

namespace clinic {

/// How one ingredient was mixed otherwise than its version says.
struct Deviation {
    std::optional<Concentration> strength = {}; // in the mixture; nothing: left out
    bool operator==(const Deviation&) const = default;
};
/// By ingredients of the version. Those that are not named were mixed as written.
using Deviations = std::map<IngredientId, Deviation>;

[[nodiscard]] bool is_left_out(const Deviations&, IngredientId);
/// What was really injected: without what was left out.
[[nodiscard]] Composition as_injected(Composition, const Deviations&);
/// The same for all that a session asks of a version.
[[nodiscard]] VersionOnFile as_injected(VersionOnFile, const Deviations&);

} // namespace clinic
