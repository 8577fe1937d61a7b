#include "reports/papers/dossier_reactions.h"

#include "reports/directive_text.h"
#include "reports/names.h"
#include "reports/reaction_text.h"

namespace clinic::papers {

namespace {

Table as_they_stand(const std::vector<ReactionRow>& reactions, const Words& words, const Zone& zone)
{
    Table table{.columns = {{words("Reaction"), 0.9},
                            {words("Onset"), 0.9},
                            {words("Session"), 0.9},
                            {words("Formula version"), 1.0},
                            {words("Signs"), 1.8},
                            {words("Outcome"), 1.3},
                            {words("Treated with"), 1.2}},
                .rows = {},
                .when_empty = words("No reaction is on file.")};
    for (const auto& each : reactions) {
        const bool valid = !each.session_invalid;
        const auto now = now_of(each.reaction, zone.day_of(each.recorded_at), each.follow_ups);
        table.rows.push_back(
            {each.key, to_people(each.reaction.onset.value()),
             valid ? each.session_key : each.session_key + ", " + name_of(words, SessionState::invalid),
             valid ? each.version_key : std::string(), graded_signs_text(words, each.reaction.signs),
             outcome_text(words, now.outcome, now.ended, now.sequelae), each.reaction.treatment});
    }
    return table;
}

Table as_they_went_on(const std::vector<ReactionRow>& reactions, const Words& words)
{
    Table table{.columns = {{words("Reaction"), 0.9},
                            {words("Day"), 0.9},
                            {words("Signs that are left"), 2.0},
                            {words("Outcome"), 1.4},
                            {words("Treated with"), 1.4}},
                .rows = {}};
    for (const auto& each : reactions)
        for (const auto& on_file : each.follow_ups) {
            const auto& seen = on_file.follow_up;
            table.rows.push_back({each.key, to_people(seen.seen.value()), graded_signs_text(words, seen.signs),
                                  outcome_text(words, seen.outcome.value(), seen.ended, seen.sequelae),
                                  seen.treatment});
        }
    return table;
}

/// What is to be kept in mind at the next treatment, wherever it is.
Table for_the_next_treatment(const std::vector<DirectiveOnFile>& directives, const Words& words, const Zone& zone)
{
    Table table{
        .columns = {{words("Said on"), 0.9}, {words("After"), 0.9}, {words("What it means"), 3.0}, {words("Why"), 2.0}},
        .rows = {}};
    for (const auto& each : directives)
        if (each.counts)
            table.rows.push_back({to_people(zone.day_of(each.at)), each.reaction_key, directive_text(words, each),
                                  each.directive.reason});
    return table;
}

} // namespace

std::vector<Block> reaction_blocks(const std::vector<ReactionRow>& reactions,
                                   const std::vector<DirectiveOnFile>& directives, const Words& words, const Zone& zone)
{
    std::vector<Block> blocks{Heading{1, words("Reactions")}, as_they_stand(reactions, words, zone)};
    if (auto course = as_they_went_on(reactions, words); !course.rows.empty()) {
        blocks.emplace_back(Heading{2, words("How they went on")});
        blocks.emplace_back(std::move(course));
    }
    if (auto next = for_the_next_treatment(directives, words, zone); !next.rows.empty()) {
        blocks.emplace_back(Heading{2, words("For the next treatment")});
        blocks.emplace_back(std::move(next));
    }
    return blocks;
}

} // namespace clinic::papers
