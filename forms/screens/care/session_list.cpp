#include "screens/care/session_list.h"

#include "reports/names.h"

namespace clinic {

namespace {

enum class SessionColumn { number, started, patient, version, region, state };

} // namespace

std::vector<Column> SessionList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110},  {words("Started"), 160}, {words("Patient"), 240},
            {words("Formula"), 140}, {words("Region"), 180},  {words("State"), 120}};
}

std::string SessionList::cell(long row, int column)
{
    const SessionRow& session = at(row);
    using enum SessionColumn;
    switch (static_cast<SessionColumn>(column)) {
    case number: return session.key;
    case started: return desk().zone().to_people(session.started);
    case patient: return session.patient_name;
    case version: return session.version_key;
    case region: return session.region ? name_of(desk().words, *session.region) : "";
    case state: return name_of(desk().words, session.state);
    default: return {};
    }
}

Tone SessionList::tone(long row, int column)
{
    if (at(row).state == SessionState::invalid)
        return Tone::muted;
    return static_cast<SessionColumn>(column) == SessionColumn::state && at(row).state == SessionState::open
               ? Tone::warning
               : Tone::plain;
}

ListPage<SessionRow> SessionList::read(const ListQuery& query) const
{
    return desk().records.care().sessions(query);
}

std::string SessionList::sort_code(int column) const
{
    using enum SessionColumn;
    switch (static_cast<SessionColumn>(column)) {
    case number: return "key";
    case patient: return "patient";
    case version: return "version";
    case state: return "state";
    default: return "started";
    }
}

} // namespace clinic
