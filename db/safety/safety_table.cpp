#include "db/safety/safety_table.h"

#include "db/care/session_parts.h"
#include "db/safety/audit_counts.h"
#include "db/search.h"
#include "db/valid_session.h"

#include <algorithm>
#include <array>
#include <memory>

namespace clinic::db {

namespace {

const std::string reaction_rows = R"(
    SELECT reaction.id, reaction.key, session.patient_id, patient.key AS patient_key,
           patient.family_name || ' ' || patient.given_name AS patient_name,
           reaction.session_id, session.key AS session_key, session.practitioner_id,
           )" + session_is_invalid +
                                  R"( AS session_invalid,
           session.version_id, version.key AS version_key,
           reaction.onset, reaction.onset_minute, reaction.outcome, reaction.ended, reaction.place, reaction.site,
           reaction.size_mm, reaction.treatment, reaction.sequelae, reaction.reporter, reaction.description,
           reaction.recorded_at, reaction.causality, reaction.refuted, reaction.assessed_at
    FROM judged_reaction AS reaction
    JOIN session ON session.id = reaction.session_id
    JOIN patient ON patient.id = session.patient_id
    JOIN version ON version.id = session.version_id )";

template <typename Value>
std::set<Value> set_in(Statement row)
{
    std::set<Value> values;
    while (row.step())
        values.insert(row.get<Value>(0));
    return values;
}

std::vector<Sign> signs_in(Statement row)
{
    std::vector<Sign> signs;
    while (row.step())
        signs.push_back({.term = row.get<std::string>(0), .grade = row.get<int>(1)});
    return signs;
}

