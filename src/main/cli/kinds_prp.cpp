#include "main/cli/amount_fields.h"
#include "main/cli/kind.h"
#include "records/care.h"
#include "services/care/prp.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<Spin> spin_fields()
{
    return {number_field("speed", &Spin::speed, "see unit", required, "How fast it turned."),
            code_field("unit", &Spin::unit, required, "How the speed counts: times g, or turns a minute."),
            number_field("minutes", &Spin::minutes, "min", required, "How long.")};
}

Fields<PrpDraft> prp_fields()
{
    using Draft = PrpDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Whose blood it is."),
        moment_field("drawn", &Draft::drawn, required, "When the blood was drawn."),
        codes_field("identity", &Draft::identity, required, "By what the patient was recognised; two at least."),
        key_field("prepared_by", &Draft::prepared_by, "practitioner", required, "Who prepared it."),
        volume_field("blood", &Draft::blood, required, "How much blood was drawn."),
        code_field("anticoagulant", &Draft::anticoagulant, required, "What kept it from clotting."),
        text_field("anticoagulant_lot", &Draft::anticoagulant_lot, required, "Its lot."),
        text_field("kit", &Draft::kit, required, "The kit's name."),
        text_field("kit_lot", &Draft::kit_lot, required, "The kit's lot."),
        day_field("kit_expires", &Draft::kit_expires, required, "The last day on which the kit may be used."),
        text_field("centrifuge", &Draft::centrifuge, required, "Which centrifuge: its name or number in the clinic."),
        list_field("spins", &Draft::spins, spin_fields(), required, "Each turn of the centrifuge, in order."),
        volume_field("obtained", &Draft::obtained, required, "How much plasma came out."),
        number_field("platelets_before", &Draft::platelets_before, "10^9/L", optional, "Counted in the blood."),
        number_field("platelets_after", &Draft::platelets_after, "10^9/L", optional, "Counted in the plasma."),
        code_field("activator", &Draft::activator, required, "What activated it, or NONE."),
        text_field("activator_lot", &Draft::activator_lot, optional, "Its lot; needed with an activator."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

Json json_of(const Desk& desk, const PrpOnFile& row)
{
    auto json = keyed(row.key, row.prp, desk, prp_fields());
    json["left"] = in_millilitres(row.left).text();
    json["invalid"] = Json();
    if (row.invalid)
        json["invalid"] = {
            {"at", desk.zone.to_iso(row.invalid->at)}, {"by", row.invalid->by}, {"reason", row.invalid->reason}};
    json["sessions"] = Json::array();
    for (const auto& each : desk.records.care().sessions_with(row.id))
        json["sessions"].push_back(each.key);
    json["added_at"] = desk.zone.to_iso(row.added_at);
    json["added_by"] = row.added_by;
    return json;
}

} // namespace

Kind prp_kind()
{
    auto kind = kind_of("prp", "Platelet-rich plasma made of a patient's own blood, from the draw to what came out.",
                        prp_fields(), check_prp, prepare_prp);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<PrpId>(desk.records, key);
        return id ? std::optional(json_of(desk, desk.records.care().prp(*id).value())) : std::nullopt;
    };
    kind.seen_with = Right::open_session;
    return kind;
}

} // namespace clinic::cli
