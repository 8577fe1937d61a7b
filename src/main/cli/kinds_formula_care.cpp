#include "main/cli/kind.h"
#include "records/formulas.h"
#include "services/care/formula_care.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<OwnCheckIn> own_check_in_fields()
{
    return {count_field("day", &OwnCheckIn::day, required, "How many days after the session."),
            text_field("look_for", &OwnCheckIn::look_for, optional, "What is looked for then.")};
}

Field<FormulaCareDraft> longer_field()
{
    return {"longer",
            optional,
            "At least so many hours, by the code of what is to be avoided: {code: hours}.",
            map_shape("aftercare code", whole_number_shape()),
            [](FormulaCareDraft& draft, const Cell& cell) {
                draft.longer.clear();
                for (const auto& [code, hours] : cell.members())
                    if (const auto value = hours.whole_number())
                        draft.longer.emplace(code, *value);
            },
            [](const FormulaCareDraft& draft, const Desk&) {
                Json json = Json::object();
                for (const auto& [code, hours] : draft.longer)
                    json[code] = hours;
                return json;
            }};
}

Fields<FormulaCareDraft> formula_care_fields()
{
    using Draft = FormulaCareDraft;
    return {key_field("formula", &Draft::formula, "formula", required, "Whose sessions it is about."),
            list_field("check_ins", &Draft::check_ins, own_check_in_fields(), optional,
                       "Contacts in place of the usual ones; none: the usual ones."),
            longer_field(), text_field("reason", &Draft::reason, required, "Why.")};
}

} // namespace

Kind formula_care_kind()
{
    auto kind = kind_of("formula_care",
                        "What a formula asks for after every session with it, beyond the usual rules; the last counts.",
                        formula_care_fields(), check_formula_care, put_formula_care);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<FormulaCareId>(desk.records, key);
        if (!id)
            return std::nullopt;
        const auto row = desk.records.care().formula_care(*id).value();
        auto json = keyed(row.key, row.care, desk, formula_care_fields());
        json["at"] = desk.zone.to_iso(row.at);
        json["by"] = row.by;
        return json;
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& formula : desk.records.formulas().formulas())
            if (const auto row = formula_care_in_use(desk.records, formula.id))
                rows.push_back(keyed(row->key, row->care, desk, formula_care_fields()));
        return rows;
    };
    kind.seen_with = Right::view_formula;
    return kind;
}

} // namespace clinic::cli
