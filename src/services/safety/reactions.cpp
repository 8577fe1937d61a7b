#include "services/safety/reactions.h"

#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/staff.h"

#include <algorithm>

namespace clinic {

namespace {

/// Without what was left out for this patient.
std::map<IngredientId, std::string> injected_in(const Stores& stores, const SessionDraft& session)
{
    const auto on_file = stores.formulas().on_file(session.version.value());
    return on_file ? as_injected(*on_file, session.deviations).names : std::map<IngredientId, std::string>{};
}

ReactionFacts facts_for(const Stores& stores, const ReactionDraft& draft)
{
    const Zone zone = zone_of(stores.clinic());
    ReactionFacts facts{
        .today = zone.day_of(stores.now()), .session_signed = false, .session_day = std::nullopt, .injected = {}};
    const auto record = draft.session ? stores.care().session(*draft.session) : std::nullopt;
    if (!record || record->row.state != SessionState::signed_off)
        return facts;
    facts.session_signed = true;
    facts.session_day = zone.day_of(*record->session.started);
    facts.session_started = record->session.started;
    facts.now = stores.now();
    facts.zone = zone;
    facts.injected = injected_in(stores, record->session);
    return facts;
}

ReactionFollowUpFacts facts_for(const Stores& stores, const ReactionFollowUpDraft& draft)
{
    const Zone zone = zone_of(stores.clinic());
    ReactionFollowUpFacts facts{.today = zone.day_of(stores.now())};
    if (const auto row = draft.reaction ? stores.safety().reaction(*draft.reaction) : std::nullopt) {
        facts.onset = row->reaction.onset;
        facts.now = now_of(zone, *row);
    }
    return facts;
}

AssessmentFacts facts_for(const Stores& stores, const AssessmentDraft& draft)
{
    const auto row = draft.reaction ? stores.safety().reaction(*draft.reaction) : std::nullopt;
    if (!row)
        return {};
    AssessmentFacts facts{.reaction_known = true,
                          .injected = injected_in(stores, stores.care().session(row->session).value().session)};
    for (const auto& each : stores.safety().assessments_of(row->id))
        facts.judges.insert(each.judge);
    if (const auto assessor = draft.assessor ? stores.staff().practitioner(*draft.assessor) : std::nullopt)
        facts.author = assessor->practitioner.name;
    return facts;
}

DirectiveFacts facts_for(const Stores& stores, const DirectiveDraft& draft)
{
    DirectiveFacts facts;
    if (const auto row = draft.reaction ? stores.safety().reaction(*draft.reaction) : std::nullopt)
        facts.injected = stores.formulas().on_file(row->version).value().composition;
    if (draft.use_instead)
        for (const auto& version : stores.formulas().versions_of(*draft.use_instead))
            if (const auto on_file = stores.formulas().on_file(version.id); on_file && in_force(*on_file, stores.now()))
                facts.instead = on_file->composition;
    return facts;
}

} // namespace

Outcome<Saved<ReactionId>, ReactionViolations> report_reaction(Records& records, const Deed& deed,
                                                               const ReactionDraft& draft)
{
    return perform<ReactionId, ReactionRule>(records, deed, Right::record_reaction, "reaction.report",
                                             [&](Change& change) -> Outcome<Added<ReactionId>, ReactionViolations> {
                                                 const auto reaction =
                                                     Reaction::accept(draft, facts_for(change, draft));
                                                 if (!reaction)
                                                     return reaction.reasons();
                                                 return change.safety().add(*reaction, change.now());
                                             });
}

ReactionViolations check_reaction(const Stores& stores, const ReactionDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<ReactionFollowUpId>, ReactionFollowUpViolations> follow_reaction(Records& records, const Deed& deed,
                                                                               const ReactionFollowUpDraft& draft)
{
    return perform<ReactionFollowUpId, ReactionFollowUpRule>(
        records, deed, Right::record_reaction, "reaction.follow_up",
        [&](Change& change) -> Outcome<Added<ReactionFollowUpId>, ReactionFollowUpViolations> {
            const auto seen = ReactionFollowUp::accept(draft, facts_for(change, draft));
            if (!seen)
                return seen.reasons();
            return change.safety().add(*seen, change.now(), deed.actor.name);
        });
}

ReactionFollowUpViolations check_reaction_follow_up(const Stores& stores, const ReactionFollowUpDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

ReactionNow now_of(const Zone& zone, const ReactionRow& row)
{
    return now_of(row.reaction, zone.day_of(row.recorded_at), row.follow_ups);
}

Outcome<Saved<ReactionId>, AssessmentViolations> assess_reaction(Records& records, const Deed& deed,
                                                                 const AssessmentDraft& draft)
{
    return perform<ReactionId, AssessmentRule>(
        records, deed, Right::grade_reaction, "reaction.assess",
        [&](Change& change) -> Outcome<Added<ReactionId>, AssessmentViolations> {
            auto facts = facts_for(change, draft);
            if (facts.author.empty())
                facts.author = deed.actor.name;
            const auto assessment = Assessment::accept(draft, facts);
            if (!assessment)
                return assessment.reasons();
            change.safety().add(*assessment, change.now(), deed.actor.name);
            return Added<ReactionId>{*draft.reaction, change.safety().reaction(*draft.reaction)->key};
        });
}

AssessmentViolations check_assessment(const Stores& stores, const AssessmentDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Rechallenge rechallenge_of(const Stores& stores, const ReactionRow& row)
{
    const Zone zone = zone_of(stores.clinic());
    std::vector<LaterSession> later;
    for (const auto& each : stores.safety().injected_sessions(row.patient))
        later.push_back({.on = zone.day_of(each.started),
                         .version = each.injected.version,
                         .ingredients_left_out = each.ingredients_left_out,
                         .follow_up = classify({.ended = each.ended,
                                                .ended_day = zone.day_of(each.ended),
                                                .first_reaction = each.first_reaction,
                                                .last_asked = each.last_asked},
                                               AuditWindow::days_60)});
    return proposed_rechallenge(row.version, row.reaction.onset.value(), later);
}

ActionTaken action_of(const Stores& stores, const ReactionRow& row)
{
    const auto courses = stores.care().courses_of(row.patient);
    const auto standings = standings_of(courses, stores.care().course_sessions_of(row.patient));
    const bool stopped = std::any_of(courses.begin(), courses.end(), [&](const CourseOnFile& course) {
        const auto& sessions = standings.at(course.id).sessions;
        return course.ended && *course.ended >= *row.reaction.onset &&
               std::any_of(sessions.begin(), sessions.end(),
                           [&row](const CourseSession& each) { return each.id == row.session; });
    });
    return proposed_action(stopped);
}

Outcome<Saved<DirectiveId>, DirectiveViolations> direct(Records& records, const Deed& deed, const DirectiveDraft& draft)
{
    return perform<DirectiveId, DirectiveRule>(
        records, deed, Right::grade_reaction, "reaction.direct",
        [&](Change& change) -> Outcome<Added<DirectiveId>, DirectiveViolations> {
            const auto directive = Directive::accept(draft, facts_for(change, draft));
            if (!directive)
                return directive.reasons();
            return change.safety().add(*directive, change.now(), deed.actor.name);
        });
}

DirectiveViolations check_directive(const Stores& stores, const DirectiveDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::vector<AuditLine> audit_reactions(const Stores& stores, const Actor& actor, const AuditQuery& query,
                                       const std::function<bool()>& go_on)
{
    require(actor, Right::see_statistics);
    std::vector<AuditLine> lines;
    for (const auto& counts : stores.safety().audit(query, zone_of(stores.clinic()), go_on))
        lines.push_back(audit_line(counts));
    return lines;
}

} // namespace clinic
