#include "base/calendar.h"

#include "base/text.h"

#include <date/tz.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <stdexcept>

namespace clinic {

// g++ 12 has the calendar types of <chrono> but neither std::format, std::chrono::parse nor time zones,
// so writing and reading of days and moments live here and nowhere else.

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int last_year = 9999; // a year has four digits

std::string padded(long long number, int width)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%0*lld", width, number);
    return text.data();
}

/// Takes a text apart from the left.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool at_end() const { return rest_.empty(); }

    /// Skips one sign out of `signs` and tells which it was, or 0.
    char any_of(std::string_view signs)
    {
        if (rest_.empty() || signs.find(rest_.front()) == std::string_view::npos)
            return 0;
        const char sign = rest_.front();
        rest_.remove_prefix(1);
        return sign;
    }

    /// A number that is written with `fewest` to `most` digits.
    std::optional<int> number(std::size_t fewest, std::size_t most)
    {
        const auto count = std::min(most, std::min(rest_.find_first_not_of("0123456789"), rest_.size()));
        int number = 0;
        if (count < fewest || std::from_chars(rest_.data(), rest_.data() + count, number).ec != std::errc())
            return std::nullopt;
        rest_.remove_prefix(count);
        return number;
    }

private:
    std::string_view rest_;
};

std::optional<Day> real_day(std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

std::optional<Day> scan_iso_day(Scanner& scan)
{
    const auto year = scan.number(4, 4);
    if (scan.any_of("-") == 0)
        return std::nullopt;
    const auto month = scan.number(2, 2);
    if (scan.any_of("-") == 0)
        return std::nullopt;
    return real_day(year, month, scan.number(2, 2));
}

std::optional<minutes> real_time(std::optional<int> hour, std::optional<int> minute)
{
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return hours(*hour) + minutes(*minute);
}

std::optional<minutes> scan_hours_and_minutes(Scanner& scan)
{
    const auto hour = scan.number(2, 2);
    if (scan.any_of(":") == 0)
        return std::nullopt;
    return real_time(hour, scan.number(2, 2));
}

/// The seconds and milliseconds behind "09:30", which may be left out; finer digits are cut off.
std::optional<milliseconds> scan_seconds(Scanner& scan)
{
    if (scan.any_of(":") == 0)
        return milliseconds(0);
    const auto whole = scan.number(2, 2);
    if (!whole || *whole > 59)
        return std::nullopt;
    if (scan.any_of(".") == 0)
        return seconds(*whole);

    int thousandths = 0;
    for (int weight = 100; weight > 0; weight /= 10) {
        const auto digit = scan.number(1, 1);
        if (!digit && weight == 100)
            return std::nullopt;
        thousandths += digit.value_or(0) * weight;
    }
    while (scan.number(1, 1)) {
    }
    return seconds(*whole) + milliseconds(thousandths);
}

/// "Z", "+02:00" or "-05:30".
std::optional<minutes> scan_offset(Scanner& scan)
{
    if (scan.any_of("Zz") != 0)
        return minutes(0);
    const char sign = scan.any_of("+-");
    const auto size = scan_hours_and_minutes(scan);
    if (sign == 0 || !size)
        return std::nullopt;
    return sign == '-' ? -*size : *size;
}

std::optional<Day> within_four_digit_years(Day day)
{
    const auto year = int(std::chrono::year_month_day(day).year());
    return year >= 0 && year <= last_year ? std::optional(day) : std::nullopt;
}

/// "+2w", "-3d", "+1m", "-1y".
std::optional<Day> day_by_distance(std::string_view text, Day today)
{
    Scanner scan(text);
    const char sign = scan.any_of("+-");
    const auto size = scan.number(1, 4);
    const char unit = scan.any_of("dwmy");
    if (sign == 0 || !size || unit == 0 || !scan.at_end())
        return std::nullopt;
    const int count = sign == '-' ? -*size : *size;
    switch (unit) {
    case 'd': return within_four_digit_years(today + days(count));
    case 'w': return within_four_digit_years(today + std::chrono::weeks(count));
    case 'm': return within_four_digit_years(add_months(today, count));
    default: return within_four_digit_years(add_months(today, 12 * count));
    }
}

/// 22/11/2026, 1.2.2026, 22-11-2026, with the same sign twice.
std::optional<Day> day_with_signs(std::string_view text)
{
    Scanner scan(text);
    const auto day = scan.number(1, 2);
    const char first_sign = scan.any_of("/.-");
    const auto month = scan.number(1, 2);
    const char second_sign = scan.any_of("/.-");
    const auto year = scan.number(4, 4);
    if (first_sign == 0 || first_sign != second_sign || !scan.at_end())
        return std::nullopt;
    return real_day(year, month, day);
}

std::optional<Day> day_of_eight_digits(std::string_view text)
{
    Scanner scan(text);
    const auto day = scan.number(2, 2);
    const auto month = scan.number(2, 2);
    const auto year = scan.number(4, 4);
    return scan.at_end() ? real_day(year, month, day) : std::nullopt;
}

std::string clock_face(minutes since_midnight)
{
    const std::chrono::hh_mm_ss time(since_midnight);
    return padded(time.hours().count(), 2) + ":" + padded(time.minutes().count(), 2);
}

seconds offset_at(const void* zone, Moment moment)
{
    return static_cast<const date::time_zone*>(zone)->get_info(moment).offset;
}

} // namespace

