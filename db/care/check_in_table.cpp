#include "db/care/check_in_table.h"

#include "db/valid_session.h"

namespace clinic::db {

namespace {

const std::string check_ins = R"(
    SELECT check_in.id, check_in.key, check_in.session_id, session.key AS session_key, session.patient_id,
           patient.key AS patient_key, patient.family_name || ' ' || patient.given_name AS patient_name,
           session.practitioner_id,
           check_in.kind, due, late_from, closed, asked, at, reaction, check_in.note,
           pain, satisfaction, urgent, day, coalesce(look_for, '') AS look_for
    FROM check_in
    JOIN session ON session.id = check_in.session_id
    JOIN patient ON patient.id = session.patient_id )";

std::map<std::string, Adherence> adherence_in(Connection& record, CheckInId check_in)
{
    Statement row = record.query("SELECT code, adherence FROM check_in_adherence WHERE check_in_id = $1", check_in);
    std::map<std::string, Adherence> adherence;
    while (row.step())
        adherence.emplace(row.get<std::string>(0), row.get<Adherence>(1));
    return adherence;
}

std::set<Symptom> symptoms_in(Connection& record, CheckInId check_in)
{
    Statement row = record.query("SELECT symptom FROM check_in_symptom WHERE check_in_id = $1", check_in);
    std::set<Symptom> symptoms;
    while (row.step())
        symptoms.insert(row.get<Symptom>(0));
    return symptoms;
}

CheckInRow check_in_in(Connection& record, const Statement& row)
{
    CheckInRow found{.id = row.get<CheckInId>("id"),
                     .key = row.get<std::string>("key"),
                     .session = row.get<SessionId>("session_id"),
                     .session_key = row.get<std::string>("session_key"),
                     .patient = row.get<PatientId>("patient_id"),
                     .patient_key = row.get<std::string>("patient_key"),
                     .patient_name = row.get<std::string>("patient_name"),
                     .practitioner = row.get<PractitionerId>("practitioner_id"),
                     .scheduled = {.kind = row.get<CheckInKind>("kind"),
                                   .due = row.get<Moment>("due"),
                                   .late_from = row.get<Moment>("late_from"),
                                   .day = row.get<std::optional<int>>("day"),
                                   .look_for = row.get<std::string>("look_for")},
                     .closed = row.get<bool>("closed"),
                     .outcome = {}};
    found.urgent = urgent_reasons_in(row.get<std::optional<std::string>>("urgent").value_or(""));
    if (found.closed)
        found.outcome = {.check_in = found.id,
                         .asked = row.get<std::optional<bool>>("asked"),
                         .at = row.get<std::optional<Moment>>("at"),
                         .reaction = row.get<std::optional<bool>>("reaction"),
                         .adherence = adherence_in(record, found.id),
                         .symptoms = symptoms_in(record, found.id),
                         .pain = row.get<std::optional<int>>("pain"),
                         .satisfaction = row.get<std::optional<Satisfaction>>("satisfaction"),
                         .note = row.get<std::string>("note")};
    return found;
}

std::vector<CheckInRow> all_in(Connection& record, Statement row)
{
    std::vector<CheckInRow> rows;
    while (row.step())
        rows.push_back(check_in_in(record, row));
    return rows;
}

} // namespace

std::vector<CheckInRow> CheckInTable::of(SessionId session) const
{
    return all_in(record_, record_.query(check_ins + "WHERE check_in.session_id = $1 ORDER BY due", session));
}

std::vector<CheckInRow> CheckInTable::due_by(Moment moment) const
{
    return all_in(record_, record_.query(check_ins + "WHERE closed = 0 AND due <= $1 AND " + session_counts +
                                             " ORDER BY due, check_in.id",
                                         moment));
}

std::optional<CheckInRow> CheckInTable::find(CheckInId id) const
{
    Statement row = record_.query(check_ins + "WHERE check_in.id = $1", id);
    return row.step() ? std::optional(check_in_in(record_, row)) : std::nullopt;
}

std::vector<UrgentCall> CheckInTable::urgent() const
{
    // one that reached the patient before was about something else
    Statement row = record_.query(check_ins + R"(
        WHERE urgent IS NOT NULL AND )" +
                                  session_counts + R"(
          AND NOT EXISTS (SELECT 1 FROM contact
                          WHERE contact.session_id = check_in.session_id AND reached = 1 AND contact.at >= check_in.at)
        ORDER BY check_in.at, check_in.id)");
    std::vector<UrgentCall> calls;
    while (row.step())
        calls.push_back({check_in_in(record_, row), row.get<Moment>("at")});
    return calls;
}

void CheckInTable::add(SessionId session, const std::vector<ScheduledCheckIn>& scheduled)
{
    Writing& writing = writable(writing_);
    for (const ScheduledCheckIn& each : scheduled) {
        const std::int64_t id = writing.ids.next();
        const std::string key = next_key(record_, "F");
        touch(record_, writing, check_in_kind(), key, id, [&] {
            record_.run(R"(
                INSERT INTO check_in (id, key, session_id, kind, due, late_from, closed, note, day, look_for)
                VALUES ($1, $2, $3, $4, $5, $6, 0, '', $7, nullif($8, '')))",
                        id, key, session, each.kind, each.due, each.late_from, each.day, each.look_for);
        });
    }
}

void CheckInTable::close(const CheckInDraft& draft, const std::set<UrgentReason>& urgent)
{
    const CheckInRow row = find(draft.check_in.value()).value();
    touch(record_, writable(writing_), check_in_kind(), row.key, row.id.value(), [&] {
        for (const auto& [code, adherence] : draft.adherence)
            record_.run("INSERT INTO check_in_adherence (check_in_id, code, adherence) VALUES ($1, $2, $3)", row.id,
                        code, adherence);
        for (const Symptom each : draft.symptoms)
            record_.run("INSERT INTO check_in_symptom (check_in_id, symptom) VALUES ($1, $2)", row.id, each);
        record_.run("UPDATE check_in SET closed = 1, asked = $2, at = $3, reaction = $4, note = $5, pain = $6, "
                    "satisfaction = $7, urgent = nullif($8, '') WHERE id = $1",
                    row.id, draft.asked, draft.at, draft.reaction, draft.note, draft.pain, draft.satisfaction,
                    text_of(urgent));
    });
}

KindOfThing check_in_kind()
{
    return {
        "check_in", "SELECT id FROM check_in ORDER BY id", [](Connection& record, std::int64_t id) {
            return canonical_text(
                record, id, R"(
                    SELECT id, key, session_id, kind, due, late_from, closed, asked, at, reaction, note, pain,
                           satisfaction, urgent, day, look_for
                    FROM check_in WHERE id = $1)",
                {{"adherence", "SELECT code, adherence FROM check_in_adherence WHERE check_in_id = $1 ORDER BY code"},
                 {"symptom", "SELECT symptom FROM check_in_symptom WHERE check_in_id = $1 ORDER BY symptom"}});
        }};
}

} // namespace clinic::db
