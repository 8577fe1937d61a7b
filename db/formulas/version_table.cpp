#include "db/formulas/version_table.h"

#include "db/formulas/hold_table.h"
#include "db/formulas/ingredient_table.h"
#include "db/formulas/version_content.h"
#include "db/quantities.h"
#include "domain/formulas/canonical_form.h"

namespace clinic::db {

namespace {

constexpr const char* select_version =
    "SELECT version.id, version.key, version.formula_id, formula.name AS formula_name, version.number, version.state, "
    "version.parent_id, version.reason, version.reason_text, version.in_force_from, version.in_force_until, "
    "version.author_id, coalesce(author.name, '') AS author_name, version.submitted, "
    "coalesce(version.content_hash, '') AS content_hash, version.approved, version.approver_id, "
    "approver.name AS approver_name, version.rejected, version.rejecter_id, rejecter.name AS rejecter_name, "
    "version.rejection_reason, coalesce(version.withdrawal_reason, '') AS withdrawal_reason, "
    "coalesce(version.row_version, 0) AS row_version, version.change_id, "
    "coalesce(change_request.key, '') AS change_key, hold.reason AS hold_reason, hold.held_at, hold.held_by "
    "FROM version JOIN formula ON formula.id = version.formula_id "
    "LEFT JOIN change_request ON change_request.id = version.change_id "
    "LEFT JOIN practitioner AS author ON author.id = version.author_id "
    "LEFT JOIN practitioner AS approver ON approver.id = version.approver_id "
    "LEFT JOIN practitioner AS rejecter ON rejecter.id = version.rejecter_id "
    "LEFT JOIN hold ON hold.version_id = version.id AND hold.released_at IS NULL";

std::optional<VersionDecision> approval_in(const Statement& row)
{
    const auto at = row.get<std::optional<Moment>>("approved");
    if (!at)
        return std::nullopt;
    return VersionDecision{
        .by = row.get<PractitionerId>("approver_id"), .name = row.get<std::string>("approver_name"), .at = *at};
}

std::optional<VersionDecision> rejection_in(const Statement& row)
{
    const auto at = row.get<std::optional<Moment>>("rejected");
    if (!at)
        return std::nullopt;
    return VersionDecision{.by = row.get<PractitionerId>("rejecter_id"),
                           .name = row.get<std::string>("rejecter_name"),
                           .at = *at,
                           .reason = row.get<std::string>("rejection_reason")};
}

/// The substances and amounts that a version's hash is made of, as they were frozen.
std::vector<SubstanceLine> frozen_lines(Connection& record, std::int64_t version)
{
    std::vector<SubstanceLine> lines;
    Statement line =
        record.query("SELECT substance, amount, unit, role FROM version_line WHERE version_id = $1", version);
    while (line.step())
        lines.push_back(
            {.substance = line.get<std::string>("substance"),
             .concentration = {.value = line.get<Decimal>("amount"), .unit = line.get<ConcentrationUnit>("unit")},
             .role = line.get<std::optional<LineRole>>("role")});
    return lines;
}

/// Frozen content still has the hash that it was frozen with; nothing was frozen before there were hashes.
bool content_is_whole(Connection& record, std::int64_t version)
{
    const auto hash = record.first<std::string>(
        "SELECT content_hash FROM version WHERE id = $1 AND content_hash IS NOT NULL", version);
    return !hash || *hash == frozen_content_hash(record, VersionId(version));
}

} // namespace

std::string frozen_content_hash(Connection& record, VersionId version)
{
    return content_hash(frozen_lines(record, version.value()), specification_of(record, version));
}

const KindOfThing& formula_kind()
{
    static const KindOfThing kind{
        "formula", "SELECT id FROM formula ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row, "SELECT code, name, sample FROM formula WHERE id = $1",
                                  {{"indication", "SELECT indication FROM formula_indication "
                                                  "WHERE formula_id = $1 ORDER BY indication"}});
        }};
    return kind;
}

const KindOfThing& version_kind()
{
    static const KindOfThing kind{
        "version", "SELECT id FROM version ORDER BY id",
        [](Connection& record, std::int64_t row) {
            return canonical_text(
                record, row,
                "SELECT key, formula_id, number, state, parent_id, reason, reason_text, "
                "in_force_from, in_force_until, withdrawal_reason, author_id, submitted, "
                "content_hash, approved, approver_id, rejected, rejecter_id, rejection_reason, "
                "row_version, change_id FROM version WHERE id = $1",
                {{"line", "SELECT ingredient_id, amount, unit, role, substance FROM version_line "
                          "WHERE version_id = $1 ORDER BY position"},
                 {"specification", "SELECT vehicle, ph, ph_tolerance, osmolality, osmolality_tolerance, route, depth, "
                                   "least_microlitres, most_microlitres, beyond_use_hours, preparation, storage, "
                                   "contraindications, expected_reactions "
                                   "FROM version_specification WHERE version_id = $1"}});
        },
        content_is_whole};
    return kind;
}

