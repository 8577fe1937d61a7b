#include "domain/clinic/holidays.h"

#include <algorithm>
#include <array>
#include <span>
#include <variant>
#include <vector>

namespace clinic {

namespace {

using namespace std::chrono; // the tables below read like a calendar

struct WesternEaster {
    int days_after;
};

struct OrthodoxEaster {
    int days_after;
};

/// What happens to a holiday that falls on a weekend.
enum class OnWeekend {
    lost,
    next_free_weekday,
    nearest_weekday, // Saturday's is taken on Friday, Sunday's on Monday
};

struct Holiday {
    std::variant<month_day, month_weekday, month_weekday_last, WesternEaster, OrthodoxEaster> when;
    OnWeekend on_weekend = OnWeekend::lost;
    year since = year::min();
};

// Code du travail, art. L3133-1.
const std::array french{
    Holiday{January / 1},       Holiday{WesternEaster{1}},  Holiday{May / 1},       Holiday{May / 8},
    Holiday{WesternEaster{39}}, Holiday{WesternEaster{50}}, Holiday{July / 14},     Holiday{August / 15},
    Holiday{November / 1},      Holiday{November / 11},     Holiday{December / 25},
};

// Holidays of the Greek public services, Holy Spirit Monday included.
const std::array greek{
    Holiday{January / 1},  Holiday{January / 6},        Holiday{OrthodoxEaster{-48}},
    Holiday{March / 25},   Holiday{OrthodoxEaster{-2}}, Holiday{OrthodoxEaster{1}},
    Holiday{May / 1},      Holiday{OrthodoxEaster{50}}, Holiday{August / 15},
    Holiday{October / 28}, Holiday{December / 25},      Holiday{December / 26},
};

// Banking and Financial Dealings Act 1971, England and Wales, with the customary Good Friday and Christmas Day.
const std::array english{
    Holiday{January / 1, OnWeekend::next_free_weekday},
    Holiday{WesternEaster{-2}},
    Holiday{WesternEaster{1}},
    Holiday{May / Monday[1]},
    Holiday{May / Monday[last]},
    Holiday{August / Monday[last]},
    Holiday{December / 25, OnWeekend::next_free_weekday},
    Holiday{December / 26, OnWeekend::next_free_weekday},
};

// 5 U.S.C. 6103.
const std::array federal{
    Holiday{January / 1, OnWeekend::nearest_weekday},
    Holiday{January / Monday[3]},
    Holiday{February / Monday[3]},
    Holiday{May / Monday[last]},
    Holiday{June / 19, OnWeekend::nearest_weekday, year(2021)},
    Holiday{July / 4, OnWeekend::nearest_weekday},
    Holiday{September / Monday[1]},
    Holiday{October / Monday[2]},
    Holiday{November / 11, OnWeekend::nearest_weekday},
    Holiday{November / Thursday[4]},
    Holiday{December / 25, OnWeekend::nearest_weekday},
};

std::span<const Holiday> table_of(Country country)
{
    switch (country) {
    case Country::fr: return french;
    case Country::gr: return greek;
    case Country::gb: return english;
    case Country::us: return federal;
    case Country::other: return {};
    }
    return {};
}

struct DayInYear {
    year in;

    Day operator()(WesternEaster easter) const { return western_easter(in) + days(easter.days_after); }
    Day operator()(OrthodoxEaster easter) const { return orthodox_easter(in) + days(easter.days_after); }
    template <typename Date>
    Day operator()(const Date& date) const
    {
        return in / date;
    }
};

bool is_weekend(Day day)
{
    const weekday of_day(day);
    return of_day == Saturday || of_day == Sunday;
}

/// The day off that stands for a holiday on a weekend, given the holidays that are already taken.
Day instead_of(Day day, OnWeekend rule, const std::vector<Day>& taken)
{
    switch (rule) {
    case OnWeekend::lost: return day;
    case OnWeekend::nearest_weekday: return weekday(day) == Saturday ? day - days(1) : day + days(1);
    case OnWeekend::next_free_weekday:
        while (is_weekend(day) || std::find(taken.begin(), taken.end(), day) != taken.end())
            day += days(1);
        return day;
    }
    return day;
}

std::vector<Day> holidays_of(Country country, year in)
{
    std::vector<Day> found;
    for (const auto& holiday : table_of(country))
        if (in >= holiday.since)
            found.push_back(std::visit(DayInYear{in}, holiday.when));
    for (const auto& holiday : table_of(country))
        if (const auto day = std::visit(DayInYear{in}, holiday.when); in >= holiday.since && is_weekend(day))
            found.push_back(instead_of(day, holiday.on_weekend, found));
    return found;
}

} // namespace

// The computus in Meeus, Astronomical Algorithms, chapter 8.
Day western_easter(year in)
{
    const int century = int(in) / 100;
    const int golden = int(in) % 19;
    const int corrected = century - century / 4 - (century - (century - 17) / 25) / 3;
    const int epact = (corrected + 19 * golden + 15) % 30;
    const int full_moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
    const int weekday_of_it = (int(in) + int(in) / 4 + full_moon + 2 - century + century / 4) % 7;
    return Day(in / March / 28) + days(full_moon - weekday_of_it);
}

Day orthodox_easter(year in)
{
    const int full_moon = (19 * (int(in) % 19) + 15) % 30;
    const int weekday_of_it = (int(in) + int(in) / 4 + full_moon) % 7;
    const int century = int(in) / 100;
    const int julian_lag = century - century / 4 - 2;
    return Day(in / March / 28) + days(full_moon - weekday_of_it + julian_lag);
}

bool is_public_holiday(Country country, Day day)
{
    const auto in = year_month_day(day).year();
    for (const auto candidate : {in, in + years(1)}) { // New Year's Day may be taken on 31 December
        const auto found = holidays_of(country, candidate);
        if (std::find(found.begin(), found.end(), day) != found.end())
            return true;
    }
    return false;
}

bool is_working_day(Country country, Day day)
{
    return !is_weekend(day) && !is_public_holiday(country, day);
}

Day next_working_day(Country country, Day day)
{
    while (!is_working_day(country, day))
        day += days(1);
    return day;
}

} // namespace clinic
