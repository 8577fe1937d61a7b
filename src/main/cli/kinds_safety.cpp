#include "domain/safety/term.h"
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
    };
}

Fields<AssessmentDraft> assessment_fields()
{
    using Draft = AssessmentDraft;
    return {
        key_field("reaction", &Draft::reaction, "reaction", required, "The reaction that is judged."),
        code_field("causality", &Draft::causality, required, "WHO-UMC causality."),
        flag_field("refuted", &Draft::refuted, "It was no reaction to what was injected."),
        keys_field("suspected", &Draft::suspected, "ingredient",
                   "Suspected ingredients; none: everything that was injected."),
        text_field("reason", &Draft::reason, required, "Why it is judged so."),
    };
}

Json reaction_json(const Desk& desk, const ReactionRow& row)
{
    auto json = keyed(row.key, row.reaction, desk, reaction_fields());
    json["patient"] = row.patient_key;
    json["patient_name"] = row.patient_name;
    json["version"] = row.version_key;
    json["severity"] = severity_of(row.reaction.signs);
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
    auto json = reaction_json(desk, desk.records.safety().reaction(*id).value());
    json["assessments"] = Json::array();
    for (const auto& row : desk.records.safety().assessments_of(*id)) {
        auto judgement = shown(row.assessment, desk, assessment_fields());
        judgement["at"] = desk.zone.to_iso(row.at);
        judgement["by"] = row.by;
        json["assessments"].push_back(std::move(judgement));
    }
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
    return {reaction_kind(), kind_of("assessment", "A judgement of a reaction; the last one counts.",
                                     assessment_fields(), check_assessment, assess_reaction)};
}

} // namespace clinic::cli