/// What nobody said is NULL, so that the text of older reactions stays what it was.
std::optional<std::string> said(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::vector<ReactionFollowUpOnFile> follow_ups_of(Connection& record, ReactionId reaction)
{
    Statement row = record.query("SELECT * FROM reaction_follow_up WHERE reaction_id = $1 ORDER BY id", reaction);
    std::vector<ReactionFollowUpOnFile> all;
    while (row.step()) {
        const auto id = row.get<ReactionFollowUpId>("id");
        all.push_back(
            {.id = id,
             .key = row.get<std::string>("key"),
             .follow_up = {.reaction = reaction,
                           .seen = row.get<Day>("seen"),
                           .signs = signs_in(record.query("SELECT term, grade FROM reaction_follow_up_sign "
                                                          "WHERE follow_up_id = $1 ORDER BY number",
                                                          id)),
                           .seriousness = set_in<Seriousness>(record.query(
                               "SELECT seriousness FROM reaction_follow_up_seriousness WHERE follow_up_id = $1", id)),
                           .outcome = row.get<ReactionOutcome>("outcome"),
                           .ended = row.get<std::optional<Day>>("ended"),
                           .sequelae = row.get<std::string>("sequelae"),
                           .treatment = row.get<std::string>("treatment"),
                           .note = row.get<std::string>("note")},
             .at = row.get<Moment>("at"),
             .by = row.get<std::string>("by_name")});
    }
    return all;
}

ReactionDraft draft_in(Connection& record, const Statement& row)
{
    const auto id = row.get<ReactionId>("id");
    const auto text = [&row](const char* column) {
        return row.get<std::optional<std::string>>(column).value_or(std::string());
    };
    std::optional<std::chrono::minutes> time;
    if (const auto minute = row.get<std::optional<std::int64_t>>("onset_minute"))
        time = std::chrono::minutes(*minute);
    return {.session = row.get<SessionId>("session_id"),
            .onset = row.get<Day>("onset"),
            .signs = signs_in(
                record.query("SELECT term, grade FROM reaction_sign WHERE reaction_id = $1 ORDER BY number", id)),
            .seriousness = set_in<Seriousness>(
                record.query("SELECT seriousness FROM reaction_seriousness WHERE reaction_id = $1", id)),
            .outcome = row.get<ReactionOutcome>("outcome"),
            .suspected = set_in<IngredientId>(
                record.query("SELECT ingredient_id FROM reaction_suspect WHERE reaction_id = $1", id)),
            .description = row.get<std::string>("description"),
            .onset_time = time,
            .ended = row.get<std::optional<Day>>("ended"),
            .place = row.get<std::optional<ReactionPlace>>("place"),
            .site = text("site"),
            .size_mm = row.get<std::optional<Decimal>>("size_mm"),
            .treatment = text("treatment"),
            .sequelae = text("sequelae"),
            .reporter = row.get<std::optional<ReporterType>>("reporter")};
}

ReactionRow reaction_in(Connection& record, const Statement& row)
{
    return {.id = row.get<ReactionId>("id"),
            .key = row.get<std::string>("key"),
            .patient = row.get<PatientId>("patient_id"),
            .patient_key = row.get<std::string>("patient_key"),
            .patient_name = row.get<std::string>("patient_name"),
            .session = row.get<SessionId>("session_id"),
            .session_key = row.get<std::string>("session_key"),
            .session_invalid = row.get<bool>("session_invalid"),
            .practitioner = row.get<PractitionerId>("practitioner_id"),
            .version = row.get<VersionId>("version_id"),
            .version_key = row.get<std::string>("version_key"),
            .reaction = draft_in(record, row),
            .recorded_at = row.get<Moment>("recorded_at"),
            .follow_ups = follow_ups_of(record, row.get<ReactionId>("id")),
            .causality = row.get<Causality>("causality"),
            .refuted = row.get<bool>("refuted"),
            .assessed_at = row.get<std::optional<Moment>>("assessed_at")};
}

std::vector<ReactionRow> all_in(Connection& record, Statement row)
{
    std::vector<ReactionRow> rows;
    while (row.step())
        rows.push_back(reaction_in(record, row));
    return rows;
}

std::optional<std::int64_t> minute_of(const ReactionDraft& reaction)
{
    return reaction.onset_time ? std::optional<std::int64_t>(reaction.onset_time->count()) : std::nullopt;
}

Tokens tokens_of(const ReactionRow& row)
{
    Tokens tokens = tokens_of_key(row.key);
    add_words(tokens, row.version_key);
    for (const Sign& sign : row.reaction.signs)
        add_words(tokens, sign.term);
    return tokens;
}

KindOfThing reaction_kind()
{
    return {"reaction", "SELECT id FROM reaction ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id, R"(
                    SELECT id, key, session_id, onset, outcome, description, recorded_at, onset_minute, ended, place,
                           site, size_mm, treatment, sequelae, reporter
                    FROM reaction WHERE id = $1)",
                    {{"sign", "SELECT term, grade FROM reaction_sign WHERE reaction_id = $1 ORDER BY number"},
                     {"serious",
                      "SELECT seriousness FROM reaction_seriousness WHERE reaction_id = $1 ORDER BY seriousness"},
                     {"suspected",
                      "SELECT ingredient_id FROM reaction_suspect WHERE reaction_id = $1 ORDER BY ingredient_id"}});
            }};
}

KindOfThing follow_up_kind()
{
    return {
        "reaction_follow_up", "SELECT id FROM reaction_follow_up ORDER BY id", [](Connection& record, std::int64_t id) {
            return canonical_text(
                record, id, R"(
                    SELECT id, key, reaction_id, seen, outcome, ended, sequelae, treatment, note, at, by_name
                    FROM reaction_follow_up WHERE id = $1)",
                {{"sign", "SELECT term, grade FROM reaction_follow_up_sign WHERE follow_up_id = $1 ORDER BY number"},
                 {"serious", "SELECT seriousness FROM reaction_follow_up_seriousness WHERE follow_up_id = $1 "
                             "ORDER BY seriousness"}});
        }};
}

} // namespace

