#include "db/care/formula_care_table.h"

namespace clinic::db {

namespace {

const std::string select_formula_care = "SELECT formula_care.* FROM formula_care ";

FormulaCareOnFile formula_care_in(Connection& record, const Statement& row)
{
    const auto id = row.get<FormulaCareId>("id");
    FormulaCareOnFile found{
        .id = id,
        .key = row.get<std::string>("key"),
        .care = {.formula = row.get<FormulaId>("formula_id"), .reason = row.get<std::string>("reason")},
        .at = row.get<Moment>("at"),
        .by = row.get<std::string>("by_name")};
    Statement check_in =
        record.query("SELECT day, look_for FROM formula_care_check_in WHERE formula_care_id = $1 ORDER BY day", id);
    while (check_in.step())
        found.care.check_ins.push_back({check_in.get<int>(0), check_in.get<std::string>(1)});
    Statement hours = record.query("SELECT code, hours FROM formula_care_hours WHERE formula_care_id = $1", id);
    while (hours.step())
        found.care.longer.emplace(hours.get<std::string>(0), hours.get<std::int64_t>(1));
    return found;
}

} // namespace

std::vector<FormulaCareOnFile> FormulaCareTable::of(FormulaId formula) const
{
    Statement row = record_.query(
        select_formula_care + "WHERE formula_care.formula_id = $1 ORDER BY formula_care.id DESC", formula);
    std::vector<FormulaCareOnFile> rows;
    while (row.step())
        rows.push_back(formula_care_in(record_, row));
    return rows;
}

std::optional<FormulaCareOnFile> FormulaCareTable::find(FormulaCareId id) const
{
    Statement row = record_.query(select_formula_care + "WHERE formula_care.id = $1", id);
    return row.step() ? std::optional(formula_care_in(record_, row)) : std::nullopt;
}

Added<FormulaCareId> FormulaCareTable::add(const FormulaCareDraft& care, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const FormulaCareId id(writing.ids.next());
    const std::string key = next_key(record_, "FC");
    touch(record_, writing, formula_care_kind(), key, id.value(), [&] {
        for (const auto& [day, look_for] : care.check_ins)
            record_.run("INSERT INTO formula_care_check_in (formula_care_id, day, look_for) VALUES ($1, $2, $3)", id,
                        day, look_for);
        for (const auto& [code, hours] : care.longer)
            record_.run("INSERT INTO formula_care_hours (formula_care_id, code, hours) VALUES ($1, $2, $3)", id, code,
                        hours);
        record_.run("INSERT INTO formula_care (id, key, formula_id, reason, at, by_name) VALUES ($1, $2, $3, $4, $5, "
                    "$6)",
                    id, key, care.formula, care.reason, at, by);
    });
    return {id, key};
}

KindOfThing formula_care_kind()
{
    return {"formula_care", "SELECT id FROM formula_care ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id, "SELECT id, key, formula_id, reason, at, by_name FROM formula_care WHERE id = $1",
                    {{"check_in",
                      "SELECT day, look_for FROM formula_care_check_in WHERE formula_care_id = $1 ORDER BY day"},
                     {"hours", "SELECT code, hours FROM formula_care_hours WHERE formula_care_id = $1 ORDER BY code"}});
            }};
}

} // namespace clinic::db
