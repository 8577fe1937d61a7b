#include "db/safety/change_table.h"

namespace clinic::db {

namespace {

const std::string select_change = R"(
    SELECT change_request.*, version.key AS version_key, version.formula_id, formula.name AS formula_name,
           requester.name AS requester_name, responsible.name AS responsible_name
    FROM change_request
    JOIN version ON version.id = change_request.version_id
    JOIN formula ON formula.id = version.formula_id
    JOIN practitioner AS requester ON requester.id = change_request.requested_by
    JOIN practitioner AS responsible ON responsible.id = change_request.responsible )";

/// What nobody said is NULL.
std::optional<std::string> if_said(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::vector<ChangeCarrier> carriers_of(Connection& record, ChangeRequestId id)
{
    Statement row =
        record.query("SELECT id, key, state, in_force_from FROM version WHERE change_id = $1 ORDER BY id", id);
    std::vector<ChangeCarrier> all;
    while (row.step())
        all.push_back({.version = row.get<VersionId>("id"),
                       .key = row.get<std::string>("key"),
                       .state = row.get<VersionState>("state"),
                       .in_force_from = row.get<std::optional<Moment>>("in_force_from")});
    return all;
}

std::vector<EffectReviewOnFile> reviews_of(Connection& record, ChangeRequestId id)
{
    Statement row = record.query("SELECT effect_review.*, practitioner.name AS reviewer FROM effect_review "
                                 "JOIN practitioner ON practitioner.id = effect_review.reviewed_by "
                                 "WHERE change_id = $1 ORDER BY effect_review.id",
                                 id);
    const auto proportion = [&row](const char* reacted, const char* followed) {
        return Proportion{row.get<std::int64_t>(reacted), row.get<std::int64_t>(followed)};
    };
    std::vector<EffectReviewOnFile> all;
    while (row.step())
        all.push_back({.review = {.change = id,
                                  .conclusion = row.get<ChangeEffect>("conclusion"),
                                  .reviewed_by = row.get<PractitionerId>("reviewed_by"),
                                  .note = row.get<std::string>("note"),
                                  .trained = row.get<std::optional<std::string>>("trained").value_or(""),
                                  .next_review = row.get<std::optional<Day>>("next_review")},
                       .reviewer = row.get<std::string>("reviewer"),
                       .counts = {.before = proportion("before_reacted", "before_followed"),
                                  .after = proportion("after_reacted", "after_followed")},
                       .at = row.get<Moment>("at"),
                       .by = row.get<std::string>("by_name")});
    return all;
}

} // namespace

ChangeOnFile ChangeTable::change_in(const Statement& row) const
{
    return {.id = row.get<ChangeRequestId>("id"),
            .key = row.get<std::string>("key"),
            .request = {.version = row.get<VersionId>("version_id"),
                        .reason = row.get<ChangeReason>("reason"),
                        .reactions = {},
                        .description = row.get<std::string>("description"),
                        .risk = row.get<std::string>("risk"),
                        .training = row.get<std::optional<std::string>>("training").value_or(""),
                        .requested_by = row.get<PractitionerId>("requested_by"),
                        .responsible = row.get<PractitionerId>("responsible"),
                        .due = row.get<Day>("due"),
                        .review_on = row.get<Day>("review_on"),
                        .window = row.get<AuditWindow>("window"),
                        .lowest_grade = row.get<int>("lowest_grade")},
            .formula = row.get<FormulaId>("formula_id"),
            .formula_name = row.get<std::string>("formula_name"),
            .version_key = row.get<std::string>("version_key"),
            .requester = row.get<std::string>("requester_name"),
            .responsible = row.get<std::string>("responsible_name"),
            .at = row.get<Moment>("at"),
            .by = row.get<std::string>("by_name")};
}

void ChangeTable::add_steps(ChangeOnFile& change) const
{
    Statement reaction = record_.query("SELECT reaction.id, reaction.key FROM change_request_reaction "
                                       "JOIN reaction ON reaction.id = change_request_reaction.reaction_id "
                                       "WHERE change_id = $1 ORDER BY reaction.id",
                                       change.id);
    while (reaction.step()) {
        change.request.reactions.insert(reaction.get<ReactionId>(0));
        change.reaction_keys.push_back(reaction.get<std::string>(1));
    }
    change.carriers = carriers_of(record_, change.id);
    change.reviews = reviews_of(record_, change.id);
    Statement dropped = record_.query("SELECT reason, at, by_name FROM change_drop WHERE change_id = $1", change.id);
    if (dropped.step())
        change.dropped = {
            .reason = dropped.get<std::string>(0), .at = dropped.get<Moment>(1), .by = dropped.get<std::string>(2)};
}

std::vector<ChangeOnFile> ChangeTable::all() const
{
    std::vector<ChangeOnFile> changes;
    for (Statement row = record_.query(select_change + "ORDER BY change_request.id DESC"); row.step();)
        changes.push_back(change_in(row));
    for (auto& each : changes)
        add_steps(each);
    return changes;
}

std::optional<ChangeOnFile> ChangeTable::find(ChangeRequestId id) const
{
    Statement row = record_.query(select_change + "WHERE change_request.id = $1", id);
    if (!row.step())
        return std::nullopt;
    auto change = change_in(row);
    add_steps(change);
    return change;
}

std::optional<ChangeRequestId> ChangeTable::of(const std::string& key) const
{
    return record_.first<ChangeRequestId>("SELECT id FROM change_request WHERE key = $1", key);
}

std::string ChangeTable::key_of(ChangeRequestId id) const
{
    return record_.first<std::string>("SELECT key FROM change_request WHERE id = $1", id).value();
}

Added<ChangeRequestId> ChangeTable::add(const ChangeRequestDraft& request, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ChangeRequestId id(writing.ids.next());
    const std::string key = next_key(record_, "CR");
    touch(record_, writing, change_kind(), key, id.value(), [&] {
        for (const ReactionId each : request.reactions)
            record_.run("INSERT INTO change_request_reaction (change_id, reaction_id) VALUES ($1, $2)", id, each);
        record_.run(R"(
            INSERT INTO change_request (id, key, version_id, reason, description, risk, training, requested_by,
                                        responsible, due, review_on, window, lowest_grade, at, by_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15))",
                    id, key, request.version, request.reason, request.description, request.risk,
                    if_said(request.training), request.requested_by, request.responsible, request.due,
                    request.review_on, request.window, request.lowest_grade, at, by);
    });
    return {id, key};
}

