#include "screens/safety/change_editor.h"

#include "records/staff.h"
#include "screens/safety/reaction_words.h"
#include "services/safety/changes.h"

namespace clinic {

namespace {

constexpr int highest_grade = 5; // CTCAE
constexpr int months_to_change = 1;
constexpr int months_to_review = 7;
constexpr int most_reactions = 200;

} // namespace

std::vector<Named<VersionId>> ChangeEditor::versions() const
{
    std::vector<Named<VersionId>> in_force;
    std::vector<Named<VersionId>> before;
    const auto& formulas = desk_.records.formulas();
    for (const auto& formula : formulas.formulas())
        for (const auto& row : formulas.versions_of(formula.id))
            if (row.in_force_from)
                (row.state == VersionState::effective ? in_force : before)
                    .push_back({row.id, row.key, row.key + " · " + row.formula_name});
    in_force.insert(in_force.end(), before.begin(), before.end());
    return in_force;
}

std::vector<Named<ReactionId>> ChangeEditor::reactions(std::optional<VersionId> version) const
{
    std::vector<Named<ReactionId>> all;
    const auto& formulas = desk_.records.formulas();
    const auto asked = version ? formulas.version(*version) : std::nullopt;
    if (!asked)
        return all;
    const auto code = asked->key.substr(0, asked->key.find('@'));
    ListQuery query;
    query.text = code;
    query.most = most_reactions;
    for (const auto& row : desk_.records.safety().reactions(query).rows)
        if (!row.refuted && formulas.version(row.version).value().formula == asked->formula)
            all.push_back({row.id, row.key,
                           row.key + ", " + to_people(row.reaction.onset.value()) + ", " + row.version_key + ": " +
                               signs_text(desk_.words, row.reaction.signs)});
    return all;
}

std::vector<Named<PractitionerId>> ChangeEditor::staff() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

std::vector<Named<int>> ChangeEditor::grades() const
{
    std::vector<Named<int>> all;
    for (int grade = 1; grade <= highest_grade; ++grade)
        all.push_back({grade, std::to_string(grade), grade_name(desk_.words, grade)});
    return all;
}

ChangeRequestDraft ChangeEditor::draft() const
{
    ChangeRequestDraft draft{.version = version_,
                             .due = add_months(desk_.today(), months_to_change),
                             .review_on = add_months(desk_.today(), months_to_review)};
    if (reaction_) {
        draft.version = desk_.records.safety().reaction(*reaction_).value().version;
        draft.reason = ChangeReason::safety_reaction;
        draft.reactions = {*reaction_};
    }
    if (const auto people = staff(); people.size() == 1)
        draft.requested_by = draft.responsible = people.front().id;
    return draft;
}

std::vector<Told> ChangeEditor::objections(const ChangeRequestDraft& draft) const
{
    return told(desk_, check_change(desk_.records, draft));
}

SaveOutcome<ChangeRequestId> ChangeEditor::save(const ChangeRequestDraft& draft)
{
    return told(desk_, clinic::request_change(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
