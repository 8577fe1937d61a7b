#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

/// A date on the wall, without zone: birth, expiry, due date.
using Day = std::chrono::sys_days;
/// A moment, always in UTC, to the millisecond.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
/// Time that really passed, whatever the clock on the wall did.
using Elapsed = std::chrono::milliseconds;

[[nodiscard]] std::string to_iso(Day);    // "2026-11-22"
[[nodiscard]] std::string to_iso(Moment); // "2026-11-22T09:30:00.000Z"

/// The real calendar day written as 2026-11-22, or nothing (30 February is nothing).
[[nodiscard]] std::optional<Day> day_from_iso(std::string_view text);
/// The moment written as 2026-11-22T09:30Z, 2026-11-22T09:30:00+02:00 or with milliseconds; nothing without an offset.
[[nodiscard]] std::optional<Moment> moment_from_iso(std::string_view text);

/// A day as people write it: 22/11/2026, 22.11.2026, 22112026, 2026-11-22, and from `today`: "today", "+2w", "-3d",
/// "+1m", "-1y".
[[nodiscard]] std::optional<Day> day_from_people(std::string_view text, Day today);
/// Minutes since midnight as people write it: 9:15, 09.15, 0915, 9h15, 9.
[[nodiscard]] std::optional<std::chrono::minutes> time_of_day_from_people(std::string_view text);

/// How a clinic writes days: 22/11/2026 (en-GB, fr, el alike).
[[nodiscard]] std::string to_people(Day);

/// Same day number `count` months later, or the last day of that month (Reg. 1182/71 art. 3, domain.md 7.1).
[[nodiscard]] Day add_months(Day, int count);
/// Whole years lived on `on`; someone born on 29 February has the birthday on 1 March in common years.
[[nodiscard]] int age_in_years(Day born, Day on);

/// A place's clock on the wall, from the IANA table ("Europe/Paris").
class Zone {
public:
    /// Throws std::runtime_error for a name that the system's time zone table does not hold.
    explicit Zone(std::string name);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] Day day_of(Moment) const;
    [[nodiscard]] std::chrono::minutes time_of_day(Moment) const;
    /// The moment of a wall-clock time. An hour that the clock skips counts from the jump, one that it repeats is the
    /// earlier.
    [[nodiscard]] Moment moment_of(Day, std::chrono::milliseconds since_midnight) const;
    /// When the next day begins.
    [[nodiscard]] Moment end_of(Day) const;
    [[nodiscard]] std::string to_people(Moment) const; // "22/11/2026 10:30"
    [[nodiscard]] std::string to_iso(Moment) const;    // "2026-11-22T10:30:00+01:00"

    [[nodiscard]] static bool exists(const std::string& name);

private:
    std::string name_;
    const void* zone_; // date::time_zone, owned by the table for the life of the program
};

} // namespace clinic
