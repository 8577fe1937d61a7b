#include "main/cli/amount_fields.h"
#include "main/cli/kind.h"
#include "main/cli/lot_fields.h"
#include "services/formulas/vials.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<VialDraft> vial_fields()
{
    using Draft = VialDraft;
    return {
        key_field("lot", &Draft::lot, "lot", optional, "The manufacturer's lot that was opened."),
        key_field("version", &Draft::version, "version", optional, "Or the version that the clinic mixed."),
        lots_field<Draft>(optional),
        used_field<Draft>(),
        volume_field("content", &Draft::content, required, "What was in it at first, in mL."),
        moment_field("opened", &Draft::opened, required, "When it was opened or mixed."),
        key_field("opened_by", &Draft::opened_by, "practitioner", required, "Who opened or mixed it."),
        key_field("checked_by", &Draft::checked_by, "practitioner", optional, "Who else checked a mixture."),
        moment_field("discard_after", &Draft::discard_after, required, "Nobody draws from it later."),
    };
}

Fields<VialWasteDraft> waste_fields()
{
    using Draft = VialWasteDraft;
    return {
        key_field("vial", &Draft::vial, "vial", required, "Of which vial."),
        volume_field("amount", &Draft::amount, required, "How much, in mL."),
        text_field("witness", &Draft::witness, required, "Who saw it."),
        text_field("reason", &Draft::reason, required, "Why."),
    };
}

Json json_of(const VialRow& row, const Desk& desk)
{
    auto json = keyed(row.key, row.vial, desk, vial_fields());
    json["name"] = row.name;
    json["left"] = in_millilitres(row.left).text();
    json["punctures"] = row.punctures;
    return json;
}

Json life_json(const Desk& desk, VialId id)
{
    Json life = Json::array();
    for (const auto& row : desk.records.formulas().life_of(id))
        life.push_back({{"kind", code_of(row.kind)},
                        {"amount", in_millilitres(row.amount).text()},
                        {"at", desk.zone.to_iso(row.at)},
                        {"by", row.by},
                        {"session", row.session_key},
                        {"witness", row.witness},
                        {"reason", row.reason}});
    return life;
}

} // namespace

std::vector<Kind> vial_kinds()
{
    auto vial = kind_of("vial", "A container that sessions draw from: an opened vial, or the clinic's own mixture.",
                        vial_fields(), check_vial, add_vial);
    vial.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<VialId>(desk.records, key);
        if (!id)
            return std::nullopt;
        auto json = json_of(desk.records.formulas().vial(*id).value(), desk);
        json["life"] = life_json(desk, *id);
        return json;
    };
    vial.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.formulas().vials(std::nullopt))
            rows.push_back(json_of(row, desk));
        return rows;
    };
    auto waste = kind_of(
        "vial_waste", "Something of a vial that nobody gets.", waste_fields(),
        [](const Stores& stores, const VialWasteDraft& draft) {
            return check_vial_waste(stores, {.account = AccountId(0), .name = {}, .roles = {}}, draft);
        },
        waste_of_vial);
    for (auto* const kind : {&vial, &waste}) {
        kind->seen_with = Right::view_formula;
        kind->exported_with = Right::view_formula;
    }
    return {vial, waste};
}

} // namespace clinic::cli
