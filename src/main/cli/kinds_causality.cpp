#include "main/cli/causality_json.h"
#include "main/cli/kind.h"
#include "services/safety/reactions.h"

namespace clinic::cli {

namespace {

using enum Need;

/// A field of the WHO-UMC points, which lie in a part of the draft.
template <typename Value>
Field<AssessmentDraft> point_field(std::string name, Value WhoUmcCriteria::*member, std::string meaning)
{
    return {std::move(name),
            optional,
            std::move(meaning),
            code_shape<Value>(),
            [member](AssessmentDraft& draft, const Cell& cell) {
                draft.criteria.*member = cell.code<Value>().value_or(WhoUmcCriteria{}.*member);
            },
            [member](const AssessmentDraft& draft, const Desk&) { return Json(code_of(draft.criteria.*member)); }};
}

Field<AssessmentDraft> tick_field(std::string name, bool WhoUmcCriteria::*member, std::string meaning)
{
    return {
        std::move(name),
        optional,
        std::move(meaning),
        flag_shape(),
        [member](AssessmentDraft& draft, const Cell& cell) { draft.criteria.*member = cell.flag().value_or(false); },
        [member](const AssessmentDraft& draft, const Desk&) { return Json(draft.criteria.*member); }};
}

template <typename Key, typename Value>
using Entry = std::pair<std::optional<Key>, std::optional<Value>>;

Fields<Entry<NaranjoQuestion, NaranjoAnswer>> answer_fields()
{
    using Draft = Entry<NaranjoQuestion, NaranjoAnswer>;
    return {code_field("question", &Draft::first, required, "Which of the ten."),
            code_field("answer", &Draft::second, required, "Yes, no or unknown.")};
}

Fields<Entry<IngredientId, Causality>> ingredient_fields()
{
    using Draft = Entry<IngredientId, Causality>;
    return {key_field("ingredient", &Draft::first, "ingredient", required, "One that was injected."),
            code_field("causality", &Draft::second, required, "WHO-UMC causality of this one.")};
}

Fields<std::pair<std::optional<RivalCause>, std::string>> rival_fields()
{
    using Draft = std::pair<std::optional<RivalCause>, std::string>;
    return {code_field("cause", &Draft::first, required, "What else may have caused it."),
            text_field("evidence", &Draft::second, required, "What speaks for it.")};
}

/// A map is read and shown as a list of its entries.
template <typename Draft, typename Map, typename Item, typename Put, typename Take>
Field<Draft> map_field(std::string name, Map Draft::*member, Fields<Item> fields, std::string meaning, Put put,
                       Take take)
{
    auto shape = list_shape(object_shape(fields));
    return {std::move(name),
            optional,
            std::move(meaning),
            std::move(shape),
            [=](Draft& draft, const Cell& cell) {
                (draft.*member).clear();
                for (const auto& each : cell.items()) {
                    Item item;
                    read_into(item, each, fields);
                    put(draft.*member, item);
                }
            },
            [=](const Draft& draft, const Desk& desk) {
                Json list = Json::array();
                for (const auto& each : draft.*member)
                    list.push_back(shown(take(each), desk, fields));
                return list;
            }};
}

template <typename Key, typename Value>
Field<AssessmentDraft> entries_field(std::string name, std::map<Key, Value> AssessmentDraft::*member,
                                     Fields<Entry<Key, Value>> fields, std::string meaning)
{
    return map_field(
        std::move(name), member, std::move(fields), std::move(meaning),
        [](std::map<Key, Value>& all, const Entry<Key, Value>& item) {
            if (item.first && item.second)
                all[*item.first] = *item.second;
        },
        [](const auto& each) {
            return Entry<Key, Value>{each.first, each.second};
        });
}

Field<AssessmentDraft> rivals_field()
{
    using Item = std::pair<std::optional<RivalCause>, std::string>;
    return map_field(
        "rivals", &AssessmentDraft::rivals, rival_fields(), "What else may have caused it, with the evidence.",
        [](std::map<RivalCause, std::string>& all, const Item& item) {
            if (item.first)
                all[*item.first] = item.second;
        },
        [](const auto& each) {
            return Item{each.first, each.second};
        });
}

Fields<AssessmentDraft> assessment_fields()
{
    using Draft = AssessmentDraft;
    return {
        key_field("reaction", &Draft::reaction, "reaction", required, "The reaction that is judged."),
        code_field("causality", &Draft::causality, required, "WHO-UMC causality, as a person confirms it."),
        flag_field("refuted", &Draft::refuted, "It was no reaction to what was injected."),
        keys_field("suspected", &Draft::suspected, "ingredient",
                   "Suspected ingredients; none: everything that was injected."),
        text_field("reason", &Draft::reason, required, "Why it is judged so."),
        point_field("time_link", &WhoUmcCriteria::time_link, "How it lies in time to the injection."),
        point_field("other_causes", &WhoUmcCriteria::other_causes, "Whether something else explains it."),
        point_field("after_stopping", &WhoUmcCriteria::after_stopping, "How it went once nothing more was injected."),
        tick_field("recognised_event", &WhoUmcCriteria::recognised_event, "A specific or recognised phenomenon."),
        tick_field("more_data_awaited", &WhoUmcCriteria::more_data_awaited, "More data are awaited."),
        tick_field("insufficient_or_contradictory", &WhoUmcCriteria::insufficient_or_contradictory,
                   "What is known is insufficient or contradictory, and cannot be completed."),
        code_field("rechallenge", &Draft::rechallenge, optional,
                   "Whether the same was injected again; left out where nobody knows."),
        code_field("action_taken", &Draft::action, optional, "What was done with the product because of it."),
        entries_field("naranjo", &Draft::naranjo, answer_fields(), "The Naranjo scale; what is not there is unknown."),
        entries_field("by_ingredient", &Draft::by_ingredient, ingredient_fields(),
                      "The causality of single ingredients."),
        rivals_field(),
        key_field("assessor", &Draft::assessor, "practitioner", optional,
                  "Whose judgement it is; left out: of whoever puts it on file."),
        flag_field("independent", &Draft::independent,
                   "A second opinion of somebody who has not seen the first; it does not count by itself."),
    };
}

Fields<DirectiveDraft> directive_fields()
{
    using Draft = DirectiveDraft;
    return {
        key_field("reaction", &Draft::reaction, "reaction", required, "The reaction that it follows from."),
        flag_field("formula", &Draft::formula, "The formula that was injected is to be avoided, in any version."),
        keys_field("ingredients", &Draft::ingredients, "ingredient", "Ingredients to be avoided in any formula."),
        codes_field("groups", &Draft::groups, optional, "Groups of allergens to be avoided in any formula."),
        key_field("use_instead", &Draft::use_instead, "formula", optional, "The formula to be used instead."),
        flag_field("nothing", &Draft::nothing, "Nothing need be avoided; ends what was said before."),
        text_field("reason", &Draft::reason, required, "Why."),
    };
}

Json directive_json(const Desk& desk, const DirectiveOnFile& on_file)
{
    auto json = keyed(on_file.key, on_file.directive, desk, directive_fields());
    json["counts"] = on_file.counts;
    json["at"] = desk.zone.to_iso(on_file.at);
    json["by"] = on_file.by;
    const auto patient = desk.records.safety().reaction(on_file.directive.reaction.value()).value().patient;
    const auto standing = standing_of(on_file, desk.records.safety().injected_sessions(patient));
    json["obeyed_in"] = standing.obeyed;
    json["against_in"] = standing.against;
    return json;
}

} // namespace

Json judgements_json(const Desk& desk, const ReactionRow& row)
{
    Json all = Json::array();
    std::vector<AssessmentDraft> newest_first;
    for (const auto& each : desk.records.safety().assessments_of(row.id)) {
        auto judgement = shown(each.assessment, desk, assessment_fields());
        judgement["at"] = desk.zone.to_iso(each.at);
        judgement["by"] = each.by;
        judgement["judge"] = each.judge;
        judgement["proposed_causality"] = code_of(proposed(criteria_of(each.assessment)));
        const int total = naranjo_total(each.assessment.naranjo);
        judgement["naranjo_total"] = total;
        judgement["naranjo_band"] = code_of(naranjo_band(total));
        all.push_back(std::move(judgement));
        newest_first.push_back(each.assessment);
    }
    const auto [counting, second] = judgements_in(newest_first);
    return {{"assessments", all},
            {"assessors_agree", counting && second ? Json(agree(*counting, *second)) : Json()},
            {"proposed_rechallenge", code_of(rechallenge_of(desk.records, row))},
            {"proposed_action_taken", code_of(action_of(desk.records, row))}};
}

Json directives_json(const Desk& desk, const ReactionRow& row)
{
    Json all = Json::array();
    for (const auto& each : desk.records.safety().directives_of(row.patient))
        if (each.directive.reaction == row.id)
            all.push_back(directive_json(desk, each));
    return all;
}

Kind assessment_kind()
{
    return kind_of("assessment", "A judgement of a reaction; the last that is no second opinion counts.",
                   assessment_fields(), check_assessment, assess_reaction);
}

Kind directive_kind()
{
    auto kind = kind_of("directive", "What a reaction means for its patient; the last of a reaction counts.",
                        directive_fields(), check_directive, direct);
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<DirectiveId>(desk.records, key);
        if (!id)
            return std::nullopt;
        return directive_json(desk, desk.records.safety().directive(*id).value());
    };
    kind.seen_with = Right::open_all_reactions;
    return kind;
}

} // namespace clinic::cli
