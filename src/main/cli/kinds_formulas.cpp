#include "main/cli/kind.h"
#include "main/cli/version_fields.h"
#include "records/clinic.h"
#include "services/formulas/formulas.h"
#include "services/formulas/ingredients.h"
#include "services/formulas/lots.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<IngredientDraft> ingredient_fields()
{
    using Draft = IngredientDraft;
    return {
        text_field("inci", &Draft::inci, required, "INCI name, or the INN where there is none."),
        text_field("common_name", &Draft::common_name, optional, "What people call it, in English."),
        text_field("name_fr", &Draft::name_fr, optional, "What people call it in French."),
        text_field("name_el", &Draft::name_el, optional, "What people call it in Greek."),
        text_field("inn", &Draft::inn, optional, "International nonproprietary name, of a medicine."),
        text_field("cas", &Draft::cas, optional, "CAS number; a wrong check digit only warns."),
        text_field("ec", &Draft::ec, optional, "EC number; a wrong check digit only warns."),
        code_field("category", &Draft::category, required, "What it is."),
        codes_field("groups", &Draft::groups, optional, "The allergen groups that it belongs to."),
        text_field("functions", &Draft::functions, optional, "Its functions in CosIng's words."),
        text_field("origin", &Draft::origin, optional, "Synthetic, plant, animal species, fermentation …"),
        code_field("legal_class", &Draft::legal_class, optional, "What it is by law; a cosmetic in a version warns."),
        row_version_field(&Draft::row_version),
    };
}

Fields<FormulaDraft> formula_fields()
{
    using Draft = FormulaDraft;
    return {
        text_field("code", &Draft::code, required, "Its key, such as HAIR-01."),
        text_field("name", &Draft::name, required, "What people read."),
        codes_field("indications", &Draft::indications, required, "Why patients are treated with it."),
        flag_field("sample", &Draft::sample, "Sample data, never for clinical use."),
    };
}

/// A whole label at once; it is shown taken apart.
Field<LotDraft> label_field()
{
    return {"label",
            optional,
            "The GS1 string of the label as scanned: it gives code, gtin and expires.",
            text_shape(),
            [](LotDraft& draft, const Cell& cell) {
                const auto given = cell.text();
                if (given.empty())
                    return;
                const auto label = read_gs1(given, zone_of(cell.stores().clinic()).day_of(cell.stores().now()));
                if (label)
                    draft = labelled(draft, *label);
                else
                    cell.odd(ReadingRule::label_unreadable);
            },
            [](const LotDraft&, const Desk&) { return Json(); }};
}

template <typename Draft>
Field<Draft> amount_field(std::string name, std::optional<Decimal> Draft::*member, std::string_view unit,
                          std::string meaning)
{
    return {std::move(name),
            optional,
            std::move(meaning),
            decimal_shape(unit),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.decimal(); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](const Decimal& amount) { return amount.text(); });
            }};
}

Fields<LotDraft> lot_fields()
{
    using Draft = LotDraft;
    return {
        key_field("ingredient", &Draft::ingredient, "ingredient", required, "Key or INCI name."),
        text_field("code", &Draft::code, required, "The manufacturer's lot number."),
        text_field("manufacturer", &Draft::manufacturer, required, "Who made it."),
        day_field("expires", &Draft::expires, optional, "Last day of use, the whole of it."),
        flag_field("no_expiry_on_label", &Draft::no_expiry_on_label, "Said explicitly where the label has no date."),
        label_field(),
        code_field("legal_class", &Draft::legal_class, optional, "What the law takes it for."),
        text_field("gtin", &Draft::gtin, optional, "GTIN or another UDI-DI of the packing."),
        text_field("storage", &Draft::storage, optional, "How it is kept."),
        day_field("received", &Draft::received, optional, "When it came."),
        text_field("supplier", &Draft::supplier, optional, "Who delivered it."),
        amount_field("quantity", &Draft::quantity, "see unit", "What came; a lot without a quantity is not counted."),
        code_field("unit", &Draft::unit, optional, "In what it is counted."),
    };
}

Json formula_json(const Desk& desk, const FormulaRow& row)
{
    auto json = keyed(row.formula.code, row.formula, desk, formula_fields());
    json["in_force"] = row.effective_key;
    json["versions"] = row.versions;
    return json;
}

Json lot_json(const Desk& desk, const LotRow& row)
{
    auto json = keyed(row.key, row.lot, desk, lot_fields());
    json["ingredient_name"] = row.ingredient_name;
    json["on_hand"] = or_null(row.on_hand, [](const Decimal& amount) { return amount.text(); });
    json["hold"] = hold_json(desk, row.hold);
    return json;
}

