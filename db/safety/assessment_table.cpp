#include "db/safety/assessment_table.h"

namespace clinic::db {

namespace {

/// A tick is written as 1, and none as NULL.
std::optional<std::int64_t> ticked(bool tick)
{
    return tick ? std::optional<std::int64_t>(1) : std::nullopt;
}

/// What is not known is written as NULL.
template <typename Value>
std::optional<Value> known(Value value, Value unknown)
{
    return value == unknown ? std::nullopt : std::optional(value);
}

WhoUmcCriteria criteria_in(const Statement& row)
{
    const auto tick = [&row](const char* column) { return row.get<std::optional<std::int64_t>>(column).has_value(); };
    return {.time_link = row.get<std::optional<TimeLink>>("time_link").value_or(TimeLink::unknown),
            .other_causes = row.get<std::optional<OtherCauses>>("other_causes").value_or(OtherCauses::unknown),
            .after_stopping =
                row.get<std::optional<AfterStopping>>("after_stopping").value_or(AfterStopping::not_known),
            .recognised_event = tick("recognised_event"),
            .more_data_awaited = tick("more_data_awaited"),
            .insufficient_or_contradictory = tick("insufficient")};
}

template <typename Key, typename Value>
std::map<Key, Value> map_in(Statement row)
{
    std::map<Key, Value> all;
    while (row.step())
        all.emplace(row.get<Key>(0), row.get<Value>(1));
    return all;
}

AssessmentDraft assessment_in(Connection& record, const Statement& row)
{
    const auto id = row.get<std::int64_t>("id");
    AssessmentDraft found;
    found.reaction = row.get<ReactionId>("reaction_id");
    found.causality = row.get<Causality>("causality");
    found.refuted = row.get<bool>("refuted");
    found.reason = row.get<std::string>("reason");
    found.criteria = criteria_in(row);
    found.rechallenge = row.get<std::optional<Rechallenge>>("rechallenge");
    found.action = row.get<std::optional<ActionTaken>>("action_taken");
    found.assessor = row.get<std::optional<PractitionerId>>("assessor");
    found.independent = row.get<std::optional<std::int64_t>>("independent").has_value();
    Statement suspect = record.query("SELECT ingredient_id FROM assessment_suspect WHERE assessment_id = $1", id);
    while (suspect.step())
        found.suspected.insert(suspect.get<IngredientId>(0));
    found.naranjo = map_in<NaranjoQuestion, NaranjoAnswer>(
        record.query("SELECT question, answer FROM assessment_naranjo WHERE assessment_id = $1", id));
    found.by_ingredient = map_in<IngredientId, Causality>(
        record.query("SELECT ingredient_id, causality FROM assessment_ingredient WHERE assessment_id = $1", id));
    found.rivals = map_in<RivalCause, std::string>(
        record.query("SELECT cause, evidence FROM assessment_rival WHERE assessment_id = $1", id));
    return found;
}

void add_parts(Connection& record, std::int64_t id, const AssessmentDraft& assessment)
{
    for (const IngredientId each : assessment.suspected)
        record.run("INSERT INTO assessment_suspect (assessment_id, ingredient_id) VALUES ($1, $2)", id, each);
    for (const auto& [question, answer] : assessment.naranjo)
        if (answer != NaranjoAnswer::unknown)
            record.run("INSERT INTO assessment_naranjo (assessment_id, question, answer) VALUES ($1, $2, $3)", id,
                       question, answer);
    for (const auto& [ingredient, causality] : assessment.by_ingredient)
        record.run("INSERT INTO assessment_ingredient (assessment_id, ingredient_id, causality) VALUES ($1, $2, $3)",
                   id, ingredient, causality);
    for (const auto& [cause, evidence] : assessment.rivals)
        record.run("INSERT INTO assessment_rival (assessment_id, cause, evidence) VALUES ($1, $2, $3)", id, cause,
                   evidence);
}

} // namespace

std::vector<AssessmentRow> AssessmentTable::of(ReactionId reaction) const
{
    Statement row = record_.query(R"(
        SELECT assessment.*, coalesce(practitioner.name, assessment.author) AS judge
        FROM assessment LEFT JOIN practitioner ON practitioner.id = assessment.assessor
        WHERE reaction_id = $1 ORDER BY assessment.id DESC)",
                                  reaction);
    std::vector<AssessmentRow> rows;
    while (row.step())
        rows.push_back({.at = row.get<Moment>("at"),
                        .by = row.get<std::string>("author"),
                        .judge = row.get<std::string>("judge"),
                        .assessment = assessment_in(record_, row)});
    return rows;
}

HeldAgainst AssessmentTable::held_against(ReactionId reaction) const
{
    std::vector<AssessmentDraft> newest_first;
    for (auto& each : of(reaction))
        newest_first.push_back(std::move(each.assessment));
    return clinic::held_against(newest_first);
}

void AssessmentTable::add(const AssessmentDraft& assessment, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ReactionId reaction = assessment.reaction.value();
    const auto key = record_.first<std::string>("SELECT key FROM reaction WHERE id = $1", reaction).value();
    const std::int64_t id = writing.ids.next();
    const auto& criteria = assessment.criteria;
    touch(record_, writing, assessment_kind(), key, id, [&] {
        add_parts(record_, id, assessment);
        record_.run(R"(
            INSERT INTO assessment (id, reaction_id, at, author, causality, refuted, reason, time_link, other_causes,
                                    after_stopping, recognised_event, more_data_awaited, insufficient, rechallenge,
                                    action_taken, independent, assessor)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17))",
                    id, reaction, at, by, assessment.causality, assessment.refuted, assessment.reason,
                    known(criteria.time_link, TimeLink::unknown), known(criteria.other_causes, OtherCauses::unknown),
                    known(criteria.after_stopping, AfterStopping::not_known), ticked(criteria.recognised_event),
                    ticked(criteria.more_data_awaited), ticked(criteria.insufficient_or_contradictory),
                    assessment.rechallenge, assessment.action, ticked(assessment.independent), assessment.assessor);
    });
}

KindOfThing assessment_kind()
{
    return {
        "assessment", "SELECT id FROM assessment ORDER BY id", [](Connection& record, std::int64_t id) {
            return canonical_text(
                record, id, R"(
                    SELECT id, reaction_id, at, author, causality, refuted, reason, time_link, other_causes,
                           after_stopping, recognised_event, more_data_awaited, insufficient, rechallenge,
                           action_taken, independent, assessor
                    FROM assessment WHERE id = $1)",
                {{"suspected",
                  "SELECT ingredient_id FROM assessment_suspect WHERE assessment_id = $1 ORDER BY ingredient_id"},
                 {"naranjo",
                  "SELECT question, answer FROM assessment_naranjo WHERE assessment_id = $1 ORDER BY question"},
                 {"ingredient", "SELECT ingredient_id, causality FROM assessment_ingredient "
                                "WHERE assessment_id = $1 ORDER BY ingredient_id"},
                 {"rival", "SELECT cause, evidence FROM assessment_rival WHERE assessment_id = $1 ORDER BY cause"}});
        }};
}

} // namespace clinic::db
