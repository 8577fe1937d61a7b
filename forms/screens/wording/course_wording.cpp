#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<CourseRule>& violation)
{
    using enum CourseRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("Choose the patient."));
    case indication_missing: return tell(mark("Choose the indication."));
    case region_missing: return tell(mark("Choose the region."));
    case planned_missing: return tell(mark("Give the number of sessions."));
    case planned_out_of_range: return tell(mark("The number of sessions is a whole number from 1 to {most}."));
    case interval_missing: return tell(mark("Give the days from one session to the next."));
    case interval_out_of_range:
        return tell(mark("The days from one session to the next are a whole number from 1 to {most}."));
    case begins_missing: return tell(mark("Give the day on which the course begins."));
    case begins_too_far: return tell(mark("A course begins within a year before or after today. Correct the day."));
    case given_already:
        return tell(mark("As many sessions were given since that day already. Plan more, or let it begin later."));
    case runs_already:
        return tell(
            mark("The course {key} for this indication and region runs already. End it first, if this one takes "
                 "its place."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<CourseEndRule>& violation)
{
    using enum CourseEndRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case course_missing: return tell(mark("There is no such course."));
    case complete_already: return tell(mark("All sessions of this course were given. Nothing is left to end."));
    case ended_already: return tell(mark("This course was ended already."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
