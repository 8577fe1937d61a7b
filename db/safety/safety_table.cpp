#include "db/safety/safety_table.h"

#include "db/care/session_parts.h"
#include "db/safety/audit_counts.h"
#include "db/search.h"
#include "db/valid_session.h"

#include <array>

namespace clinic::db {

namespace {

const std::string reaction_rows = R"(
    SELECT reaction.id, reaction.key, session.patient_id, patient.key AS patient_key,
           patient.family_name || ' ' || patient.given_name AS patient_name,
           reaction.session_id, session.key AS session_key, session.practitioner_id,
           )" + session_is_invalid +
                                  R"( AS session_invalid,
           session.version_id, version.key AS version_key,
           reaction.onset, reaction.outcome, reaction.description, reaction.recorded_at, reaction.causality,
           reaction.refuted, reaction.assessment_id
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

std::vector<Sign> signs_in(Connection& record, ReactionId reaction)
{
    Statement row =
        record.query("SELECT term, grade FROM reaction_sign WHERE reaction_id = $1 ORDER BY number", reaction);
    std::vector<Sign> signs;
    while (row.step())
        signs.push_back({.term = row.get<std::string>(0), .grade = row.get<int>(1)});
    return signs;
}

std::set<IngredientId> suspected_in_assessment(Connection& record, std::int64_t assessment)
{
    return set_in<IngredientId>(
        record.query("SELECT ingredient_id FROM assessment_suspect WHERE assessment_id = $1", assessment));
}

ReactionDraft draft_in(Connection& record, const Statement& row)
{
    const auto id = row.get<ReactionId>("id");
    return {.session = row.get<SessionId>("session_id"),
            .onset = row.get<Day>("onset"),
            .signs = signs_in(record, id),
            .seriousness = set_in<Seriousness>(
                record.query("SELECT seriousness FROM reaction_seriousness WHERE reaction_id = $1", id)),
            .outcome = row.get<ReactionOutcome>("outcome"),
            .suspected = set_in<IngredientId>(
                record.query("SELECT ingredient_id FROM reaction_suspect WHERE reaction_id = $1", id)),
            .description = row.get<std::string>("description")};
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
            .causality = row.get<Causality>("causality"),
            .refuted = row.get<bool>("refuted")};
}

std::vector<ReactionRow> all_in(Connection& record, Statement row)
{
    std::vector<ReactionRow> rows;
    while (row.step())
        rows.push_back(reaction_in(record, row));
    return rows;
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
                    SELECT id, key, session_id, onset, outcome, description, recorded_at
                    FROM reaction WHERE id = $1)",
                    {{"sign", "SELECT term, grade FROM reaction_sign WHERE reaction_id = $1 ORDER BY number"},
                     {"serious",
                      "SELECT seriousness FROM reaction_seriousness WHERE reaction_id = $1 ORDER BY seriousness"},
                     {"suspected",
                      "SELECT ingredient_id FROM reaction_suspect WHERE reaction_id = $1 ORDER BY ingredient_id"}});
            }};
}

KindOfThing assessment_kind()
{
    return {"assessment", "SELECT id FROM assessment ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id, R"(
                    SELECT id, reaction_id, at, author, causality, refuted, reason
                    FROM assessment WHERE id = $1)",
                    {{"suspected",
                      "SELECT ingredient_id FROM assessment_suspect WHERE assessment_id = $1 ORDER BY ingredient_id"}});
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

std::optional<ReactionRow> SafetyTable::reaction(ReactionId id) const
{
    Statement row = record_.query(reaction_rows + "WHERE reaction.id = $1", id);
    return row.step() ? std::optional(reaction_in(record_, row)) : std::nullopt;
}

std::optional<ReactionId> SafetyTable::reaction_of(const std::string& key) const
{
    return record_.first<ReactionId>("SELECT id FROM reaction WHERE key = $1", key);
}

std::vector<AssessmentRow> SafetyTable::assessments_of(ReactionId reaction) const
{
    Statement row = record_.query(
        "SELECT id, at, author, causality, refuted, reason FROM assessment WHERE reaction_id = $1 ORDER BY id DESC",
        reaction);
    std::vector<AssessmentRow> rows;
    while (row.step())
        rows.push_back({.at = row.get<Moment>(1),
                        .by = row.get<std::string>(2),
                        .assessment = {.reaction = reaction,
                                       .causality = row.get<Causality>(3),
                                       .refuted = row.get<bool>(4),
                                       .suspected = suspected_in_assessment(record_, row.get<std::int64_t>(0)),
                                       .reason = row.get<std::string>(5)}});
    return rows;
}

std::vector<EarlierReaction> SafetyTable::earlier_reactions(PatientId patient) const
{
    std::vector<EarlierReaction> earlier;
    for (const ReactionRow& row : reactions_of(patient)) {
        const auto assessment = record_.first<std::int64_t>(
            "SELECT id FROM assessment WHERE reaction_id = $1 ORDER BY id DESC LIMIT 1", row.id);
        earlier.push_back(
            {.reaction = row.id,
             .key = row.key,
             .onset = row.reaction.onset.value(),
             .causality = row.causality,
             .refuted = row.refuted,
             .injected =
                 as_injected(formulas_.on_file(row.version).value().composition, deviations_of(record_, row.session)),
             .suspected = assessment ? suspected_in_assessment(record_, *assessment) : row.reaction.suspected});
    }
    return earlier;
}

std::vector<AuditCounts> SafetyTable::audit(const AuditQuery& query, const Zone& zone,
                                            const std::function<bool()>& go_on) const
{
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
            INSERT INTO reaction (id, key, session_id, onset, outcome, description, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7))",
                    id, key, reaction->session, reaction->onset, reaction->outcome, reaction->description, recorded_at);
        put_tokens(record_, "reaction_own", id.value(), tokens_of(this->reaction(id).value()));
    });
    return {id, key};
}

void SafetyTable::add(const Assessment& assessment, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ReactionId reaction = assessment->reaction.value();
    const auto key = record_.first<std::string>("SELECT key FROM reaction WHERE id = $1", reaction).value();
    const std::int64_t id = writing.ids.next();
    touch(record_, writing, assessment_kind(), key, id, [&] {
        for (const IngredientId each : assessment->suspected)
            record_.run("INSERT INTO assessment_suspect (assessment_id, ingredient_id) VALUES ($1, $2)", id, each);
        record_.run(R"(
            INSERT INTO assessment (id, reaction_id, at, author, causality, refuted, reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7))",
                    id, reaction, at, by, assessment->causality, assessment->refuted, assessment->reason);
    });
}

std::vector<KindOfThing> safety_kinds()
{
    return {reaction_kind(), assessment_kind()};
}

} // namespace clinic::db
