#include "screens/safety/reaction_editor.h"

#include "domain/safety/term.h"
#include "records/care.h"
#include "records/formulas.h"
#include "services/safety/reactions.h"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t sessions_offered = 20;

std::string session_name(const Zone& zone, const SessionRow& row)
{
    return row.patient_name + ", " + zone.to_people(row.started) + ", " + row.version_key;
}

} // namespace

ReactionDraft ReactionEditor::draft() const
{
    ReactionDraft draft;
    draft.session = session_;
    if (const auto only = sessions({}); !session_ && patient_ && only.size() == 1)
        draft.session = only.front().id;
    return draft;
}

std::vector<Choosable<SessionId>> ReactionEditor::sessions(const std::string& typed) const
{
    ListQuery query;
    query.text = patient_ ? std::string() : typed;
    query.most = sessions_offered;
    const auto rows =
        patient_ ? desk_.records.care().sessions_of(*patient_) : desk_.records.care().sessions(query).rows;
    std::vector<Choosable<SessionId>> found;
    for (const auto& row : rows)
        if (row.state == SessionState::signed_off)
            found.push_back({row.id, row.key, session_name(desk_.zone(), row)});
    return found;
}

std::optional<Named<SessionId>> ReactionEditor::session(SessionId id) const
{
    const auto record = desk_.records.care().session(id);
    if (!record)
        return std::nullopt;
    return Named<SessionId>{id, record->row.key, session_name(desk_.zone(), record->row)};
}

std::optional<PatientId> ReactionEditor::patient_of(SessionId id) const
{
    const auto record = desk_.records.care().session(id);
    return record ? std::optional(record->row.patient) : std::nullopt;
}

std::vector<Named<IngredientId>> ReactionEditor::ingredients(SessionId id) const
{
    std::vector<Named<IngredientId>> all;
    const auto record = desk_.records.care().session(id);
    const auto version =
        record && record->session.version ? desk_.records.formulas().version(*record->session.version) : std::nullopt;
    if (version)
        for (const auto& line : version->lines)
            if (!is_left_out(record->session.deviations, line.ingredient))
                all.push_back({line.ingredient, line.ingredient_key, line.ingredient_name});
    return all;
}

std::vector<Named<std::size_t>> ReactionEditor::terms() const
{
    std::vector<Named<std::size_t>> all;
    for (const auto& term : reaction_terms())
        all.push_back({all.size(), std::string(term.code), term_name(desk_.words, term.code)});
    return all;
}

std::vector<Named<int>> ReactionEditor::grades(std::size_t term) const
{
    const auto& [code, name, lowest, highest] = reaction_terms().at(term);
    std::vector<Named<int>> all;
    for (int grade = lowest; grade <= highest; ++grade)
        all.push_back({grade, std::to_string(grade), grade_name(desk_.words, grade)});
    return all;
}

std::vector<Told> ReactionEditor::objections(const ReactionDraft& draft) const
{
    return told(desk_, check_reaction(desk_.records, draft));
}

SaveOutcome<ReactionId> ReactionEditor::report(const ReactionDraft& draft)
{
    return told(desk_, report_reaction(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
