#include "bare_engine.h"

#include "domain/care/aftercare.h"
#include "domain/care/check_in.h"

#include <SQLiteCpp/Transaction.h>

namespace clinic::bench {

namespace {

/// Nothing after it begins with the same letters.
std::string end_of(const std::string& prefix)
{
    return prefix + "\xF4\x8F\xBF\xBF";
}

std::int64_t milliseconds(Moment moment)
{
    return moment.time_since_epoch().count();
}

template <typename... Values>
void run(SQLite::Statement& statement, const Values&... values)
{
    statement.reset();
    int place = 0;
    (statement.bind(++place, values), ...);
    statement.exec();
}

void bind_moment(SQLite::Statement& statement, int place, std::optional<Moment> moment)
{
    if (moment)
        statement.bind(place, milliseconds(*moment));
    else
        statement.bind(place);
}

const std::string patient_where = "SELECT id, key, family_name, given_name, born FROM patient WHERE ";
const std::string has_word = "id IN (SELECT row_id FROM patient_token WHERE token >= ? AND token < ?)";
const std::string in_order = " ORDER BY name_folded LIMIT ?";

} // namespace

BareEngine::BareEngine(const std::filesystem::path& record)
    : record_(record.string(), SQLite::OPEN_READWRITE, 5'000)
    , session_(record_, R"(
        INSERT INTO session (id, key, state, row_version, patient_id, practitioner_id, started, ended, ended_day, region,
                             indication, version_id, volume_microlitres, note, aspirin_override, allergy_override,
                             objection_override)
        VALUES (?, ?, 'OPEN', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', ''))")
    , lot_(record_, "INSERT INTO session_lot (session_id, ingredient_id, lot_id) VALUES (?, ?, ?)")
    , answer_(record_, "INSERT INTO session_answer (session_id, question, value, note) VALUES (?, ?, ?, ?)")
    , signature_(record_, "UPDATE session SET state = 'SIGNED', signed_at = ?, signed_by = 'bench' WHERE id = ?")
    , aftercare_(record_, R"(
        INSERT INTO aftercare (id, session_id, code, starts, minimum_ends, recommended_ends, needs_clearance,
                               rules_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, '1'))")
    , check_in_(record_, R"(
        INSERT INTO check_in (id, key, session_id, kind, due, late_from, closed, note) VALUES (?, ?, ?, ?, ?, ?, 0, ''))")
    , one_word_(record_, patient_where + has_word + in_order)
    , two_words_(record_, patient_where + has_word + " AND " + has_word + in_order)
    , timeline_(record_, R"(
        SELECT session.id, session.key, session.state, patient.key, patient.family_name, practitioner.name,
               session.started, session.region, session.indication, version.key
        FROM session
        JOIN patient ON patient.id = session.patient_id
        JOIN practitioner ON practitioner.id = session.practitioner_id
        LEFT JOIN version ON version.id = session.version_id
        WHERE session.patient_id = ? ORDER BY session.started DESC)")
    , patients_of_(record_, R"(
        SELECT id, key, family_name, given_name, phone FROM patient
        WHERE id IN (SELECT patient_id FROM session
                     WHERE id IN (SELECT session_id FROM session_lot WHERE lot_id = ?)))")
    , patients_of_vial_(record_, R"(
        SELECT id, key, family_name, given_name, phone FROM patient
        WHERE id IN (SELECT patient_id FROM session
                     WHERE id IN (SELECT session_id FROM session_vial WHERE vial_id = ?)))")
    , followed_up_(record_, R"(
        SELECT version_id, count(*), count(DISTINCT patient_id),
               sum((SELECT max(at) FROM check_in WHERE session_id = session.id AND asked = 1) >= ended + 1209600000)
        FROM session WHERE state = 'SIGNED' GROUP BY version_id)")
    , reacted_(record_, R"(
        SELECT version_id, count(DISTINCT session.id), count(DISTINCT patient_id)
        FROM reaction JOIN session ON session.id = reaction.session_id
        WHERE reaction.onset <= date(ended_day, '+14 days')
          AND coalesce((SELECT causality <> 'UNLIKELY' AND refuted = 0 FROM assessment
                        WHERE reaction_id = reaction.id ORDER BY id DESC LIMIT 1), 1)
        GROUP BY version_id)")
{
    for (const char* pragma : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY",
                               "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 4000"})
        record_.exec(pragma);
}

std::size_t BareEngine::all_rows(SQLite::Statement& statement)
{
    std::size_t rows = 0;
    std::size_t bytes = 0;
    while (statement.executeStep()) {
        ++rows;
        for (int column = 0; column < statement.getColumnCount(); ++column)
            bytes += statement.getColumn(column).getString().size();
    }
    statement.reset();
    return bytes > 0 ? rows : 0;
}

void BareEngine::insert_session(const SessionDraft& draft, std::int64_t id)
{
    run(session_, id, "BARE" + std::to_string(id), draft.patient->value(), draft.practitioner->value(),
        milliseconds(*draft.started), milliseconds(*draft.ended),
        to_iso(std::chrono::floor<std::chrono::days>(*draft.ended)), std::string(code_of(*draft.region)),
        std::string(code_of(*draft.indication)), draft.version->value(), draft.volume->microlitres);
}

std::size_t BareEngine::insert_what_follows(const SessionDraft& draft, std::int64_t id)
{
    std::size_t rows = 0;
    for (const auto& line : aftercare_plan(*draft.ended, *draft.region, *draft.indication)) {
        aftercare_.reset();
        bind_moment(aftercare_, 5, line.minimum_ends);
        bind_moment(aftercare_, 6, line.recommended_ends);
        aftercare_.bind(7, line.needs_clearance ? 1 : 0);
        run(aftercare_, --last_id_, id, line.code, milliseconds(line.starts));
        ++rows;
    }
    for (const auto& each : check_ins_after(*draft.ended)) {
        --last_id_;
        run(check_in_, last_id_, "BARE" + std::to_string(last_id_), id, std::string(code_of(each.kind)),
            milliseconds(each.due), milliseconds(each.late_from));
        ++rows;
    }
    return rows;
}

std::size_t BareEngine::sign(const SessionDraft& draft)
{
    SQLite::Transaction transaction(record_, SQLite::TransactionBehavior::IMMEDIATE);
    const std::int64_t id = --last_id_;
    insert_session(draft, id);
    for (const auto& [ingredient, lot] : draft.lots)
        run(lot_, id, ingredient.value(), lot.value());
    for (const auto& [question, answer] : draft.screening.answers)
        run(answer_, id, std::string(code_of(question)), std::string(code_of(answer.value)), answer.note);
    run(signature_, milliseconds(*draft.ended), id);
    const auto rows = 1 + draft.lots.size() + draft.screening.answers.size() + insert_what_follows(draft, id);
    transaction.commit();
    return rows;
}

std::size_t BareEngine::find(const std::vector<std::string>& folded_words, int most)
{
    auto& statement = folded_words.size() == 1 ? one_word_ : two_words_;
    int place = 0;
    for (const auto& word : folded_words) {
        statement.bind(++place, word);
        statement.bind(++place, end_of(word));
    }
    statement.bind(++place, most);
    return all_rows(statement);
}

std::size_t BareEngine::timeline(PatientId patient)
{
    timeline_.bind(1, patient.value());
    return all_rows(timeline_);
}

std::size_t BareEngine::patients_of(LotId lot)
{
    patients_of_.bind(1, lot.value());
    return all_rows(patients_of_);
}

std::size_t BareEngine::patients_of(VialId vial)
{
    patients_of_vial_.bind(1, vial.value());
    return all_rows(patients_of_vial_);
}

std::size_t BareEngine::audit()
{
    const auto versions = all_rows(followed_up_);
    all_rows(reacted_);
    return versions;
}

} // namespace clinic::bench
