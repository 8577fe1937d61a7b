#include "screens/care/session_editor.h"

#include "records/formulas.h"
#include "records/patients.h"
#include "screens/patients/consent_editor.h"
#include "screens/patients/history_editor.h"
#include "services/care/sessions.h"

#include <algorithm>

namespace clinic {

namespace {

/// The part of the form in which something is still open, as its label calls it.
std::string part_name(const Words& words, const std::string& field)
{
    if (field == "session.patient")
        return words("patient");
    if (field == "session.practitioner")
        return words("practitioner");
    if (field == "session.started" || field == "session.ended")
        return words("times");
    if (field == "session.region")
        return words("region");
    if (field == "session.indication")
        return words("indication");
    if (field == "session.version")
        return words("formula version");
    if (field == "session.lots")
        return words("lots");
    if (field.starts_with("session.prp"))
        return words("own plasma");
    if (field == "session.deviations" || field == "session.deviation_reason")
        return words("what was mixed otherwise");
    if (field == "session.volume")
        return words("volume");
    if (field == "session.points")
        return words("body map");
    if (field == "session.consent")
        return words("consent");
    if (field == "session.screening" || field == "session.last_aspirin")
        return words("screening");
    return words("reasons and notes");
}

} // namespace

SessionDraft SessionEditor::draft() const
{
    if (const auto* const kept = keeper_.found())
        return kept->session;
    if (editing_)
        if (auto record = desk_.records.care().session(*editing_))
            return record->session;
    SessionDraft draft;
    draft.patient = patient_;
    draft.practitioner = choices_.only_practitioner();
    draft.started = desk_.records.now();
    return draft;
}

std::optional<SessionDraft> SessionEditor::last_time(PatientId patient) const
{
    const auto& care = desk_.records.care();
    const auto& formulas = desk_.records.formulas();
    for (const auto& row : care.sessions_of(patient)) {
        if (row.state != SessionState::signed_off)
            continue;
        auto last = care.session(row.id).value().session;
        const auto version = formulas.on_file(*last.version);
        if (!version || !in_force(*version, desk_.records.now()))
            last.version = version ? formulas.version_of(version->instead) : std::nullopt;
        return last;
    }
    return std::nullopt;
}

std::string SessionEditor::summary(const SessionViolations& open) const
{
    std::vector<std::string> parts;
    for (const auto& each : open)
        if (weight_of(each.rule) != Weight::warning) {
            auto part = part_name(desk_.words, std::string(field_of(each.rule)));
            if (std::find(parts.begin(), parts.end(), part) == parts.end())
                parts.push_back(std::move(part));
        }
    if (parts.empty())
        return desk_.words("Nothing is missing.");
    std::string listed;
    for (const auto& part : parts)
        listed += (listed.empty() ? "" : ", ") + part;
    return fill(desk_.words("Before signing: {parts}"), {{"parts", listed}});
}

Sex SessionEditor::sex_of(std::optional<PatientId> patient) const
{
    const auto row = patient ? desk_.records.patients().patient(*patient) : std::nullopt;
    return row ? row->patient.sex : Sex::unknown;
}

SessionEditor::Standing SessionEditor::standing(const SessionDraft& draft) const
{
    const auto open = check_session(desk_.records, draft, editing_);
    SessionDraft without_reasons = draft;
    without_reasons.aspirin_override.clear();
    without_reasons.allergy_override.clear();
    without_reasons.objection_override.clear();
    without_reasons.contraindication_override.clear();
    const auto unexcused = check_session(desk_.records, without_reasons, editing_);

    Standing standing{.objections = told(desk_, open),
                      .objects_to_version = contains(unexcused, SessionRule::standing_objection) ||
                                            contains(unexcused, SessionRule::against_directive),
                      .allergic = contains(unexcused, SessionRule::allergic_to_ingredient),
                      .aspirin_too_recent = contains(unexcused, SessionRule::aspirin_too_recent),
                      .contraindicated = contains(unexcused, SessionRule::contraindication_stands),
                      .asked = questions_for(draft.region, sex_of(draft.patient)),
                      .history = draft.patient ? history_text(desk_, *draft.patient) : std::string(),
                      .consent = consent_standing(desk_, draft),
                      .alternatives = {},
                      .missing = 0,
                      .summary = summary(open)};
    standing.missing = static_cast<std::size_t>(std::count_if(
        open.begin(), open.end(), [](const auto& each) { return weight_of(each.rule) != Weight::warning; }));
    if (standing.objects_to_version || standing.allergic)
        for (const auto& each : alternatives_for(desk_.records, draft))
            standing.alternatives.push_back(
                {each.id, each.key,
                 each.directed ? fill(desk_.words("{name}, as directed"), {{"name", each.name}}) : each.name});
    return standing;
}

ConsentDraft SessionEditor::to_be_asked(const SessionDraft& session)
{
    return {.patient = session.patient,
            .subject = ConsentSubject::treatment,
            .version = session.version,
            .indication = session.indication,
            .practitioner = session.practitioner};
}

SaveOutcome<SessionId> SessionEditor::put_down(const SessionDraft& draft)
{
    return done(told(desk_, save_session(desk_.records, keeper_.deed(), draft, editing_)));
}

SaveOutcome<SessionId> SessionEditor::sign(const SessionDraft& draft)
{
    return done(told(desk_, sign_session(desk_.records, keeper_.deed(), draft, editing_)));
}

SaveOutcome<SessionId> SessionEditor::done(SaveOutcome<SessionId> outcome)
{
    if (outcome)
        keeper_.forget();
    return outcome;
}

} // namespace clinic