ListPage<ReactionRow> SafetyTable::reactions(const ListQuery& query) const
{
    static constexpr auto columns = std::to_array<SortColumn>({
        {"onset", "reaction.onset"},
        {"key", "reaction.id"},
        {"patient", "patient.name_folded"},
        {"version", "version.key"},
        {"grade", "reaction.grade"},
    });
    FoundRows found = find(record_, {"reaction", reaction_rows, columns}, newest_first(query, "onset"));
    return {.rows = all_in(record_, std::move(found.rows)), .total = found.total};
}

std::vector<ReactionRow> SafetyTable::reactions_of(PatientId patient) const
{
    return all_in(record_, record_.query(reaction_rows + R"(
        WHERE reaction.session_id IN (SELECT id FROM session WHERE patient_id = $1)
        ORDER BY reaction.onset DESC, reaction.id DESC)",
                                         patient));
}

std::vector<ReactionRow> SafetyTable::not_assessed() const
{
    return all_in(record_, record_.query(reaction_rows + R"(
        WHERE reaction.causality = $1 AND reaction.refuted = 0 ORDER BY reaction.onset, reaction.id)",
                                         Causality::not_assessed));
}

std::vector<ReactionRow> SafetyTable::not_over() const
{
    return all_in(record_, record_.query(reaction_rows + R"(
        WHERE reaction.outcome_now NOT IN ($1, $2, $3) AND reaction.refuted = 0
        ORDER BY reaction.onset, reaction.id)",
                                         ReactionOutcome::recovered, ReactionOutcome::recovered_with_sequelae,
                                         ReactionOutcome::fatal));
}

std::optional<ReactionRow> SafetyTable::reaction(ReactionId id) const
{
    Statement row = record_.query(reaction_rows + "WHERE reaction.id = $1", id);
    return row.step() ? std::optional(reaction_in(record_, row)) : std::nullopt;
}

std::optional<ReactionId> SafetyTable::reaction_of(const std::string& key) const
{
    return record_.first<ReactionId>("SELECT id FROM reaction WHERE key = $1", key);
}

std::vector<EarlierReaction> SafetyTable::earlier_reactions(PatientId patient) const
{
    std::vector<EarlierReaction> earlier;
    for (const ReactionRow& row : reactions_of(patient)) {
        const auto held = assessments_.held_against(row.id);
        earlier.push_back({.reaction = row.id,
                           .key = row.key,
                           .onset = row.reaction.onset.value(),
                           .causality = held.causality,
                           .refuted = held.refuted,
                           .injected = as_injected(formulas_.on_file(row.version).value().composition,
                                                   deviations_of(record_, row.session)),
                           .suspected = held.suspected.value_or(row.reaction.suspected)});
    }
    return earlier;
}

std::vector<InjectedSession> SafetyTable::injected_sessions(PatientId patient) const
{
    Statement row = record_.query(R"(
        SELECT session.id, session.key, session.started, session.ended, session.version_id,
               (SELECT max(at) FROM check_in WHERE check_in.session_id = session.id AND check_in.asked = 1) AS last_asked,
               (SELECT min(reaction.onset) FROM judged_reaction AS reaction
                WHERE reaction.session_id = session.id AND reaction.refuted = 0 AND reaction.causality <> $2)
                   AS first_reaction
        FROM session WHERE session.patient_id = $1 AND )" +
                                      session_counts + " ORDER BY session.started, session.id",
                                  patient, Causality::unlikely);
    std::vector<InjectedSession> sessions;
    while (row.step()) {
        const auto id = row.get<SessionId>("id");
        const auto deviations = deviations_of(record_, id);
        sessions.push_back({.id = id,
                            .key = row.get<std::string>("key"),
                            .started = row.get<Moment>("started"),
                            .ended = row.get<Moment>("ended"),
                            .injected = as_injected(
                                formulas_.on_file(row.get<VersionId>("version_id")).value().composition, deviations),
                            .ingredients_left_out = std::any_of(deviations.begin(), deviations.end(),
                                                                [](const auto& each) { return !each.second.strength; }),
                            .last_asked = row.get<std::optional<Moment>>("last_asked"),
                            .first_reaction = row.get<std::optional<Day>>("first_reaction")});
    }
    return sessions;
}