std::set<Indication> VersionTable::indications_of(FormulaId formula) const
{
    std::set<Indication> indications;
    Statement row = record_.query("SELECT indication FROM formula_indication WHERE formula_id = $1", formula);
    while (row.step())
        indications.insert(row.get<Indication>(0));
    return indications;
}

std::vector<FormulaRow> VersionTable::formulas() const
{
    Statement row = record_.query(R"(
        SELECT formula.id, formula.code, formula.name, formula.sample, effective.id AS effective_id,
               coalesce(effective.key, '') AS effective_key,
               (SELECT count(*) FROM version WHERE version.formula_id = formula.id) AS versions
        FROM formula
        LEFT JOIN version AS effective ON effective.formula_id = formula.id AND effective.state = 'EFFECTIVE'
        ORDER BY formula.code)");
    std::vector<FormulaRow> rows;
    while (row.step()) {
        const auto id = row.get<FormulaId>("id");
        rows.push_back({.id = id,
                        .formula = {.code = row.get<std::string>("code"),
                                    .name = row.get<std::string>("name"),
                                    .indications = indications_of(id),
                                    .sample = row.get<bool>("sample")},
                        .effective = row.get<std::optional<VersionId>>("effective_id"),
                        .effective_key = row.get<std::string>("effective_key"),
                        .versions = row.get<int>("versions")});
    }
    return rows;
}

std::optional<FormulaId> VersionTable::formula_of(const std::string& code) const
{
    return record_.first<FormulaId>("SELECT id FROM formula WHERE code = $1", code);
}

VersionRow VersionTable::row_in(const Statement& row) const
{
    return {.id = row.get<VersionId>("id"),
            .key = row.get<std::string>("key"),
            .formula = row.get<FormulaId>("formula_id"),
            .formula_name = row.get<std::string>("formula_name"),
            .number = row.get<int>("number"),
            .state = row.get<VersionState>("state"),
            .parent = row.get<std::optional<VersionId>>("parent_id"),
            .reason = row.get<std::optional<ChangeReason>>("reason"),
            .reason_text = row.get<std::string>("reason_text"),
            .in_force_from = row.get<std::optional<Moment>>("in_force_from"),
            .in_force_until = row.get<std::optional<Moment>>("in_force_until"),
            .lines = lines_of(row.get<VersionId>("id")),
            .specification = specification_of(record_, row.get<VersionId>("id")),
            .author = row.get<std::optional<PractitionerId>>("author_id"),
            .author_name = row.get<std::string>("author_name"),
            .submitted = row.get<std::optional<Moment>>("submitted"),
            .content_hash = row.get<std::string>("content_hash"),
            .approved = approval_in(row),
            .rejected = rejection_in(row),
            .withdrawal_reason = row.get<std::string>("withdrawal_reason"),
            .row_version = row.get<std::int64_t>("row_version"),
            .hold = hold_in(row),
            .change = row.get<std::optional<ChangeRequestId>>("change_id"),
            .change_key = row.get<std::string>("change_key")};
}

std::vector<VersionLineRow> VersionTable::lines_of(VersionId version) const
{
    Statement line = record_.query(R"(
        SELECT version_line.ingredient_id, ingredient.key, ingredient.inci, version_line.amount, version_line.unit,
               version_line.role, coalesce(version_line.substance, '') AS substance
        FROM version_line JOIN ingredient ON ingredient.id = version_line.ingredient_id
        WHERE version_line.version_id = $1 ORDER BY version_line.position)",
                                   version);
    std::vector<VersionLineRow> lines;
    while (line.step())
        lines.push_back(
            {.ingredient = line.get<IngredientId>("ingredient_id"),
             .ingredient_key = line.get<std::string>("key"),
             .ingredient_name = line.get<std::string>("inci"),
             .concentration = {.value = line.get<Decimal>("amount"), .unit = line.get<ConcentrationUnit>("unit")},
             .role = line.get<std::optional<LineRole>>("role"),
             .groups = groups_of(record_, line.get<IngredientId>("ingredient_id")),
             .substance = line.get<std::string>("substance")});
    return lines;
}