void ChangeTable::add(const EffectReviewDraft& review, const ReviewedCounts& counts, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const ChangeRequestId change = review.change.value();
    touch(record_, writing, change_kind(), key_of(change), change.value(), [&] {
        record_.run(R"(
            INSERT INTO effect_review (id, change_id, conclusion, reviewed_by, note, trained, next_review,
                                       before_reacted, before_followed, after_reacted, after_followed, at, by_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))",
                    writing.ids.next(), change, review.conclusion, review.reviewed_by, review.note,
                    if_said(review.trained), review.next_review, counts.before.events, counts.before.trials,
                    counts.after.events, counts.after.trials, at, by);
    });
}

void ChangeTable::add(const ChangeDropDraft& drop, Moment at, const std::string& by)
{
    const ChangeRequestId change = drop.change.value();
    touch(record_, writable(writing_), change_kind(), key_of(change), change.value(), [&] {
        record_.run("INSERT INTO change_drop (change_id, reason, at, by_name) VALUES ($1, $2, $3, $4)", change,
                    drop.reason, at, by);
    });
}

KindOfThing change_kind()
{
    return {"change", "SELECT id FROM change_request ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT key, version_id, reason, description, risk, training, requested_by, responsible, due, "
                    "review_on, window, lowest_grade, at, by_name FROM change_request WHERE id = $1",
                    {{"reaction",
                      "SELECT reaction_id FROM change_request_reaction WHERE change_id = $1 ORDER BY reaction_id"},
                     {"review", "SELECT conclusion, reviewed_by, note, trained, next_review, before_reacted, "
                                "before_followed, after_reacted, after_followed, at, by_name FROM effect_review "
                                "WHERE change_id = $1 ORDER BY id"},
                     {"drop", "SELECT reason, at, by_name FROM change_drop WHERE change_id = $1"}});
            }};
}

} // namespace clinic::db
