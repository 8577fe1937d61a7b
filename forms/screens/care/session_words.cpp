#include "screens/care/session_words.h"

#include "reports/names.h"

namespace clinic {

std::string session_title(const Words& words, const SessionRow& row)
{
    std::string title = row.indication ? name_of(words, *row.indication) : words("Session");
    if (row.region)
        title += ", " + name_of(words, *row.region);
    if (!row.version_key.empty())
        title += ", " + row.version_key;
    if (row.deviates)
        title += " " + words("(mixed otherwise)");
    switch (row.state) {
    case SessionState::open: return fill(words("{session} (not signed)"), {{"session", title}});
    case SessionState::signed_off: return title;
    case SessionState::invalid: return fill(words("{session} (invalid)"), {{"session", title}});
    }
    return title;
}

std::string due_text(const Words& words, const Zone& zone, const ScheduledCheckIn& scheduled, Moment now)
{
    const Day today = zone.day_of(now);
    const auto days = [&](Moment from) { return (today - zone.day_of(from)).count(); };
    if (now >= scheduled.late_from) {
        const long late = std::max<long>(1, days(scheduled.late_from));
        return fill(words.plural("{days} day late", "{days} days late", late), {{"days", std::to_string(late)}});
    }
    const long ahead = -days(scheduled.due);
    if (ahead <= 0)
        return words("due now");
    return fill(words.plural("in {days} day", "in {days} days", ahead), {{"days", std::to_string(ahead)}});
}

std::string check_in_state(const Words& words, const Zone& zone, const CheckInRow& row, Moment now)
{
    if (!row.closed)
        return fill(words("open, {due}"), {{"due", due_text(words, zone, row.scheduled, now)}});
    if (!row.outcome.asked.value_or(false))
        return words("patient not reached");
    return row.outcome.reaction.value_or(false) ? words("asked: reaction") : words("asked: no reaction");
}

Tone check_in_tone(const CheckInRow& row, Moment now)
{
    if (row.closed)
        return row.outcome.reaction.value_or(false) ? Tone::danger : Tone::plain;
    if (now >= row.scheduled.late_from)
        return Tone::danger;
    return now >= row.scheduled.due ? Tone::warning : Tone::muted;
}

} // namespace clinic
