#include "main/cli/audit_json.h"
#include "main/cli/kind.h"
#include "records/safety.h"
#include "services/requests/change_report.h"
#include "services/safety/changes.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<ChangeRequestDraft> change_fields()
{
    using Draft = ChangeRequestDraft;
    Field<Draft> grade{"lowest_grade",
                       optional,
                       "The lowest grade of a reaction that counts, 1 to 5; 1 if left out.",
                       whole_number_shape(),
                       [](Draft& draft, const Cell& cell) {
                           draft.lowest_grade = static_cast<int>(cell.whole_number().value_or(draft.lowest_grade));
                       },
                       [](const Draft& draft, const Desk&) { return Json(draft.lowest_grade); }};
    return {
        key_field("version", &Draft::version, "version", required, "The version that is to be changed."),
        code_field("reason", &Draft::reason, required, "Why."),
        keys_field("reactions", &Draft::reactions, "reaction", "The reactions that caused it."),
        text_field("description", &Draft::description, required, "What is to be changed."),
        text_field("risk", &Draft::risk, required, "What the change itself may do."),
        text_field("training", &Draft::training, optional, "What the staff must be told; left out: nothing."),
        key_field("requested_by", &Draft::requested_by, "practitioner", required, "Who asks for it."),
        key_field("responsible", &Draft::responsible, "practitioner", required, "Who sees to it."),
        day_field("due", &Draft::due, required, "By then the changed version is to be in force."),
        day_field("review_on", &Draft::review_on, required, "When its effect is looked at for the first time."),
        code_field("window", &Draft::window, optional, "How long after a session a reaction counts; 14D if left out."),
        std::move(grade),
    };
}

Fields<EffectReviewDraft> review_fields()
{
    using Draft = EffectReviewDraft;
    return {
        key_field("change", &Draft::change, "change", required, "The change that it is about."),
        code_field("conclusion", &Draft::conclusion, required,
                   "What the counts say; NOT_ENOUGH_YET keeps the change open."),
        key_field("reviewed_by", &Draft::reviewed_by, "practitioner", required, "Who concludes it."),
        text_field("note", &Draft::note, required, "What it rests on."),
        text_field("trained", &Draft::trained, optional, "Who was told what the staff must know, and when."),
        day_field("next_review", &Draft::next_review, optional, "When to look again; only with NOT_ENOUGH_YET."),
    };
}

Fields<ChangeDropDraft> drop_fields()
{
    using Draft = ChangeDropDraft;
    return {key_field("change", &Draft::change, "change", required, "The change that will not be made."),
            text_field("reason", &Draft::reason, required, "Why.")};
}

Json counts_json(const Proportion& counts)
{
    return {{"reacted", counts.events}, {"followed_up", counts.trials}};
}

Json reviews_json(const Desk& desk, const ChangeOnFile& change)
{
    Json all = Json::array();
    for (const auto& each : change.reviews) {
        auto json = shown(each.review, desk, review_fields());
        json["before"] = counts_json(each.counts.before);
        json["after"] = counts_json(each.counts.after);
        json["at"] = desk.zone.to_iso(each.at);
        json["by"] = each.by;
        all.push_back(std::move(json));
    }
    return all;
}

Json effect_json(const CountedChange& counted)
{
    Json json{{"counted", code_of(counted.effect)},
              {"wanted", counted.wanted},
              {"still_needed", counted.still_needed()},
              {"before", line_json(counted.before)},
              {"after", line_json(counted.after)}};
    if (counted.comparison)
        json.update(comparison_json(*counted.comparison));
    return json;
}

Json change_json(const Desk& desk, const ChangeOnFile& change)
{
    auto json = keyed(change.key, change.request, desk, change_fields());
    json["state"] = code_of(state_of(change));
    json["next_due"] = or_null(due_of(change), [](Day day) { return to_iso(day); });
    json["at"] = desk.zone.to_iso(change.at);
    json["by"] = change.by;
    json["versions"] = Json::array();
    for (const auto& each : change.carriers)
        json["versions"].push_back({{"key", each.key}, {"state", code_of(each.state)}});
    json["affected"] = Json::array();
    if (is_open(change))
        for (const auto& each : affected_by(desk.records, change))
            json["affected"].push_back({{"key", each.key}, {"patient", key_of(desk.records, each.patient)}});
    json["effect"] = or_null(effect_of(desk.records, change), effect_json);
    json["training_awaited"] = training_awaited(change);
    json["reviews"] = reviews_json(desk, change);
    json["dropped"] = or_null(change.dropped, [&desk](const ChangeDrop& drop) {
        return Json{{"reason", drop.reason}, {"at", desk.zone.to_iso(drop.at)}, {"by", drop.by}};
    });
    return json;
}

} // namespace

std::vector<Kind> change_kinds()
{
    auto change = kind_of("change", "A request to change a formula, until its effect is evaluated.", change_fields(),
                          check_change, request_change);
    change.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<ChangeRequestId>(desk.records, key);
        return id ? std::optional(change_json(desk, desk.records.safety().change(*id).value())) : std::nullopt;
    };
    change.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& each : desk.records.safety().changes())
            rows.push_back(change_json(desk, each));
        return rows;
    };
    change.seen_with = Right::see_statistics;
    return {std::move(change),
            kind_of("effect_review", "What a change did, concluded from the counts.", review_fields(), check_review,
                    review_effect),
            kind_of("change_drop", "That a change will not be made.", drop_fields(), check_drop, drop_change)};
}

} // namespace clinic::cli