Fields<MovementDraft> movement_fields()
{
    using Draft = MovementDraft;
    return {
        key_field("lot", &Draft::lot, "lot", required, "Which lot, by key or lot number."),
        code_field("kind", &Draft::kind, required, "What happened; USED is said in the session itself."),
        amount_field("amount", &Draft::amount, "of the lot", "How much; only a correction may be less than 0."),
        text_field("witness", &Draft::witness, optional, "Who saw the waste."),
        text_field("reason", &Draft::reason, optional, "Why; not needed for what was received."),
    };
}

/// What moved a lot, oldest first.
Json movements_json(const Desk& desk, LotId lot)
{
    Json movements = Json::array();
    for (const auto& row : desk.records.formulas().movements_of(lot))
        movements.push_back({{"kind", code_of(row.kind)},
                             {"change", row.change.text()},
                             {"at", desk.zone.to_iso(row.at)},
                             {"by", row.by},
                             {"witness", row.witness},
                             {"reason", row.reason},
                             {"session", row.session_key}});
    return movements;
}

/// Who records it is only known when it is saved; the witness is held against that name then.
Kind movement_kind()
{
    return kind_of(
        "movement", "More or less of a counted lot.", movement_fields(),
        [](const Stores& stores, const MovementDraft& draft) {
            return check_movement(stores, {.account = AccountId(0), .name = {}, .roles = {}}, draft);
        },
        move_lot);
}

Kind ingredient_kind()
{
    auto kind = kind_of(
        "ingredient", "A substance that formulas are made of.", ingredient_fields(),
        [](const Stores& stores, const IngredientDraft& draft) { return check_ingredient(stores, draft); },
        add_ingredient);
    let_amend<IngredientId>(
        kind, ingredient_fields(),
        [](const Stores& stores, IngredientId id) { return stores.formulas().ingredient(id).value().ingredient; },
        check_ingredient, amend_ingredient);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<IngredientId>(desk.records, key);
        if (!id)
            return std::nullopt;
        const auto row = desk.records.formulas().ingredient(*id).value();
        return keyed(row.key, row.ingredient, desk, ingredient_fields());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.formulas().ingredients({}).rows)
            rows.push_back(keyed(row.key, row.ingredient, desk, ingredient_fields()));
        return rows;
    };
    return kind;
}

Kind formula_kind()
{
    auto kind =
        kind_of("formula", "A name that its numbered versions share.", formula_fields(), check_formula, add_formula);
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.formulas().formulas())
            rows.push_back(formula_json(desk, row));
        return rows;
    };
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        for (const auto& row : desk.records.formulas().formulas())
            if (row.formula.code == key)
                return formula_json(desk, row);
        return std::nullopt;
    };
    return kind;
}

Kind version_kind()
{
    auto kind = kind_of(
        "version", "A formula's composition; once in review it never changes.", version_fields(),
        [](const Stores& stores, const VersionDraft& draft) { return check_version(stores, draft, std::nullopt); },
        add_version);
    let_amend<VersionId>(
        kind, version_fields(),
        [](const Stores& stores, VersionId id) { return draft_of(stores.formulas().version(id).value()); },
        check_version, amend_version);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<VersionId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return version_json(desk, desk.records.formulas().version(*id).value());
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& formula : desk.records.formulas().formulas())
            for (const auto& row : desk.records.formulas().versions_of(formula.id))
                rows.push_back(version_json(desk, row));
        return rows;
    };
    return kind;
}

Kind lot_kind()
{
    auto kind = kind_of("lot", "A manufacturer's lot of one ingredient.", lot_fields(), check_lot, add_lot);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<LotId>(desk.records, key);
        if (!id)
            return std::nullopt;
        auto json = lot_json(desk, desk.records.formulas().lot(*id).value());
        json["movements"] = movements_json(desk, *id);
        return json;
    };
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.formulas().lots({}).rows)
            rows.push_back(lot_json(desk, row));
        return rows;
    };
    return kind;
}

} // namespace

std::vector<Kind> formula_kinds()
{
    std::vector<Kind> list{ingredient_kind(), formula_kind(), version_kind(), lot_kind(), movement_kind()};
    for (auto& kind : list) {
        kind.seen_with = Right::view_formula;
        kind.exported_with = Right::view_formula;
    }
    return list;
}

} // namespace clinic::cli
