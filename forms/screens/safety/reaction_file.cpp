#include "screens/safety/reaction_file.h"

#include "domain/safety/late_onset.h"
#include "records/care.h"
#include "records/formulas.h"
#include "reports/causality_names.h"
#include "reports/directive_text.h"
#include "reports/reaction_text.h"
#include "reports/regime_names.h"
#include "screens/safety/reaction_words.h"
#include "services/safety/reactions.h"

namespace clinic {

std::string ReactionFile::title() const
{
    const auto on_file = row();
    return fill(desk_.words("Reaction {key}, {day}"),
                {{"key", on_file.key}, {"day", to_people(on_file.reaction.onset.value())}});
}

std::string ReactionFile::suspects_text(const std::set<IngredientId>& suspected) const
{
    std::string names;
    for (const auto& each : ingredients())
        if (suspected.contains(each.id))
            names += (names.empty() ? "" : ", ") + each.name;
    return names.empty() ? desk_.words("everything that was injected") : names;
}

std::vector<ReactionFile::Fact> ReactionFile::facts() const
{
    const Words& words = desk_.words;
    const auto on_file = row();
    const auto& reaction = on_file.reaction;
    const auto now = now_of(desk_.zone(), on_file);
    const auto consequences = names_of(words, now.seriousness);
    std::vector<Fact> facts{
        {words("Began"), onset_text(reaction)},
        {words("After"), on_file.session_key + ", " + on_file.version_key +
                             (on_file.session_invalid ? ", " + name_of(words, SessionState::invalid) : "")},
        {words("Signs (grade)"), signs_text(words, reaction.signs)},
        {words("Severity"), grade_name(words, now.worst_grade)},
        {words("Led to"), consequences.empty() ? words("nothing serious") : consequences},
        {words("Outcome"), outcome_text(words, now.outcome, now.ended, now.sequelae)},
        {words("Suspected"), suspects_text(reaction.suspected)},
        {words("Reported"), reported_text(on_file)},
    };
    if (const auto suspicious = signs_to_culture(session_day(), reaction, on_file.follow_ups); !suspicious.empty())
        facts.push_back({words("Late onset"),
                         fill(words("{signs}: mycobacteria? Ask for biopsy and culture, and see who else was treated "
                                    "from the same lots."),
                              {{"signs", signs_text(words, suspicious)}})});
    if (const auto serious = serious_text(now.seriousness); !serious.empty())
        facts.push_back({words("Serious for"), serious});
    if (const auto where = where_text(words, reaction); !where.empty())
        facts.push_back({words("Where"), where});
    if (!reaction.treatment.empty())
        facts.push_back({words("Treated with"), reaction.treatment});
    if (const auto again = on_file.refuted ? std::nullopt : see_again(now))
        facts.push_back({words("See again"), to_people(*again)});
    if (!reaction.description.empty())
        facts.push_back({words("Description"), reaction.description});
    return facts;
}

std::string ReactionFile::serious_text(const std::set<Seriousness>& ticked) const
{
    const Words& words = desk_.words;
    std::string text;
    for (const auto regime : all_of<Regime>())
        if (const auto by = serious_under(regime, ticked); !by.empty())
            text += (text.empty() ? "" : "; ") + name_of(words, regime) + ": " + names_of(words, by);
    return text;
}

Day ReactionFile::session_day() const
{
    return desk_.zone().day_of(desk_.records.care().session(session()).value().session.started.value());
}

std::string ReactionFile::onset_text(const ReactionDraft& reaction) const
{
    const auto session = desk_.records.care().session(row().session).value().session;
    const Zone zone = desk_.zone();
    const Day day = reaction.onset.value();
    const auto when = reaction.onset_time ? zone.to_people(zone.moment_of(day, *reaction.onset_time)) : to_people(day);
    return when + ", " + latency_text(desk_.words, latency_of(reaction, session.ended.value(), zone));
}

std::string ReactionFile::reported_text(const ReactionRow& on_file) const
{
    const auto when = desk_.zone().to_people(on_file.recorded_at);
    return on_file.reaction.reporter ? when + ", " + name_of(desk_.words, *on_file.reaction.reporter) : when;
}

std::vector<ReactionFile::Fact> ReactionFile::course() const
{
    const Words& words = desk_.words;
    std::vector<Fact> all;
    for (const auto& each : row().follow_ups) {
        const auto& seen = each.follow_up;
        std::string text = outcome_text(words, seen.outcome.value(), seen.ended, seen.sequelae);
        if (!seen.signs.empty())
            text += "; " + signs_text(words, seen.signs);
        if (!seen.seriousness.empty())
            text += "; " + fill(words("led to: {list}"), {{"list", names_of(words, seen.seriousness)}});
        if (!seen.treatment.empty())
            text += "; " + fill(words("treated with: {list}"), {{"list", seen.treatment}});
        if (!seen.note.empty())
            text += ". " + seen.note;
        all.insert(all.begin(), {to_people(seen.seen.value()) + ", " + each.by, text});
    }
    return all;
}

std::string ReactionFile::judged_text(const AssessmentDraft& judged) const
{
    const Words& words = desk_.words;
    const auto verdict =
        judged.refuted ? words("No reaction to what was injected") : name_of(words, judged.causality.value());
    auto text =
        fill(words("{verdict}; suspected: {suspected}. {grounds}"),
             {{"verdict", verdict}, {"suspected", suspects_text(judged.suspected)}, {"grounds", judged.reason}});
    if (const auto criteria = criteria_of(judged); criteria != WhoUmcCriteria{})
        text +=
            "\n" + fill(words("Proposed by WHO-UMC: {category}."), {{"category", name_of(words, proposed(criteria))}});
    if (!judged.naranjo.empty())
        text += "\n" + fill(words("Naranjo scale: {total}."), {{"total", naranjo_text(words, judged.naranjo)}});
    for (const auto& each : ingredients())
        if (const auto found = judged.by_ingredient.find(each.id); found != judged.by_ingredient.end())
            text += "\n" + each.name + ": " + name_of(words, found->second) + ".";
    for (const auto& [cause, evidence] : judged.rivals)
        text += "\n" + fill(words("Another cause: {cause}: {evidence}"),
                            {{"cause", name_of(words, cause)}, {"evidence", evidence}});
    if (judged.rechallenge)
        text += "\n" + fill(words("Injected again: {answer}."), {{"answer", name_of(words, *judged.rechallenge)}});
    if (judged.action)
        text += "\n" + fill(words("Action taken: {answer}."), {{"answer", name_of(words, *judged.action)}});
    return text;
}

std::vector<ReactionFile::Fact> ReactionFile::judgements() const
{
    std::vector<Fact> all;
    std::vector<AssessmentDraft> newest_first;
    for (const auto& each : desk_.records.safety().assessments_of(reaction_)) {
        const auto who = desk_.zone().to_people(each.at) + ", " + each.judge;
        all.push_back({each.assessment.independent ? fill(desk_.words("{who}, second opinion"), {{"who", who}}) : who,
                       judged_text(each.assessment)});
        newest_first.push_back(each.assessment);
    }
    if (const auto [counting, second] = judgements_in(newest_first); counting && second)
        all.insert(all.begin(),
                   {desk_.words("Agreement"),
                    agree(*counting, *second)
                        ? desk_.words("Both opinions agree.")
                        : desk_.words("The two opinions differ. Until it is judged again, the more cautious one holds "
                                      "for the next choice of a formula.")});
    return all;
}

bool ReactionFile::is_judged() const
{
    return !desk_.records.safety().assessments_of(reaction_).empty();
}

std::vector<ReactionFile::Fact> ReactionFile::directives() const
{
    const Words& words = desk_.words;
    std::vector<Fact> all;
    const auto sessions = desk_.records.safety().injected_sessions(patient());
    const auto listed = [](const std::vector<std::string>& keys) {
        std::string list;
        for (const auto& each : keys)
            list += (list.empty() ? "" : ", ") + each;
        return list;
    };
    for (const auto& each : desk_.records.safety().directives_of(patient())) {
        if (each.directive.reaction != reaction_)
            continue;
        auto text = directive_text(words, each) + ". " + each.directive.reason;
        const auto standing = standing_of(each, sessions);
        if (!standing.obeyed.empty())
            text += "\n" + fill(words("Obeyed in {sessions}."), {{"sessions", listed(standing.obeyed)}});
        if (!standing.against.empty())
            text += "\n" + fill(words("Not obeyed in {sessions}."), {{"sessions", listed(standing.against)}});
        if (each.counts && standing.obeyed.empty() && avoids_something(each.directive))
            text += "\n" + words("Open until a later session obeys it.");
        if (!each.counts)
            text += "\n" + words("Does not count any more.");
        all.push_back({desk_.zone().to_people(each.at) + ", " + each.by, text});
    }
    return all;
}

std::vector<Named<IngredientId>> ReactionFile::ingredients() const
{
    std::vector<Named<IngredientId>> all;
    const auto version = desk_.records.formulas().version(row().version).value();
    const auto session = desk_.records.care().session(row().session).value().session;
    for (const auto& line : version.lines)
        if (!is_left_out(session.deviations, line.ingredient))
            all.push_back({line.ingredient, line.ingredient_key, line.ingredient_name});
    return all;
}

} // namespace clinic
