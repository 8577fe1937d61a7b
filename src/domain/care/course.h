#pragma once

#include "base/calendar.h"
#include "domain/care/region.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// A course of treatment (S37): so many sessions for one indication in one region, so many days apart.
struct CourseDraft {
    std::optional<PatientId> patient = {};
    std::optional<Indication> indication = {};
    std::optional<Region> region = {};
    std::optional<int> planned = {};  // sessions
    std::optional<int> interval = {}; // days from one session to the next
    std::optional<Day> begins = {};   // earlier sessions are none of it
    std::string note = {};
    bool operator==(const CourseDraft&) const = default;
};

enum class CourseState { running, complete, ended };
template <>
struct CodeTable<CourseState> {
    static constexpr auto rows = std::to_array<Code<CourseState>>({
        {CourseState::running, "RUNNING"},
        {CourseState::complete, "COMPLETE"},
        {CourseState::ended, "ENDED"},
    });
};

/// A course as it was planned, and how it was ended before its last session, if it was.
struct CourseOnFile {
    CourseId id;
    std::string key; // "CU-000012"
    std::string patient_key;
    std::string patient_name;
    CourseDraft course;
    Moment planned_at{};
    std::string planned_by = {};
    std::optional<Day> ended = {};
    std::string ended_by = {};
    std::string end_reason = {};
};

/// A signed session that counts, as far as courses are concerned.
struct CourseSession {
    SessionId id;
    std::string key;
    Indication indication;
    Region region;
    Day day;
};

/// Where a course is.
struct CourseStanding {
    CourseState state = CourseState::running;
    std::vector<CourseSession> sessions = {}; // oldest first, no more than were planned
    std::optional<Day> next = {};             // from which the next session is due; while it runs
};
using CourseStandings = std::map<CourseId, CourseStanding>;
/// Where all courses of one patient are. A session belongs to one course: of those of its indication and region that
/// had begun by its day, had not ended before and were not complete, the one that was planned first.
[[nodiscard]] CourseStandings standings_of(const std::vector<CourseOnFile>& all, const std::vector<CourseSession>&);

/// From when the running course of this treatment asks for a session on that day, or one written down for it later;
/// nothing where none runs, or where it would be the course's first.
struct AskedFor {
    std::string course; // its key
    Day from;
};
[[nodiscard]] std::optional<AskedFor> asked_for(const std::vector<CourseOnFile>& all, const std::vector<CourseSession>&,
                                                Indication, Region, Day);

struct CourseFacts {
    bool patient_known = false;
    Day today{};
    std::vector<CourseOnFile> courses = {};   // all of the patient
    std::vector<CourseSession> sessions = {}; // the same
};
enum class CourseRule {
    patient_missing,
    indication_missing,
    region_missing,
    planned_missing,
    planned_out_of_range,
    interval_missing,
    interval_out_of_range,
    begins_missing,
    begins_too_far,
    runs_already,
    given_already, // as many sessions as are planned
    note_unreadable,
};
template <>
struct CodeTable<CourseRule> {
    static constexpr auto rows = std::to_array<Code<CourseRule>>({
        {CourseRule::patient_missing, "patient_missing"},
        {CourseRule::indication_missing, "indication_missing"},
        {CourseRule::region_missing, "region_missing"},
        {CourseRule::planned_missing, "planned_missing"},
        {CourseRule::planned_out_of_range, "planned_out_of_range"},
        {CourseRule::interval_missing, "interval_missing"},
        {CourseRule::interval_out_of_range, "interval_out_of_range"},
        {CourseRule::begins_missing, "begins_missing"},
        {CourseRule::begins_too_far, "begins_too_far"},
        {CourseRule::runs_already, "runs_already"},
        {CourseRule::given_already, "given_already"},
        {CourseRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(CourseRule);
[[nodiscard]] constexpr Weight weight_of(CourseRule)
{
    return Weight::refused;
}
using CourseViolations = Violations<CourseRule>;
[[nodiscard]] CourseViolations check(const CourseDraft&, const CourseFacts&);
using Course = Accepted<CourseDraft, CourseFacts, CourseRule>;

/// More sessions, or a longer interval (days), were typed wrong: our own bounds.
inline constexpr int most_planned = 52;
inline constexpr int longest_interval = 365;
/// A course begins so near to today, before or after it (days).
inline constexpr int furthest_begin = 365;

/// Ends a course before its last session.
struct CourseEndDraft {
    std::optional<CourseId> course = {};
    std::string reason = {};
};
struct CourseEndFacts {
    std::optional<CourseState> state = {}; // of the course
};
enum class CourseEndRule { course_missing, complete_already, ended_already, reason_too_short };
template <>
struct CodeTable<CourseEndRule> {
    static constexpr auto rows = std::to_array<Code<CourseEndRule>>({
        {CourseEndRule::course_missing, "course_missing"},
        {CourseEndRule::complete_already, "complete_already"},
        {CourseEndRule::ended_already, "ended_already"},
        {CourseEndRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(CourseEndRule);
[[nodiscard]] constexpr Weight weight_of(CourseEndRule)
{
    return Weight::refused;
}
using CourseEndViolations = Violations<CourseEndRule>;
[[nodiscard]] CourseEndViolations check(const CourseEndDraft&, const CourseEndFacts&);
using CourseEnd = Accepted<CourseEndDraft, CourseEndFacts, CourseEndRule>;

} // namespace clinic
