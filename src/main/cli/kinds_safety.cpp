#include "domain/safety/term.h"
#include "main/cli/amount_fields.h"
#include "main/cli/causality_json.h"
#include "main/cli/kind.h"
#include "services/safety/reactions.h"

namespace clinic::cli {

namespace {

using enum Need;

Json term_shape()
{
    Json codes = Json::array();
    for (const auto& term : reaction_terms())
        codes.push_back(term.code);
    return {{"enum", codes}};
}

Fields<Sign> sign_fields()
{
    return {
        {"term", required, "What was seen (CTCAE v5).", term_shape(),
         [](Sign& sign, const Cell& cell) { sign.term = cell.text(); },
         [](const Sign& sign, const Desk&) { return Json(sign.term); }},
        {"grade", required, "How intense it was: 1 to 5 (CTCAE v5).", whole_number_shape(),
         [](Sign& sign, const Cell& cell) {
             constexpr std::int64_t beyond_any_grade = 99;
             sign.grade =
                 static_cast<int>(std::clamp(cell.whole_number().value_or(0), -beyond_any_grade, beyond_any_grade));
         },
         [](const Sign& sign, const Desk&) { return Json(sign.grade); }},
    };
}

Fields<ReactionDraft> reaction_fields()
{
    using Draft = ReactionDraft;
    return {
        key_field("session", &Draft::session, "session", required, "The session that it followed."),
        day_field("onset", &Draft::onset, required, "Day on which it began."),
        list_field("signs", &Draft::signs, sign_fields(), required, "What was seen, and how intense."),
        codes_field("seriousness", &Draft::seriousness, optional, "What it led to; none: not serious."),
        code_field("outcome", &Draft::outcome, required, "How it ended, as far as is known."),
        keys_field("suspected", &Draft::suspected, "ingredient",
                   "Suspected ingredients; none: everything that was injected."),
        text_field("description", &Draft::description, optional, "What the patient said."),
        time_field("onset_time", &Draft::onset_time, "Time of that day, where it is known."),
        day_field("ended", &Draft::ended, optional, "Day on which it was over."),
        code_field("place", &Draft::place, optional, "Where it was, seen from what was injected."),
        text_field("site", &Draft::site, optional, "Where on the body."),
        number_field("size_mm", &Draft::size_mm, "mm", optional, "The largest of what can be measured."),
        text_field("treatment", &Draft::treatment, optional, "What was given against it."),
        text_field("sequelae", &Draft::sequelae, optional, "What stays behind."),
        code_field("reporter", &Draft::reporter, optional, "Who told of it."),
    };
}

Fields<ReactionFollowUpDraft> follow_up_fields()
{
    using Draft = ReactionFollowUpDraft;
    return {
        key_field("reaction", &Draft::reaction, "reaction", required, "The reaction."),
        day_field("seen", &Draft::seen, required, "The day that it is about."),
        list_field("signs", &Draft::signs, sign_fields(), optional, "What is left of it then; none: no sign."),
        codes_field("seriousness", &Draft::seriousness, optional, "What it has led to since."),
        code_field("outcome", &Draft::outcome, required, "How it stands then."),
        day_field("ended", &Draft::ended, optional, "Day on which it was over."),
        text_field("sequelae", &Draft::sequelae, optional, "What stays behind."),
        text_field("treatment", &Draft::treatment, optional, "What was given since."),
        text_field("note", &Draft::note, optional, "Anything else."),
    };
}

Json reaction_json(const Desk& desk, const ReactionRow& row)
{
    auto json = keyed(row.key, row.reaction, desk, reaction_fields());
    json["patient"] = row.patient_key;
    json["patient_name"] = row.patient_name;
    json["version"] = row.version_key;
    const auto now = now_of(desk.zone, row);
    json["severity"] = now.worst_grade;
    const auto iso = [](Day day) { return to_iso(day); };
    json["outcome_now"] = code_of(now.outcome);
    json["ended_now"] = or_null(now.ended, iso);
    json["seriousness_now"] = Json::array();
    for (const auto each : now.seriousness)
        json["seriousness_now"].push_back(code_of(each));
    json["see_again"] = row.refuted ? Json() : or_null(see_again(now), iso);
    json["follow_ups"] = Json::array();
    for (const auto& each : row.follow_ups) {
        json["follow_ups"].push_back(keyed(each.key, each.follow_up, desk, follow_up_fields()));
        json["follow_ups"].back()["at"] = desk.zone.to_iso(each.at);
        json["follow_ups"].back()["by"] = each.by;
    }
    json["recorded_at"] = desk.zone.to_iso(row.recorded_at);
    json["causality"] = code_of(row.causality);
    json["refuted"] = row.refuted;
    return json;
}

std::optional<Json> reaction(const Desk& desk, const std::string& key)
{
    const auto id = find_key<ReactionId>(desk.records, key);
    if (!id)
        return std::nullopt;
    const auto row = desk.records.safety().reaction(*id).value();
    auto json = reaction_json(desk, row);
    json.update(judgements_json(desk, row));
    json["directives"] = directives_json(desk, row);
    return json;
}

Kind reaction_kind()
{
    auto kind = kind_of("reaction", "An adverse reaction after a session, tied to what was injected.",
                        reaction_fields(), check_reaction, report_reaction);
    kind.show = reaction;
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.safety().reactions({}).rows)
            rows.push_back(reaction_json(desk, row));
        return rows;
    };
    kind.seen_with = Right::open_all_reactions;
    return kind;
}

} // namespace

std::vector<Kind> safety_kinds()
{
    return {reaction_kind(),
            kind_of("reaction_follow_up", "How a reaction stood on a later day; the last says how it stands.",
                    follow_up_fields(), check_reaction_follow_up, follow_reaction),
            assessment_kind(), directive_kind()};
}

} // namespace clinic::cli
