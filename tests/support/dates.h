#pragma once

#include "base/calendar.h"

#include <string_view>

namespace clinic::testing {

/// Days and moments as a test writes them: "2026-03-28" and "2026-03-28T15:00:00+01:00".
inline Day day(std::string_view iso)
{
    return day_from_iso(iso).value();
}

inline Moment moment(std::string_view iso)
{
    return moment_from_iso(iso).value();
}

} // namespace clinic::testing
