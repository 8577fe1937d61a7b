#include "screens/care/course_file.h"

#include "reports/names.h"

#include <algorithm>

namespace clinic {

std::string course_title(const Words& words, const CourseOnFile& course)
{
    return name_of(words, *course.course.indication) + ", " + name_of(words, *course.course.region);
}

std::string course_text(const Words& words, const CourseOnFile& course, const CourseStanding& standing)
{
    std::string text =
        fill(words.plural("{done} of {planned} session", "{done} of {planned} sessions",
                          static_cast<long>(*course.course.planned)),
             {{"done", std::to_string(standing.sessions.size())}, {"planned", std::to_string(*course.course.planned)}});
    if (standing.next)
        return text + ", " + fill(words("the next from {day}"), {{"day", to_people(*standing.next)}});
    return text + " · " + name_of(words, standing.state);
}

std::string CourseFile::title() const
{
    const auto course = on_file();
    return fill(desk_.words("Course {key}: {treatment}"),
                {{"key", course.key}, {"treatment", course_title(desk_.words, course)}});
}

std::vector<SessionFile::Fact> CourseFile::facts() const
{
    const auto course = on_file();
    const auto& words = desk_.words;
    std::vector<SessionFile::Fact> facts{
        {words("Where it is"), course_text(words, course, standing())},
        {words("Planned"), fill(words.plural("{count} session, every {days} days, from {day}",
                                             "{count} sessions, every {days} days, from {day}",
                                             static_cast<long>(*course.course.planned)),
                                {{"count", std::to_string(*course.course.planned)},
                                 {"days", std::to_string(*course.course.interval)},
                                 {"day", to_people(*course.course.begins)}})},
        {words("Put down"), desk_.zone().to_people(course.planned_at) + ", " + course.planned_by},
    };
    if (!course.course.note.empty())
        facts.push_back({words("Note"), course.course.note});
    if (course.ended)
        facts.push_back({words("Ended"), to_people(*course.ended) + ", " + course.ended_by + ": " + course.end_reason});
    return facts;
}

std::vector<SessionFile::Fact> CourseFile::sessions() const
{
    const auto course = on_file();
    const auto where = standing();
    const auto& words = desk_.words;
    const auto number = [&](int each) {
        return fill(words("{number} of {planned}"),
                    {{"number", std::to_string(each)}, {"planned", std::to_string(*course.course.planned)}});
    };
    std::vector<SessionFile::Fact> rows;
    for (const auto& each : where.sessions)
        rows.push_back({number(static_cast<int>(rows.size()) + 1), to_people(each.day) + ", " + each.key});
    if (!where.next)
        return rows;
    for (Day due = std::max(*where.next, desk_.today()); static_cast<int>(rows.size()) < *course.course.planned;
         due += std::chrono::days(*course.course.interval))
        rows.push_back(
            {number(static_cast<int>(rows.size()) + 1), fill(words("from {day}"), {{"day", to_people(due)}})});
    return rows;
}

} // namespace clinic
