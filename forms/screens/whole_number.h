#pragma once

#include "base/decimal.h"

namespace clinic {

/// A whole number for a field that takes any.
[[nodiscard]] inline std::optional<Decimal> shown_whole(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(Decimal(*number)) : std::nullopt;
}

/// What was typed; a number that is not whole counts as none at all (0), which the rules refuse.
[[nodiscard]] inline std::optional<std::int64_t> whole_typed(const std::optional<Decimal>& typed)
{
    if (!typed)
        return std::nullopt;
    const std::int64_t one = Decimal(1).billionths();
    return typed->billionths() % one == 0 ? typed->billionths() / one : 0;
}

} // namespace clinic
