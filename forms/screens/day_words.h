#pragma once

#include "base/calendar.h"
#include "base/words.h"
#include "screens/list_source.h"

namespace clinic {

/// What a date means on a day, in words and tone.
struct DayWords {
    std::string text;
    Tone tone;
};

/// "in 3 days", "due today", "9 days late"; late from the day after `limit`.
[[nodiscard]] DayWords due_words(const Words&, Day today, Day due, Day limit);
/// "no end", "expires in 12 days", "expires today", "expired 9 days ago"; a warning from `ahead` days before.
[[nodiscard]] DayWords expiry_words(const Words&, Day today, std::optional<Day> expires, int ahead);

} // namespace clinic