std::vector<ReactionRow> SafetyTable::without_directive() const
{
    auto rows = all_in(record_, record_.query(reaction_rows + R"(
        WHERE reaction.causality <> $1
          AND NOT EXISTS (SELECT 1 FROM directive WHERE directive.reaction_id = reaction.id)
        ORDER BY reaction.assessed_at, reaction.id)",
                                              Causality::not_assessed));
    std::erase_if(rows, [this](const ReactionRow& each) {
        const auto held = assessments_.held_against(each.id); // a second opinion may uphold what was refuted
        return !stands(held.causality, held.refuted);
    });
    return rows;
}

std::optional<DirectiveId> SafetyTable::directive_of(const std::string& key) const
{
    return record_.first<DirectiveId>("SELECT id FROM directive WHERE key = $1", key);
}

std::vector<AuditCounts> SafetyTable::audit(const AuditQuery& query, const Zone& zone,
                                            const std::function<bool()>& go_on) const
{
    const auto moment = writing_ ? nullptr : std::make_unique<Snapshot>(record_); // a change is of one moment by itself
    return audit_counts(record_, query, zone, go_on);
}

Added<ReactionId> SafetyTable::add(const Reaction& reaction, Moment recorded_at)
{
    Writing& writing = writable(writing_);
    const ReactionId id(writing.ids.next());
    const std::string key = next_key(record_, "R");
    touch(record_, writing, reaction_kind(), key, id.value(), [&] {
        int number = 0;
        for (const Sign& sign : reaction->signs)
            record_.run("INSERT INTO reaction_sign (reaction_id, number, term, grade) VALUES ($1, $2, $3, $4)", id,
                        ++number, sign.term, sign.grade);
        for (const Seriousness each : reaction->seriousness)
            record_.run("INSERT INTO reaction_seriousness (reaction_id, seriousness) VALUES ($1, $2)", id, each);
        for (const IngredientId each : reaction->suspected)
            record_.run("INSERT INTO reaction_suspect (reaction_id, ingredient_id) VALUES ($1, $2)", id, each);
        record_.run(R"(
            INSERT INTO reaction (id, key, session_id, onset, outcome, description, recorded_at, onset_minute, ended,
                                  place, site, size_mm, treatment, sequelae, reporter)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15))",
                    id, key, reaction->session, reaction->onset, reaction->outcome, reaction->description, recorded_at,
                    minute_of(*reaction), reaction->ended, reaction->place, said(reaction->site), reaction->size_mm,
                    said(reaction->treatment), said(reaction->sequelae), reaction->reporter);
        put_tokens(record_, "reaction_own", id.value(), tokens_of(this->reaction(id).value()));
    });
    return {id, key};
}

Added<ReactionFollowUpId> SafetyTable::add(const ReactionFollowUp& seen, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ReactionFollowUpId id(writing.ids.next());
    const std::string key = next_key(record_, "RF");
    touch(record_, writing, follow_up_kind(), key, id.value(), [&] {
        int number = 0;
        for (const Sign& sign : seen->signs)
            record_.run("INSERT INTO reaction_follow_up_sign (follow_up_id, number, term, grade) "
                        "VALUES ($1, $2, $3, $4)",
                        id, ++number, sign.term, sign.grade);
        for (const Seriousness each : seen->seriousness)
            record_.run("INSERT INTO reaction_follow_up_seriousness (follow_up_id, seriousness) VALUES ($1, $2)", id,
                        each);
        record_.run(R"(
            INSERT INTO reaction_follow_up (id, key, reaction_id, seen, outcome, ended, sequelae, treatment, note, at,
                                            by_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))",
                    id, key, seen->reaction, seen->seen, seen->outcome, seen->ended, seen->sequelae, seen->treatment,
                    seen->note, at, by);
    });
    return {id, key};
}

std::vector<KindOfThing> safety_kinds()
{
    return {reaction_kind(), follow_up_kind(), assessment_kind(), directive_kind(), change_kind()};
}

} // namespace clinic::db
