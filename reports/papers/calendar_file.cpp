#include "reports/papers/calendar_file.h"

#include "reports/icalendar.h"
#include "reports/names.h"

#include <algorithm>
#include <map>

namespace clinic::papers {

namespace {

/// What changes at one moment.
struct Ending {
    std::vector<std::string> codes; // of both, in the order of the plan
    std::vector<std::string> over;  // names of what has ended
    std::vector<std::string> ask;   // of what goes on until the clinic says so
};

std::optional<Moment> end_of(const AftercareLine& line)
{
    const auto end = line.needs_clearance ? line.minimum_ends : line.recommended_ends;
    return end && *end > line.starts ? end : std::nullopt;
}

std::map<Moment, Ending> endings_of(const Words& words, const DossierSession& told)
{
    std::map<Moment, Ending> endings;
    for (const auto& row : told.advice)
        if (row.advice.until) {
            auto& ending = endings[*row.advice.until];
            ending.codes.push_back(row.key);
            ending.over.push_back(row.advice.text);
        }
    for (const auto& row : told.aftercare) {
        const auto end = end_of(row.line);
        if (!end || row.cleared_at)
            continue;
        auto& ending = endings[*end];
        ending.codes.push_back(row.line.code);
        (row.line.needs_clearance ? ending.ask : ending.over).push_back(aftercare_name(words, row.line.code));
    }
    return endings;
}

std::string summary_of(const Words& words, const Ending& ending)
{
    if (ending.over.empty())
        return words("After your session: ask us what you may do again");
    if (ending.over.size() == 1)
        return fill(words("Over now: {thing}"), {{"thing", ending.over.front()}});
    return words("After your session: what is over now");
}

/// The clinic by its name and number, below what an event says.
std::string signed_by(const ClinicDraft& clinic, const Words& words)
{
    const std::string number =
        clinic.phone.empty() ? "" : "\n" + fill(words("Our number: {phone}."), {{"phone", clinic.phone}});
    return "\n" + clinic.name + number;
}

std::string description_of(const Words& words, const Ending& ending)
{
    std::string lines;
    for (const auto& thing : ending.over)
        lines += fill(words("Over now: {thing}"), {{"thing", thing}}) + "\n";
    for (const auto& thing : ending.ask)
        lines += fill(words("Goes on until we tell you: {thing}"), {{"thing", thing}}) + "\n";
    return lines;
}

/// "mesotrace-7001-NO_POOL": one of a session and a thing of it, in any clinic.
std::string uid_of(SessionId session, std::string_view thing)
{
    return "mesotrace-" + std::to_string(session.value()) + "-" + std::string(thing);
}

} // namespace

std::string calendar_file(const Dossier& dossier, const Words& words)
{
    const auto& told = dossier.sessions.front();
    const SessionId session = told.session.row.id;
    std::vector<CalendarEvent> events;
    for (const auto& [moment, ending] : endings_of(words, told))
        events.push_back({.uid = uid_of(session, ending.codes.front()),
                          .starts = moment,
                          .summary = summary_of(words, ending),
                          .description = description_of(words, ending) + signed_by(dossier.clinic, words)});
    for (const auto& row : told.check_ins)
        if (!row.closed)
            events.push_back(
                {.uid = uid_of(session, text_of(row.scheduled)),
                 .starts = row.scheduled.due,
                 .summary = fill(words("We ask how you are: {contact}"), {{"contact", name_of(words, row.scheduled)}}),
                 .description = aftercare_sentence(words, "REPORT_SEVERE_OR_PROLONGED") + "\n" +
                                signed_by(dossier.clinic, words)});
    std::stable_sort(events.begin(), events.end(),
                     [](const CalendarEvent& one, const CalendarEvent& other) { return one.starts < other.starts; });
    return icalendar_text(events, dossier.made_at);
}

} // namespace clinic::papers
