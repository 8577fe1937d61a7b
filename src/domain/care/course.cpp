#include "domain/care/course.h"

#include "domain/clinic/limits.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace clinic {

namespace {

bool is_of_its_time(const CourseOnFile& course, const CourseSession& session)
{
    return course.course.indication == session.indication && course.course.region == session.region &&
           *course.course.begins <= session.day && (!course.ended || session.day <= *course.ended);
}

std::size_t planned_in(const CourseOnFile& course)
{
    return static_cast<std::size_t>(*course.course.planned);
}

Day after_interval(const CourseOnFile& course, Day last)
{
    return last + std::chrono::days(*course.course.interval);
}

void judge(const CourseOnFile& course, CourseStanding& standing)
{
    if (course.ended)
        standing.state = CourseState::ended;
    else if (standing.sessions.size() == planned_in(course))
        standing.state = CourseState::complete;
    else
        standing.next =
            standing.sessions.empty() ? *course.course.begins : after_interval(course, standing.sessions.back().day);
}

/// A new course takes its place behind those on file.
CourseOnFile as_planned(const CourseDraft& draft)
{
    return {.id = CourseId(std::numeric_limits<std::int64_t>::max()),
            .key = {},
            .patient_key = {},
            .patient_name = {},
            .course = draft,
            .planned_at = Moment::max()};
}

} // namespace

CourseStandings standings_of(const std::vector<CourseOnFile>& all, const std::vector<CourseSession>& of_patient)
{
    std::vector<const CourseOnFile*> courses;
    courses.reserve(all.size());
    for (const auto& each : all)
        courses.push_back(&each);
    std::sort(courses.begin(), courses.end(), [](const auto* one, const auto* other) {
        return std::pair(one->planned_at, one->id) < std::pair(other->planned_at, other->id);
    });
    auto sessions = of_patient;
    std::stable_sort(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) { return a.day < b.day; });

    CourseStandings standings;
    for (const auto* const course : courses)
        standings.emplace(course->id, CourseStanding{});
    for (const auto& session : sessions)
        for (const auto* const course : courses) {
            auto& taken = standings.at(course->id).sessions;
            if (is_of_its_time(*course, session) && taken.size() < planned_in(*course)) {
                taken.push_back(session);
                break;
            }
        }
    for (const auto* const course : courses)
        judge(*course, standings.at(course->id));
    return standings;
}

std::optional<AskedFor> asked_for(const std::vector<CourseOnFile>& all, const std::vector<CourseSession>& of_patient,
                                  Indication indication, Region region, Day day)
{
    const auto standings = standings_of(all, of_patient);
    for (const auto& course : all) {
        const auto& standing = standings.at(course.id);
        const CourseSession asked{SessionId(0), {}, indication, region, day};
        if (standing.state != CourseState::running || !is_of_its_time(course, asked))
            continue;
        const auto& sessions = standing.sessions;
        const auto later =
            std::find_if(sessions.begin(), sessions.end(), [day](const auto& each) { return each.day > day; });
        if (later != sessions.begin())
            return AskedFor{course.key, after_interval(course, std::prev(later)->day)};
    }
    return std::nullopt;
}

std::string_view field_of(CourseRule rule)
{
    using enum CourseRule;
    switch (rule) {
    case patient_missing: return "course.patient";
    case indication_missing:
    case runs_already: return "course.indication";
    case region_missing: return "course.region";
    case planned_missing:
    case planned_out_of_range: return "course.planned";
    case interval_missing:
    case interval_out_of_range: return "course.interval";
    case begins_missing:
    case begins_too_far:
    case given_already: return "course.begins";
    case note_unreadable: return "course.note";
    }
    return {};
}

namespace {

/// Once at a time for a treatment, and with something left to give.
void check_beside_others(Verdict<CourseRule>& verdict, const CourseDraft& draft, const CourseFacts& facts)
{
    using enum CourseRule;
    for (const auto& [id, standing] : standings_of(facts.courses, facts.sessions)) {
        const auto course = std::find_if(facts.courses.begin(), facts.courses.end(),
                                         [id = id](const auto& each) { return each.id == id; });
        const bool same = course->course.indication == draft.indication && course->course.region == draft.region;
        verdict.require(!same || standing.state != CourseState::running, runs_already, {{"key", course->key}});
    }
    const bool whole =
        draft.indication && draft.region && draft.begins && draft.interval && draft.planned && *draft.planned >= 1;
    if (!whole)
        return;
    auto all = facts.courses;
    all.push_back(as_planned(draft));
    verdict.require(standings_of(all, facts.sessions).at(all.back().id).state == CourseState::running, given_already);
}

} // namespace

CourseViolations check(const CourseDraft& draft, const CourseFacts& facts)
{
    using enum CourseRule;
    Verdict<CourseRule> verdict;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(draft.indication.has_value(), indication_missing);
    verdict.require(draft.region.has_value(), region_missing);
    verdict.require(draft.planned.has_value(), planned_missing);
    verdict.require(!draft.planned || (*draft.planned >= 1 && *draft.planned <= most_planned), planned_out_of_range,
                    {{"most", most_planned}});
    verdict.require(draft.interval.has_value(), interval_missing);
    verdict.require(!draft.interval || (*draft.interval >= 1 && *draft.interval <= longest_interval),
                    interval_out_of_range, {{"most", longest_interval}});
    verdict.require(draft.begins.has_value(), begins_missing);
    if (draft.begins) {
        const std::chrono::days far(furthest_begin);
        verdict.require(facts.today - far <= *draft.begins && *draft.begins <= facts.today + far, begins_too_far);
    }
    verdict.require(is_long_text(draft.note), note_unreadable);
    check_beside_others(verdict, draft, facts);
    return std::move(verdict).broken();
}

std::string_view field_of(CourseEndRule rule)
{
    return rule == CourseEndRule::reason_too_short ? "course_end.reason" : "course_end.course";
}

CourseEndViolations check(const CourseEndDraft& draft, const CourseEndFacts& facts)
{
    using enum CourseEndRule;
    Verdict<CourseEndRule> verdict;
    verdict.require(draft.course && facts.state, course_missing);
    verdict.require(facts.state != CourseState::complete, complete_already);
    verdict.require(facts.state != CourseState::ended, ended_already);
    verdict.require(is_reason(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

} // namespace clinic
