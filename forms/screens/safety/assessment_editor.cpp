#include "screens/safety/assessment_editor.h"

#include "records/care.h"
#include "records/staff.h"
#include "reports/causality_names.h"
#include "reports/names.h"
#include "services/safety/reactions.h"

#include <algorithm>
#include <array>

namespace clinic {

std::vector<Named<std::optional<NaranjoAnswer>>> AssessmentEditor::answers() const
{
    std::vector<Named<std::optional<NaranjoAnswer>>> all;
    for (const auto each : {NaranjoAnswer::unknown, NaranjoAnswer::yes, NaranjoAnswer::no})
        all.push_back({each == NaranjoAnswer::unknown ? std::nullopt : std::optional(each), std::string(code_of(each)),
                       name_of(desk_.words, each)});
    return all;
}

std::vector<Named<Causality>> AssessmentEditor::causalities() const
{
    auto all = all_named<Causality>(desk_.words);
    std::erase_if(all, [](const auto& each) { return each.id == Causality::not_assessed; });
    return all;
}

std::vector<Named<PractitionerId>> AssessmentEditor::staff() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& each : desk_.records.staff().practitioners())
        all.push_back({each.id, each.key, each.practitioner.name});
    return all;
}

std::string AssessmentEditor::proposed_rechallenge() const
{
    return fill(desk_.words("Proposed from later sessions: {answer}."),
                {{"answer", name_of(desk_.words, rechallenge_of(desk_.records, file_.row()))}});
}

std::string AssessmentEditor::proposed_action() const
{
    const auto action = action_of(desk_.records, file_.row());
    auto text = fill(desk_.words("Proposed: {answer}."), {{"answer", name_of(desk_.words, action)}});
    const auto now = now_of(desk_.zone(), file_.row());
    if (const auto went = name_of(desk_.words, proposed_dechallenge(action, now.outcome)); !went.empty())
        text += " " + fill(desk_.words("After it was stopped {answer}."), {{"answer", went}});
    return text;
}

std::string AssessmentEditor::not_followed() const
{
    std::set<std::string> names;
    for (const auto& row : desk_.records.care().check_ins_of(file_.session()))
        if (row.closed)
            for (const auto& [code, kept] : row.outcome.adherence)
                if (kept == Adherence::not_followed || kept == Adherence::partly)
                    names.insert(aftercare_name(desk_.words, code));
    std::string list;
    for (const auto& each : names)
        list += (list.empty() ? "" : ", ") + each;
    return list.empty() ? std::string()
                        : fill(desk_.words("The patient told that this was not kept to: {list}."), {{"list", list}});
}

AssessmentDraft AssessmentEditor::draft() const
{
    AssessmentDraft draft;
    draft.independent = is_independent();
    const auto earlier = desk_.records.safety().assessments_of(file_.reaction());
    const auto last =
        std::find_if(earlier.begin(), earlier.end(), [](const auto& each) { return !each.assessment.independent; });
    if (draft.independent || last == earlier.end()) {
        draft.suspected = draft.independent ? std::set<IngredientId>() : file_.row().reaction.suspected;
    } else {
        draft = last->assessment;
        draft.causality.reset(); // is confirmed again, as are its grounds
        draft.reason.clear();
    }
    draft.reaction = file_.reaction();
    return draft;
}

std::vector<ReactionFile::Fact> AssessmentEditor::proposal(const AssessmentDraft& draft) const
{
    const Words& words = desk_.words;
    const auto criteria = criteria_of(draft);
    const auto category = clinic::proposed(criteria);
    std::vector<ReactionFile::Fact> facts{{words("Proposed by WHO-UMC"), name_of(words, category)}};
    static constexpr std::array ladder{Causality::possible, Causality::probable, Causality::certain};
    const auto reached = std::find(ladder.begin(), ladder.end(), category);
    const auto next = reached == ladder.end() ? ladder.begin() : std::next(reached);
    if (category != Causality::not_assessed && next != ladder.end()) {
        std::string list;
        for (const auto each : missing_for(*next, criteria))
            list += (list.empty() ? "" : ", ") + name_of(words, each);
        facts.push_back({fill(words("What \"{category}\" lacks"), {{"category", name_of(words, *next)}}), list});
    }
    facts.push_back({words("Naranjo scale"), naranjo_text(words, draft.naranjo)});
    return facts;
}

std::vector<Told> AssessmentEditor::objections(const AssessmentDraft& draft) const
{
    return told(desk_, check_assessment(desk_.records, draft));
}

SaveOutcome<ReactionId> AssessmentEditor::assess(const AssessmentDraft& draft)
{
    return told(desk_, assess_reaction(desk_.records, desk_.deed(), draft));
}

bool AssessmentEditor::asks_for_directive() const
{
    const auto waiting = desk_.records.safety().without_directive();
    return std::any_of(waiting.begin(), waiting.end(),
                       [this](const ReactionRow& each) { return each.id == file_.reaction(); });
}

} // namespace clinic
