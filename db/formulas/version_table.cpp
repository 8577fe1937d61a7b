#include "db/formulas/version_table.h"

#include "db/formulas/hold_table.h"
#include "db/formulas/ingredient_table.h"

namespace clinic::db {

namespace {

constexpr const char* select_version =
    "SELECT version.id, version.key, version.formula_id, formula.name AS formula_name, version.number, version.state, "
    "version.parent_id, version.reason, version.reason_text, version.in_force_from, version.in_force_until, "
    "hold.reason AS hold_reason, hold.held_at, hold.held_by "
    "FROM version JOIN formula ON formula.id = version.formula_id "
    "LEFT JOIN hold ON hold.version_id = version.id AND hold.released_at IS NULL";

} // namespace

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
        "version", "SELECT id FROM version ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, formula_id, number, state, parent_id, reason, reason_text, "
                                  "in_force_from, in_force_until, withdrawal_reason FROM version WHERE id = $1",
                                  {{"line", "SELECT ingredient_id, amount, unit FROM version_line "
                                            "WHERE version_id = $1 ORDER BY position"}});
        }};
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
    VersionRow version{.id = row.get<VersionId>("id"),
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
                       .lines = {},
                       .hold = hold_in(row)};
    Statement line = record_.query(R"(
        SELECT version_line.ingredient_id, ingredient.key, ingredient.inci, version_line.amount, version_line.unit
        FROM version_line JOIN ingredient ON ingredient.id = version_line.ingredient_id
        WHERE version_line.version_id = $1 ORDER BY version_line.position)",
                                   version.id);
    while (line.step())
        version.lines.push_back(
            {.ingredient = line.get<IngredientId>("ingredient_id"),
             .ingredient_key = line.get<std::string>("key"),
             .ingredient_name = line.get<std::string>("inci"),
             .concentration = {.value = line.get<Decimal>("amount"), .unit = line.get<ConcentrationUnit>("unit")}});
    return version;
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
    Statement row = record_.query(R"(
        SELECT version.key, version.formula_id, version.in_force_from, version.in_force_until,
               hold.reason AS hold_reason, hold.held_at, hold.held_by
        FROM version LEFT JOIN hold ON hold.version_id = version.id AND hold.released_at IS NULL
        WHERE version.id = $1)",
                                  id);
    if (!row.step())
        return std::nullopt;
    const auto formula = row.get<FormulaId>("formula_id");
    VersionOnFile version{.key = row.get<std::string>("key"),
                          .composition = {.version = id, .formula = formula, .ingredients = {}},
                          .names = {},
                          .indications = indications_of(formula),
                          .with_prp = false,
                          .in_force_from = row.get<std::optional<Moment>>("in_force_from"),
                          .in_force_until = row.get<std::optional<Moment>>("in_force_until"),
                          .hold = hold_in(row)};
    Statement line = record_.query(R"(
        SELECT ingredient.id, ingredient.inci, ingredient.category
        FROM version_line JOIN ingredient ON ingredient.id = version_line.ingredient_id
        WHERE version_line.version_id = $1)",
                                   id);
    while (line.step()) {
        const auto ingredient = line.get<IngredientId>("id");
        version.composition.ingredients[ingredient] = groups_of(record_, ingredient);
        version.names[ingredient] = line.get<std::string>("inci");
        version.with_prp |= line.get<IngredientCategory>("category") == IngredientCategory::prp;
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

Added<FormulaId> VersionTable::add(const FormulaDraft& formula)
{
    Writing& writing = writable(writing_);
    const FormulaId id(writing.ids.next());
    touch(record_, writing, formula_kind(), formula.code, id.value(), [&] {
        record_.run("INSERT INTO formula (id, code, name, sample) VALUES ($1, $2, $3, $4)", id, formula.code,
                    formula.name, formula.sample);
        for (const Indication indication : formula.indications)
            record_.run("INSERT INTO formula_indication (formula_id, indication) VALUES ($1, $2)", id, indication);
    });
    return {id, formula.code};
}

void VersionTable::put_lines(VersionId id, const std::vector<CompositionLine>& lines)
{
    record_.run("DELETE FROM version_line WHERE version_id = $1", id);
    int position = 0;
    for (const CompositionLine& line : lines) {
        const Concentration& concentration = line.concentration.value();
        record_.run("INSERT INTO version_line (version_id, position, ingredient_id, amount, unit) "
                    "VALUES ($1, $2, $3, $4, $5)",
                    id, ++position, line.ingredient, concentration.value, concentration.unit);
    }
}

Added<VersionId> VersionTable::add(const VersionDraft& version)
{
    Writing& writing = writable(writing_);
    const VersionId id(writing.ids.next());
    const auto number =
        record_.first<int>("SELECT coalesce(max(number), 0) + 1 FROM version WHERE formula_id = $1", version.formula)
            .value();
    const std::string key =
        record_.first<std::string>("SELECT code FROM formula WHERE id = $1", version.formula).value() + '@' +
        std::to_string(number);
    touch(record_, writing, version_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO version (id, key, formula_id, number, state, parent_id, reason, reason_text) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, key, version.formula, number, VersionState::draft, version.parent, version.reason,
                    version.reason_text);
        put_lines(id, version.lines);
    });
    return {id, key};
}

void VersionTable::amend(VersionId id, const VersionDraft& version)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version SET parent_id = $2, reason = $3, reason_text = $4 WHERE id = $1", id,
                    version.parent, version.reason, version.reason_text);
        put_lines(id, version.lines);
    });
}

void VersionTable::put_in_force(VersionId id, Moment at)
{
    Writing& writing = writable(writing_);
    Statement earlier = record_.query("SELECT earlier.id, earlier.key FROM version AS earlier "
                                      "JOIN version ON version.formula_id = earlier.formula_id "
                                      "WHERE version.id = $1 AND earlier.state = 'EFFECTIVE'",
                                      id);
    struct Superseded {
        VersionId id;
        std::string key;
        std::optional<std::string> text;
    };
    std::optional<Superseded> before;
    if (earlier.step()) {
        const auto row = earlier.get<VersionId>("id");
        before = {row, earlier.get<std::string>("key"), version_kind().text(record_, row.value())};
    }

    touch(record_, writing, version_kind(), key_of(id), id.value(), [&] {
        if (before)
            record_.run("UPDATE version SET state = 'SUPERSEDED', in_force_until = $2 WHERE id = $1", before->id, at);
        record_.run("UPDATE version SET state = 'EFFECTIVE', in_force_from = $2 WHERE id = $1", id, at);
    });
    if (before)
        writing.journal.touched({version_kind().kind, before->key, before->id.value(), before->text,
                                 version_kind().text(record_, before->id.value())});
}

void VersionTable::withdraw(VersionId id, Moment at, const std::string& reason)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version SET state = 'WITHDRAWN', in_force_until = $2, withdrawal_reason = $3 WHERE id = $1",
                    id, at, reason);
    });
}

} // namespace clinic::db
