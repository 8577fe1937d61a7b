#include "screens/safety/reaction_file.h"

#include "records/care.h"
#include "records/formulas.h"
#include "screens/safety/reaction_words.h"
#include "services/safety/reactions.h"

namespace clinic {

std::string ReactionFile::title() const
{
    const auto on_file = row();
    return fill(desk_.words("Reaction {key}, {day}"),
                {{"key", on_file.key}, {"day", to_people(on_file.reaction.onset.value())}});
}

std::string ReactionFile::names_of(const std::set<IngredientId>& suspected) const
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
    std::string consequences;
    for (const auto each : reaction.seriousness)
        consequences += (consequences.empty() ? "" : ", ") + name_of(words, each);
    std::vector<Fact> facts{
        {words("After"), on_file.session_key + ", " + on_file.version_key +
                             (on_file.session_invalid ? ", " + name_of(words, SessionState::invalid) : "")},
        {words("Signs (grade)"), signs_text(words, reaction.signs)},
        {words("Severity"), grade_name(words, severity_of(reaction.signs))},
        {words("Led to"), consequences.empty() ? words("nothing serious") : consequences},
        {words("Outcome"), name_of(words, reaction.outcome.value())},
        {words("Suspected"), names_of(reaction.suspected)},
        {words("Reported"), desk_.zone().to_people(on_file.recorded_at)},
    };
    if (!reaction.description.empty())
        facts.push_back({words("Description"), reaction.description});
    return facts;
}

std::vector<ReactionFile::Fact> ReactionFile::judgements() const
{
    std::vector<Fact> all;
    for (const auto& each : desk_.records.safety().assessments_of(reaction_)) {
        const auto& judged = each.assessment;
        const auto verdict = judged.refuted ? desk_.words("No reaction to what was injected")
                                            : name_of(desk_.words, judged.causality.value());
        all.push_back(
            {desk_.zone().to_people(each.at) + ", " + each.by,
             fill(desk_.words("{verdict}; suspected: {suspected}. {grounds}"),
                  {{"verdict", verdict}, {"suspected", names_of(judged.suspected)}, {"grounds", judged.reason}})});
    }
    return all;
}

std::vector<Named<Causality>> ReactionFile::causalities() const
{
    auto all = all_named<Causality>(desk_.words);
    std::erase_if(all, [](const auto& each) { return each.id == Causality::not_assessed; });
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

AssessmentDraft ReactionFile::draft() const
{
    AssessmentDraft draft;
    draft.reaction = reaction_;
    const auto earlier = desk_.records.safety().assessments_of(reaction_);
    draft.suspected = earlier.empty() ? row().reaction.suspected : earlier.front().assessment.suspected;
    return draft;
}

std::vector<Told> ReactionFile::objections(const AssessmentDraft& draft) const
{
    return told(desk_, check_assessment(desk_.records, draft));
}

SaveOutcome<ReactionId> ReactionFile::assess(const AssessmentDraft& draft)
{
    return told(desk_, assess_reaction(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
