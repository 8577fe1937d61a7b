#pragma once

#include "base/calendar.h"
#include "domain/clinic/country.h"

namespace clinic {

/// Easter Sunday of the western churches (Gregorian calendar).
[[nodiscard]] Day western_easter(std::chrono::year);
/// Easter Sunday of the orthodox churches, as a Gregorian day.
[[nodiscard]] Day orthodox_easter(std::chrono::year);

/// Whether the whole country rests: its holidays and the days it takes off instead of those that fall on a weekend.
/// Great Britain is England's list, the United States the federal one.
[[nodiscard]] bool is_public_holiday(Country, Day);
/// Neither Saturday, Sunday nor public holiday (Reg. 1182/71 art. 2).
[[nodiscard]] bool is_working_day(Country, Day);
/// The day itself where it is a working day, otherwise the first one behind it.
[[nodiscard]] Day next_working_day(Country, Day);

} // namespace clinic