std::string to_iso(Day day)
{
    const std::chrono::year_month_day date(day);
    return padded(int(date.year()), 4) + "-" + padded(unsigned(date.month()), 2) + "-" +
           padded(unsigned(date.day()), 2);
}

std::string to_iso(Moment moment)
{
    const auto day = std::chrono::floor<days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    return to_iso(day) + "T" + padded(time.hours().count(), 2) + ":" + padded(time.minutes().count(), 2) + ":" +
           padded(time.seconds().count(), 2) + "." + padded(time.subseconds().count(), 3) + "Z";
}

std::optional<Day> day_from_iso(std::string_view text)
{
    Scanner scan(text);
    const auto day = scan_iso_day(scan);
    return scan.at_end() ? day : std::nullopt;
}

std::optional<Moment> moment_from_iso(std::string_view text)
{
    Scanner scan(text);
    const auto day = scan_iso_day(scan);
    if (!day || scan.any_of("Tt") == 0)
        return std::nullopt;
    const auto time = scan_hours_and_minutes(scan);
    if (!time)
        return std::nullopt;
    const auto fraction = scan_seconds(scan);
    const auto offset = scan_offset(scan);
    if (!fraction || !offset || !scan.at_end())
        return std::nullopt;
    return *day + *time + *fraction - *offset;
}

std::optional<Day> day_from_people(std::string_view text, Day today)
{
    if (!is_clean_text(text))
        return std::nullopt;
    const auto written = folded(trimmed(text));
    if (written == "today")
        return today;
    if (const auto day = day_by_distance(written, today))
        return day;
    if (const auto day = day_from_iso(written))
        return day;
    if (const auto day = day_of_eight_digits(written))
        return day;
    return day_with_signs(written);
}

std::optional<std::chrono::minutes> time_of_day_from_people(std::string_view text)
{
    if (!is_clean_text(text))
        return std::nullopt;
    const auto written = trimmed(text);
    const bool bare = written.size() >= 3 && written.find_first_not_of("0123456789") == std::string::npos;

    Scanner scan(written);
    const auto hour = scan.number(1, bare ? written.size() - 2 : 2);
    const char sign = scan.any_of(":.hH");
    const bool whole_hour = scan.at_end() && (sign == 0 || sign == 'h' || sign == 'H');
    if (whole_hour)
        return real_time(hour, 0);
    const auto minute = scan.number(2, 2);
    return scan.at_end() ? real_time(hour, minute) : std::nullopt;
}

std::string to_people(Day day)
{
    const std::chrono::year_month_day date(day);
    return padded(unsigned(date.day()), 2) + "/" + padded(unsigned(date.month()), 2) + "/" +
           padded(int(date.year()), 4);
}

Day add_months(Day day, int count)
{
    const auto date = std::chrono::year_month_day(day) + std::chrono::months(count);
    return date.ok() ? Day(date) : Day(date.year() / date.month() / std::chrono::last);
}

int age_in_years(Day born, Day on)
{
    const std::chrono::year_month_day birth(born);
    const std::chrono::year_month_day now(on);
    const bool birthday_to_come = now.month() / now.day() < birth.month() / birth.day();
    return int(now.year()) - int(birth.year()) - (birthday_to_come ? 1 : 0);
}

Zone::Zone(std::string name) : name_(std::move(name)), zone_(date::locate_zone(name_)) {}

Day Zone::day_of(Moment moment) const
{
    return std::chrono::floor<days>(moment + offset_at(zone_, moment));
}

std::chrono::minutes Zone::time_of_day(Moment moment) const
{
    const auto local = moment + offset_at(zone_, moment);
    return std::chrono::floor<minutes>(local - std::chrono::floor<days>(local));
}

Moment Zone::end_of(Day day) const
{
    return moment_of(day + std::chrono::days(1), std::chrono::milliseconds(0));
}

Moment Zone::moment_of(Day day, std::chrono::milliseconds since_midnight) const
{
    const date::local_time<milliseconds> local(day.time_since_epoch() + since_midnight);
    // The offset before a jump moves a skipped hour behind it, and takes the earlier of two equal hours.
    const auto offset = static_cast<const date::time_zone*>(zone_)->get_info(local).first.offset;
    return day + since_midnight - offset;
}

std::string Zone::to_people(Moment moment) const
{
    return clinic::to_people(day_of(moment)) + " " + clock_face(time_of_day(moment));
}

std::string Zone::to_iso(Moment moment) const
{
    const auto offset = offset_at(zone_, moment);
    const auto local = moment + offset;
    const auto second = std::chrono::floor<seconds>(local) - std::chrono::floor<minutes>(local);
    const auto distance = std::chrono::floor<minutes>(std::chrono::abs(offset));
    return clinic::to_iso(day_of(moment)) + "T" + clock_face(time_of_day(moment)) + ":" + padded(second.count(), 2) +
           (offset < seconds(0) ? "-" : "+") + clock_face(distance);
}

bool Zone::exists(const std::string& name)
{
    try {
        return date::locate_zone(name) != nullptr;
    } catch (const std::runtime_error&) {
        return false;
    }
}

} // namespace clinic