std::vector<VersionRow> VersionTable::of(FormulaId formula) const
{
    Statement row = record_.query(
        std::string(select_version) + " WHERE version.formula_id = $1 ORDER BY version.number DESC", formula);
    std::vector<VersionRow> rows;
    while (row.step())
        rows.push_back(row_in(row));
    return rows;
}

std::optional<VersionRow> VersionTable::find(VersionId id) const
{
    Statement row = record_.query(std::string(select_version) + " WHERE version.id = $1", id);
    return row.step() ? std::optional(row_in(row)) : std::nullopt;
}

std::optional<VersionId> VersionTable::of(const std::string& key) const
{
    if (const auto by_key = record_.first<VersionId>("SELECT id FROM version WHERE key = $1", key))
        return by_key;
    return record_.first<VersionId>("SELECT version.id FROM version JOIN formula ON formula.id = version.formula_id "
                                    "WHERE formula.code = $1 AND version.state = 'EFFECTIVE'",
                                    key);
}

std::optional<VersionOnFile> VersionTable::on_file(VersionId id) const
{
    Statement row =
        record_.query("SELECT version.key, version.formula_id, version.state, version.in_force_from, "
                      "version.in_force_until, coalesce(effective.key, '') AS instead, specification.most_microlitres, "
                      "coalesce(version.content_hash, '') AS content_hash, "
                      "hold.reason AS hold_reason, "
                      "hold.held_at, hold.held_by FROM version "
                      "LEFT JOIN hold ON hold.version_id = version.id AND hold.released_at IS NULL "
                      "LEFT JOIN version_specification AS specification ON specification.version_id = version.id "
                      "LEFT JOIN version AS effective ON effective.formula_id = version.formula_id "
                      "AND effective.state = 'EFFECTIVE' AND effective.id <> version.id WHERE version.id = $1",
                      id);
    if (!row.step())
        return std::nullopt;
    const auto formula = row.get<FormulaId>("formula_id");
    VersionOnFile version{.key = row.get<std::string>("key"),
                          .composition = {.version = id, .formula = formula, .ingredients = {}},
                          .names = {},
                          .indications = indications_of(formula),
                          .in_force_from = row.get<std::optional<Moment>>("in_force_from"),
                          .in_force_until = row.get<std::optional<Moment>>("in_force_until"),
                          .state = row.get<VersionState>("state"),
                          .instead = row.get<std::string>("instead"),
                          .hold = hold_in(row),
                          .most_volume = volume_in(row, "most_microlitres"),
                          .content_hash = row.get<std::string>("content_hash")};
    Statement line = record_.query(R"(
        SELECT ingredient.id, ingredient.inci, ingredient.category, ingredient.cas, version_line.amount, version_line.unit
        FROM version_line JOIN ingredient ON ingredient.id = version_line.ingredient_id
        WHERE version_line.version_id = $1)",
                                   id);
    while (line.step()) {
        const auto ingredient = line.get<IngredientId>("id");
        version.composition.ingredients[ingredient] = groups_of(record_, ingredient);
        version.names[ingredient] = line.get<std::string>("inci");
        version.strengths[ingredient] = {line.get<Decimal>("amount"), line.get<ConcentrationUnit>("unit")};
        for (const auto& number : numbers_in(line.get<std::string>("cas")))
            version.cas[ingredient].insert(number);
        if (line.get<IngredientCategory>("category") == IngredientCategory::prp)
            version.prp.insert(ingredient);
    }
    return version;
}

std::vector<VersionOnFile> VersionTable::in_force_for(Indication indication, Moment at) const
{
    Statement row = record_.query(R"(
        SELECT version.id FROM version
        WHERE version.formula_id IN (SELECT formula_id FROM formula_indication WHERE indication = $1)
          AND version.in_force_from <= $2 AND (version.in_force_until IS NULL OR version.in_force_until > $2)
          AND version.id NOT IN (SELECT version_id FROM hold WHERE version_id IS NOT NULL AND released_at IS NULL)
        ORDER BY version.key)",
                                  indication, at);
    std::vector<VersionOnFile> versions;
    while (row.step())
        versions.push_back(on_file(row.get<VersionId>(0)).value());
    return versions;
}

std::string VersionTable::key_of(VersionId id) const
{
    return record_.first<std::string>("SELECT key FROM version WHERE id = $1", id).value();
}

} // namespace clinic::db
