#include "main/cli/version_fields.h"

#include "main/cli/amount_fields.h"
#include "main/cli/kind.h"

namespace clinic::cli {

namespace {

using enum Need;

/// A line while value and unit are still apart.
struct LineTyped {
    std::optional<IngredientId> ingredient;
    std::optional<Decimal> value;
    std::optional<ConcentrationUnit> unit;
    std::optional<LineRole> role;
};

Fields<LineTyped> line_fields()
{
    return {
        key_field("ingredient", &LineTyped::ingredient, "ingredient", required, "Key or INCI name."),
        number_field("value", &LineTyped::value, "see unit", required, "The exact amount, in the line's unit."),
        code_field("unit", &LineTyped::unit, required, "How the amount counts."),
        code_field("role", &LineTyped::role, optional, "What it is for in the mix."),
    };
}

CompositionLine composed(const LineTyped& typed)
{
    CompositionLine line{.ingredient = typed.ingredient, .concentration = std::nullopt, .role = typed.role};
    if (typed.value && typed.unit)
        line.concentration = Concentration{*typed.value, *typed.unit};
    return line;
}

LineTyped typed_of(const CompositionLine& line)
{
    LineTyped typed{.ingredient = line.ingredient, .value = std::nullopt, .unit = std::nullopt, .role = line.role};
    if (line.concentration) {
        typed.value = line.concentration->value;
        typed.unit = line.concentration->unit;
    }
    return typed;
}

Field<VersionDraft> lines_field()
{
    return {"lines",
            required,
            "The composition, ingredient by ingredient.",
            list_shape(object_shape(line_fields())),
            [](VersionDraft& draft, const Cell& cell) {
                draft.lines.clear();
                for (const auto& item : cell.items()) {
                    LineTyped typed;
                    read_into(typed, item, line_fields());
                    draft.lines.push_back(composed(typed));
                }
            },
            [](const VersionDraft& draft, const Desk& desk) {
                Json lines = Json::array();
                for (const auto& line : draft.lines)
                    lines.push_back(shown(typed_of(line), desk, line_fields()));
                return lines;
            }};
}

Fields<Specification> specification_fields()
{
    using Said = Specification;
    return {
        code_field("vehicle", &Said::vehicle, optional, "What fills the mix up; oily and alcoholic ones warn."),
        number_field("ph", &Said::ph, "pH", optional, "The pH that the mix should have."),
        number_field("ph_tolerance", &Said::ph_tolerance, "pH", optional, "How far off it may be."),
        number_field("osmolality", &Said::osmolality, "mOsm/kg", optional, "Isotonic is about 280 to 310."),
        number_field("osmolality_tolerance", &Said::osmolality_tolerance, "mOsm/kg", optional,
                     "How far off it may be."),
        code_field("route", &Said::route, optional, "Where the needle leaves the mix."),
        number_field("depth", &Said::depth, "mm", optional, "How deep; more than 4 mm warns."),
        volume_field("least_volume", &Said::least_volume, optional, "The least that a session takes."),
        volume_field("most_volume", &Said::most_volume, optional, "The most that a session takes."),
        {"beyond_use_hours", optional, "How many hours it may be used once mixed.", whole_number_shape(),
         [](Said& draft, const Cell& cell) { draft.beyond_use_hours = cell.whole_number(); },
         [](const Said& draft, const Desk&) {
             return or_null(draft.beyond_use_hours, [](std::int64_t hours) { return hours; });
         }},
        text_field("preparation", &Said::preparation, optional, "How it is mixed, step by step."),
        text_field("storage", &Said::storage, optional, "How it is kept."),
        text_field("contraindications", &Said::contraindications, optional, "Who must not have it."),
        text_field("expected_reactions", &Said::expected_reactions, optional, "What is usual after it."),
    };
}

Json decision_json(const Desk& desk, const std::optional<VersionDecision>& decision)
{
    if (!decision)
        return {};
    return {{"by", key_of(desk.records, decision->by)},
            {"name", decision->name},
            {"at", desk.zone.to_iso(decision->at)},
            {"reason", decision->reason}};
}

} // namespace

Fields<VersionDraft> version_fields()
{
    using Draft = VersionDraft;
    Fields<VersionDraft> fields{
        key_field("formula", &Draft::formula, "formula", required, "Code of the formula."),
        key_field("parent", &Draft::parent, "version", optional, "The version that it replaces; none for the first."),
        code_field("reason", &Draft::reason, optional, "Why it replaces its parent."),
        text_field("reason_text", &Draft::reason_text, optional, "The reason in words."),
        key_field("author", &Draft::author, "practitioner", optional, "Who wrote it; needed before the review."),
        key_field("change", &Draft::change, "change", optional,
                  "The request to change the formula that it carries out."),
        lines_field(),
    };
    add_fields_of(&Draft::specification, specification_fields(), fields);
    fields.push_back(row_version_field(&Draft::row_version));
    return fields;
}

VersionDraft draft_of(const VersionRow& row)
{
    VersionDraft draft{.formula = row.formula,
                       .parent = row.parent,
                       .reason = row.reason,
                       .reason_text = row.reason_text,
                       .lines = {},
                       .author = row.author,
                       .specification = row.specification,
                       .change = row.change,
                       .row_version = row.row_version};
    for (const auto& line : row.lines)
        draft.lines.push_back({line.ingredient, line.concentration, line.role});
    return draft;
}

Json hold_json(const Desk& desk, const std::optional<HoldOnFile>& hold)
{
    return or_null(hold, [&desk](const HoldOnFile& each) {
        return Json{{"reason", each.reason}, {"since", desk.zone.to_iso(each.since)}, {"by", each.by}};
    });
}

Json version_json(const Desk& desk, const VersionRow& row)
{
    const auto moment = [&desk](Moment at) { return desk.zone.to_iso(at); };
    auto json = keyed(row.key, draft_of(row), desk, version_fields());
    for (std::size_t i = 0; i < row.lines.size(); ++i)
        json["lines"][i]["name"] = row.lines[i].ingredient_name;
    json["state"] = code_of(row.state);
    json["submitted"] = or_null(row.submitted, moment);
    json["approved"] = decision_json(desk, row.approved);
    json["rejected"] = decision_json(desk, row.rejected);
    json["in_force_from"] = or_null(row.in_force_from, moment);
    json["in_force_until"] = or_null(row.in_force_until, moment);
    json["withdrawal_reason"] = row.withdrawal_reason;
    json["content_hash"] = row.content_hash;
    json["hold"] = hold_json(desk, row.hold);
    return json;
}

} // namespace clinic::cli
