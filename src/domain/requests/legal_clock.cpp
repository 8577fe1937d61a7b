#include "domain/requests/legal_clock.h"

#include "domain/clinic/holidays.h"

namespace clinic {

namespace {

using std::chrono::days;

DueDates due_on(Day target, Country country)
{
    return {.target = target, .legal_limit = next_working_day(country, target)};
}

} // namespace

DueDates one_month_after(Day received, Country country)
{
    return due_on(add_months(received, 1), country);
}

DueDates extended(Day received, Country country)
{
    return due_on(add_months(received, 3), country);
}

DueDates french_eight_days(Day received)
{
    return due_on(received + days(8), Country::fr);
}

Day french_earliest(Day received)
{
    return received + days(2);
}

Day hipaa_due(Day received)
{
    return received + days(30);
}

Day hipaa_extended(Day received)
{
    return received + days(60);
}

} // namespace clinic
