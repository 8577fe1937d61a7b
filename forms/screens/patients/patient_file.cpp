#include "screens/patients/patient_file.h"

#include "records/care.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"
#include "reports/consent_text.h"
#include "reports/names.h"
#include "screens/care/course_file.h"
#include "screens/care/session_words.h"
#include "screens/safety/reaction_words.h"
#include "services/care/photos.h"

#include <algorithm>
#include <map>
#include <set>

namespace clinic {

namespace {

/// Where a thing with a day alone stands among those with a time: after what led to it.
constexpr std::chrono::milliseconds end_of_day = std::chrono::hours(24) - std::chrono::milliseconds(1);

std::string time_text(const Zone& zone, Moment at)
{
    return zone.to_people(at).substr(to_people(zone.day_of(at)).size() + 1);
}

} // namespace

void PatientFile::add_sessions(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    for (const auto& row : desk_.records.care().sessions_of(patient_)) {
        const bool open = row.state == SessionState::open;
        const bool counts = row.state == SessionState::signed_off;
        entries.push_back({.kind = Kind::session,
                           .at = row.started,
                           .thing = row.id,
                           .date = to_people(zone.day_of(row.started)),
                           .below = time_text(zone, row.started),
                           .title = session_title(desk_.words, row),
                           .detail = row.key + " · " + row.practitioner_name,
                           .tone = open     ? Tone::warning
                                   : counts ? Tone::plain
                                            : Tone::muted});
        if (counts)
            add_check_ins(row.id, entries);
    }
}

void PatientFile::add_check_ins(SessionId session, std::vector<Entry>& entries) const
{
    using Thing = decltype(Entry::thing);
    const Zone zone = desk_.zone();
    const Moment now = desk_.records.now();
    for (const auto& row : desk_.records.care().check_ins_of(session)) {
        const Moment at = row.closed ? row.outcome.at.value_or(row.scheduled.due) : row.scheduled.due;
        if (!row.closed && at > now)
            continue; // what lies ahead is no history yet
        entries.push_back(
            {.kind = Kind::check_in,
             .at = at,
             .thing = row.closed ? Thing(row.session) : Thing(row.id),
             .date = to_people(zone.day_of(at)),
             .below = row.closed ? time_text(zone, at) : due_text(desk_.words, zone, row.scheduled, now),
             .title = fill(desk_.words("Check-in: {kind}"), {{"kind", name_of(desk_.words, row.scheduled)}}),
             .detail = check_in_state(desk_.words, zone, row, now) + " · " + row.session_key,
             .tone = check_in_tone(row, now)});
    }
}

void PatientFile::add_reactions(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    for (const auto& row : desk_.records.safety().reactions_of(patient_)) {
        const Day onset = row.reaction.onset.value();
        const bool waits = row.causality == Causality::not_assessed;
        entries.push_back(
            {.kind = Kind::reaction,
             .at = zone.moment_of(onset, end_of_day),
             .thing = row.id,
             .date = to_people(onset),
             .below = {},
             .title = fill(desk_.words("Reaction: {signs}"), {{"signs", signs_text(desk_.words, row.reaction.signs)}}),
             .detail = row.key + " · " + row.version_key + " · " + judgement_text(desk_.words, row),
             .tone = waits ? Tone::danger : Tone::plain});
    }
}

void PatientFile::add_requests(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    for (const auto& row : desk_.records.requests().requests_of(patient_)) {
        const Day received = row.request.received.value();
        const auto detail =
            row.answered_at ? fill(desk_.words("answered {day}"), {{"day", to_people(zone.day_of(*row.answered_at))}})
                            : fill(desk_.words("due {day}"), {{"day", to_people(row.due.legal_limit)}});
        entries.push_back({.kind = Kind::request,
                           .at = zone.moment_of(received, end_of_day),
                           .thing = row.id,
                           .date = to_people(received),
                           .below = {},
                           .title = desk_.words("Request for documents"),
                           .detail = row.key + " · " + detail,
                           .tone = row.answered_at ? Tone::plain : Tone::warning});
    }
}

void PatientFile::add_handovers(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    for (const auto& row : desk_.records.staff().handovers_to(patient_))
        entries.push_back({.kind = Kind::handover,
                           .at = row.at,
                           .thing = row.handover.practitioner.value(),
                           .date = to_people(zone.day_of(row.at)),
                           .below = time_text(zone, row.at),
                           .title = fill(desk_.words("Credential sheet handed over: {practitioner}"),
                                         {{"practitioner", row.practitioner_name}}),
                           .detail = row.key + " · " + row.by,
                           .tone = Tone::plain});
}

void PatientFile::add_consents(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    const auto all = desk_.records.patients().consents_of(patient_);
    for (const auto& row : all) {
        const auto state = state_of(row, all, desk_.records.now(), zone);
        const bool stands = state == ConsentState::given || state == ConsentState::superseded;
        entries.push_back({.kind = Kind::consent,
                           .at = *row.consent.decided,
                           .thing = row.id,
                           .date = to_people(zone.day_of(*row.consent.decided)),
                           .below = time_text(zone, *row.consent.decided),
                           .title = consent_title(desk_.words, *row.consent.subject) + ": " +
                                    name_of(desk_.words, *row.consent.decision),
                           .detail = row.key + (row.version_key.empty() ? "" : " · " + row.version_key) + " · " +
                                     name_of(desk_.words, state),
                           .tone = stands ? Tone::plain : Tone::warning});
    }
}

void PatientFile::add_courses(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    const auto standings = course_standings(desk_.records, patient_);
    for (const auto& row : desk_.records.care().courses_of(patient_)) {
        const auto& standing = standings.at(row.id);
        entries.push_back(
            {.kind = Kind::course,
             .at = row.planned_at,
             .thing = row.id,
             .date = to_people(zone.day_of(row.planned_at)),
             .below = time_text(zone, row.planned_at),
             .title = fill(desk_.words("Course: {treatment}"), {{"treatment", course_title(desk_.words, row)}}),
             .detail = row.key + " · " + course_text(desk_.words, row, standing),
             .tone = standing.next && *standing.next <= desk_.today() ? Tone::warning : Tone::plain});
    }
}

/// One entry a day.
void PatientFile::add_photos(std::vector<Entry>& entries) const
{
    if (!permits(desk_.actor, Right::view_photos))
        return;
    const Zone zone = desk_.zone();
    std::map<Day, std::vector<PhotoRow>> days;
    for (const auto& row : photos_of(desk_.records, desk_.actor, patient_))
        if (!row.hiding)
            days[zone.day_of(*row.photo.taken)].push_back(row);
    for (const auto& [day, rows] : days) {
        std::set<std::string> regions;
        for (const auto& row : rows)
            regions.insert(name_of(desk_.words, *row.photo.region));
        std::string where;
        for (const auto& region : regions)
            where += (where.empty() ? "" : ", ") + region;
        entries.push_back({.kind = Kind::photos,
                           .at = *rows.front().photo.taken,
                           .thing = patient_,
                           .date = to_people(day),
                           .below = time_text(zone, *rows.front().photo.taken),
                           .title = fill(desk_.words.plural("{count} photograph", "{count} photographs",
                                                            static_cast<long>(rows.size())),
                                         {{"count", std::to_string(rows.size())}}),
                           .detail = where,
                           .tone = Tone::plain});
    }
}

void PatientFile::add_prp(std::vector<Entry>& entries) const
{
    const Zone zone = desk_.zone();
    for (const auto& row : desk_.records.care().prp_of(patient_)) {
        const Moment drawn = *row.prp.drawn;
        entries.push_back({.kind = Kind::prp,
                           .at = drawn,
                           .thing = row.id,
                           .date = to_people(zone.day_of(drawn)),
                           .below = time_text(zone, drawn),
                           .title = fill(desk_.words("Own plasma prepared: {volume}"),
                                         {{"volume", volume_text(desk_.words, *row.prp.obtained)}}),
                           .detail = row.key + " · " +
                                     (row.invalid ? name_of(desk_.words, SessionState::invalid) : row.prepared_by_name),
                           .tone = row.invalid ? Tone::muted : Tone::plain});
    }
}

std::vector<PatientFile::Entry> PatientFile::history() const
{
    std::vector<Entry> entries;
    add_sessions(entries);
    add_reactions(entries);
    add_requests(entries);
    add_handovers(entries);
    add_consents(entries);
    add_courses(entries);
    add_photos(entries);
    add_prp(entries);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at > b.at; });
    return entries;
}

} // namespace clinic
