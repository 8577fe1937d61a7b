#include "forms/kit/moment_fields.h"

namespace clinic::ui {

std::optional<Moment> MomentFields::moment(const Zone& zone) const
{
    const auto on = day->day();
    const auto at = time->time();
    return on && at ? std::optional(zone.moment_of(*on, *at)) : std::nullopt;
}

void MomentFields::show(std::optional<Moment> moment, const Zone& zone) const
{
    day->show(moment ? std::optional(zone.day_of(*moment)) : std::nullopt);
    time->show(moment ? std::optional(zone.time_of_day(*moment)) : std::nullopt);
}

} // namespace clinic::ui
