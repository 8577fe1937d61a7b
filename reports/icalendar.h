#pragma once

#include "base/calendar.h"

#include <string>
#include <vector>

namespace clinic::papers {

/// Something that a calendar reminds of.
struct CalendarEvent {
    std::string uid; // the same for the same thing, so that a file read again replaces what was noted
    Moment starts;
    std::string summary;
    std::string description; // lines
};

/// The events as an iCalendar file (RFC 5545), moments in UTC; empty without events, which no calendar would take.
/// The same events give the same bytes.
[[nodiscard]] std::string icalendar_text(const std::vector<CalendarEvent>&, Moment made_at);

} // namespace clinic::papers
