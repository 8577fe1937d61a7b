#include "db/safety/directive_table.h"

namespace clinic::db {

namespace {

const std::string select_directive = R"(
    SELECT directive.*, reaction.key AS reaction_key, version.formula_id, injected.code AS formula_code,
           coalesce(instead.code, '') AS instead_code,
           (SELECT min(next.at) FROM directive AS next
            WHERE next.reaction_id = directive.reaction_id AND next.id > directive.id) AS replaced,
           directive.id = (SELECT max(last.id) FROM directive AS last
                           WHERE last.reaction_id = directive.reaction_id) AS is_last
    FROM directive
    JOIN reaction ON reaction.id = directive.reaction_id
    JOIN session ON session.id = reaction.session_id
    JOIN version ON version.id = session.version_id
    JOIN formula AS injected ON injected.id = version.formula_id
    LEFT JOIN formula AS instead ON instead.id = directive.use_instead )";

DirectiveOnFile directive_in(Connection& record, const Statement& row)
{
    const auto id = row.get<DirectiveId>("id");
    const auto reaction = row.get<ReactionId>("reaction_id");
    DirectiveOnFile found{.id = id,
                          .key = row.get<std::string>("key"),
                          .directive = {.reaction = reaction,
                                        .formula = row.get<bool>("formula"),
                                        .use_instead = row.get<std::optional<FormulaId>>("use_instead"),
                                        .reason = row.get<std::string>("reason")},
                          .reaction_key = row.get<std::string>("reaction_key"),
                          .formula = row.get<FormulaId>("formula_id"),
                          .formula_code = row.get<std::string>("formula_code"),
                          .instead_code = row.get<std::string>("instead_code"),
                          .at = row.get<Moment>("at"),
                          .by = row.get<std::string>("by_name")};
    found.replaced = row.get<std::optional<Moment>>("replaced");
    found.counts = row.get<bool>("is_last") && !AssessmentTable(record, nullptr).held_against(reaction).refuted;
    Statement avoided = record.query("SELECT ingredient.id, ingredient.inci FROM directive_ingredient "
                                     "JOIN ingredient ON ingredient.id = directive_ingredient.ingredient_id "
                                     "WHERE directive_id = $1 ORDER BY ingredient.inci",
                                     id);
    while (avoided.step()) {
        found.directive.ingredients.insert(avoided.get<IngredientId>(0));
        found.avoided.push_back(avoided.get<std::string>(1));
    }
    Statement group = record.query("SELECT allergen_group FROM directive_group WHERE directive_id = $1", id);
    while (group.step())
        found.directive.groups.insert(group.get<AllergenGroup>(0));
    found.directive.nothing = !avoids_something(found.directive);
    return found;
}

} // namespace

std::vector<DirectiveOnFile> DirectiveTable::of(PatientId patient) const
{
    Statement row =
        record_.query(select_directive + "WHERE session.patient_id = $1 ORDER BY directive.id DESC", patient);
    std::vector<DirectiveOnFile> rows;
    while (row.step())
        rows.push_back(directive_in(record_, row));
    return rows;
}

std::optional<DirectiveOnFile> DirectiveTable::find(DirectiveId id) const
{
    Statement row = record_.query(select_directive + "WHERE directive.id = $1", id);
    return row.step() ? std::optional(directive_in(record_, row)) : std::nullopt;
}

Added<DirectiveId> DirectiveTable::add(const DirectiveDraft& directive, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const DirectiveId id(writing.ids.next());
    const std::string key = next_key(record_, "DI");
    touch(record_, writing, directive_kind(), key, id.value(), [&] {
        for (const IngredientId each : directive.ingredients)
            record_.run("INSERT INTO directive_ingredient (directive_id, ingredient_id) VALUES ($1, $2)", id, each);
        for (const AllergenGroup each : directive.groups)
            record_.run("INSERT INTO directive_group (directive_id, allergen_group) VALUES ($1, $2)", id, each);
        record_.run(R"(
            INSERT INTO directive (id, key, reaction_id, formula, use_instead, reason, at, by_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8))",
                    id, key, directive.reaction, directive.formula, directive.use_instead, directive.reason, at, by);
    });
    return {id, key};
}

KindOfThing directive_kind()
{
    return {"directive", "SELECT id FROM directive ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT id, key, reaction_id, formula, use_instead, reason, at, by_name FROM directive "
                    "WHERE id = $1",
                    {{"ingredient",
                      "SELECT ingredient_id FROM directive_ingredient WHERE directive_id = $1 ORDER BY ingredient_id"},
                     {"group", "SELECT allergen_group FROM directive_group WHERE directive_id = $1 "
                               "ORDER BY allergen_group"}});
            }};
}

} // namespace clinic::db
