#include "screens/day_words.h"

namespace clinic {

namespace {

std::string counted(const Words& words, const char* one, const char* many, long days)
{
    return fill(words.plural(one, many, days), {{"days", std::to_string(days)}});
}

} // namespace

DayWords due_words(const Words& words, Day today, Day due, Day limit)
{
    if (today > limit)
        return {counted(words, "{days} day late", "{days} days late", (today - limit).count()), Tone::danger};
    if (today == limit)
        return {words("due today"), Tone::danger};
    if (today >= due)
        return {words("due now"), Tone::warning};
    return {counted(words, "in {days} day", "in {days} days", (due - today).count()), Tone::plain};
}

DayWords expiry_words(const Words& words, Day today, std::optional<Day> expires, int ahead)
{
    if (!expires)
        return {words("never expires"), Tone::muted};
    const long left = (*expires - today).count();
    if (left < 0)
        return {counted(words, "expired {days} day ago", "expired {days} days ago", -left), Tone::danger};
    if (left == 0)
        return {words("expires today"), Tone::danger};
    return {counted(words, "expires in {days} day", "expires in {days} days", left),
            left <= ahead ? Tone::warning : Tone::plain};
}

} // namespace clinic
