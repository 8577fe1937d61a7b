#include "screens/patients/patient_head.h"

#include "records/care.h"
#include "records/formulas.h"
#include "records/safety.h"
#include "reports/directive_text.h"
#include "reports/names.h"
#include "screens/care/course_file.h"
#include "screens/patients/patient_list.h"
#include "services/patients/clinic_weights.h"

#include <algorithm>

namespace clinic {

namespace {

PatientHead::Mark allergy_mark(const Words& words, const PatientDraft& patient)
{
    switch (patient.allergy_state) {
    case AllergyState::never_asked: return {name_of(words, patient.allergy_state), Tone::warning};
    case AllergyState::asked_unknown: return {words("Allergies: asked, not known"), Tone::warning};
    case AllergyState::none: return {name_of(words, patient.allergy_state), Tone::good};
    case AllergyState::listed: break;
    }
    std::string listed;
    for (const auto& allergy : patient.allergies)
        listed += (listed.empty() ? "" : ", ") + allergy.substance;
    return {fill(words("Allergies: {list}"), {{"list", listed}}), Tone::danger};
}

/// What directives say, in place of the mark of the version that led to them.
std::set<ReactionId> add_directive_marks(const Desk& desk, PatientId id, std::vector<PatientHead::Mark>& marks)
{
    std::set<ReactionId> said;
    for (const auto& each : desk.records.safety().directives_of(id))
        if (each.counts && avoids_something(each.directive)) {
            marks.push_back({directive_text(desk.words, each), Tone::danger});
            said.insert(each.directive.reaction.value());
        }
    return said;
}

void add_reaction_marks(const Desk& desk, PatientId id, std::vector<PatientHead::Mark>& marks)
{
    const auto said = add_directive_marks(desk, id, marks);
    for (const auto& earlier : desk.records.safety().earlier_reactions(id)) {
        const auto version = desk.records.formulas().version(earlier.injected.version);
        if (stands(earlier) && version && !said.contains(earlier.reaction))
            marks.push_back({fill(desk.words("Not {version}: reacted {onset}"),
                                  {{"version", version->key}, {"onset", to_people(earlier.onset)}}),
                             Tone::danger});
    }
}

/// What the history warns of, the weighty ones in red.
void add_history_marks(const Desk& desk, PatientId id, std::vector<PatientHead::Mark>& marks)
{
    const auto last = desk.records.patients().last_history_of(id);
    if (!last)
        return;
    const auto rules = contraindications_of(desk.records);
    const auto present = present_in(last->history);
    for (const auto& rule : rules) // what counts for nothing here is still known
        if (rule.weight == ContraindicationWeight::none && present.contains(rule.what) && rule.groups.empty() &&
            rule.cas.empty())
            marks.push_back({name_of(desk.words, rule.what), Tone::plain});
    for (const auto& each : contraindicated(rules, present, {}, {}, desk.today()))
        marks.push_back({name_of(desk.words, each.what),
                         each.weight == ContraindicationWeight::relative ? Tone::warning : Tone::danger});
}

void add_unsigned_mark(const Desk& desk, PatientId id, std::vector<PatientHead::Mark>& marks)
{
    const auto sessions = desk.records.care().sessions_of(id);
    const auto open = std::count_if(sessions.begin(), sessions.end(),
                                    [](const SessionRow& each) { return each.state == SessionState::open; });
    if (open > 0)
        marks.push_back({fill(desk.words.plural("{count} session not signed", "{count} sessions not signed", open),
                              {{"count", std::to_string(open)}}),
                         Tone::warning});
}

/// "Hair restoration, Scalp: 2 of 6 sessions, the next from 12/12/2026".
void add_course_marks(const Desk& desk, PatientId id, std::vector<PatientHead::Mark>& marks)
{
    const auto standings = course_standings(desk.records, id);
    for (const auto& course : desk.records.care().courses_of(id))
        if (const auto& standing = standings.at(course.id); standing.state == CourseState::running)
            marks.push_back(
                {course_title(desk.words, course) + ": " + course_text(desk.words, course, standing), Tone::plain});
}

} // namespace

PatientHead patient_head(const Desk& desk, PatientId id)
{
    const auto row = desk.records.patients().patient(id).value();
    const auto born = row.patient.born.value();
    PatientHead head{.name = full_name(row.patient),
                     .age_and_birth = age_text(desk.words, born, desk.today()) + " · " + to_people(born),
                     .number = row.key,
                     .marks = {allergy_mark(desk.words, row.patient)}};
    add_history_marks(desk, id, head.marks);
    add_reaction_marks(desk, id, head.marks);
    add_unsigned_mark(desk, id, head.marks);
    add_course_marks(desk, id, head.marks);
    return head;
}

} // namespace clinic
