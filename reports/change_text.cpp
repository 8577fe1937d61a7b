#include "reports/change_text.h"

#include "reports/names.h"
#include "reports/papers/audit.h"

#include <algorithm>

namespace clinic {

std::string name_of(const Words& words, ChangeState value)
{
    using enum ChangeState;
    switch (value) {
    case requested: return words("Asked for");
    case proposed: return words("Version being written");
    case in_review: return words("Version in review");
    case approved: return words("Version approved, not in force yet");
    case in_force: return words("In force, effect to be evaluated");
    case closed: return words("Closed, effect evaluated");
    case dropped: return words("Dropped");
    }
    return {};
}

std::string name_of(const Words& words, ChangeEffect value)
{
    using enum ChangeEffect;
    switch (value) {
    case improved: return words("Fewer reactions than before");
    case no_difference: return words("No difference shown");
    case worse: return words("More reactions than before");
    case not_enough_yet: return words("Not enough yet");
    }
    return {};
}

namespace papers {

namespace {

std::string with_commas(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& each : parts)
        text.append(text.empty() ? "" : ", ").append(each);
    return text;
}

std::string of_how_many(const Words& words, std::int64_t some, std::int64_t all)
{
    return fill(words("{some} of {all}"), {{"some", std::to_string(some)}, {"all", std::to_string(all)}});
}

/// "2 of 12 before, 0 of 9 after".
std::string before_and_after(const Words& words, const std::string& before, const std::string& after)
{
    return fill(words("{before} before, {after} after"), {{"before", before}, {"after", after}});
}

std::string steps_of(const VersionRow& version, const Words& words, const Zone& zone)
{
    std::vector<std::string> steps{name_of(words, version.state)};
    if (!version.author_name.empty())
        steps.push_back(fill(words("written by {name}"), {{"name", version.author_name}}));
    const auto decided = [&](const char* english, const VersionDecision& by) {
        steps.push_back(fill(words(english), {{"name", by.name}, {"moment", zone.to_people(by.at)}}));
    };
    if (version.approved)
        decided(mark("approved by {name} on {moment}"), *version.approved);
    if (version.rejected)
        decided(mark("rejected by {name} on {moment}"), *version.rejected);
    if (version.in_force_from)
        steps.push_back(fill(words("in force from {moment}"), {{"moment", zone.to_people(*version.in_force_from)}}));
    return with_commas(steps);
}

std::string counted_text(const Words& words, const CountedChange& counted)
{
    if (counted.effect != ChangeEffect::not_enough_yet)
        return name_of(words, counted.effect);
    if (counted.still_needed() == 0)
        return words("Not enough yet: nobody was asked after one of the two versions.");
    const auto text = fill(words.plural("Not enough yet: {count} more session with {version} must be followed up.",
                                        "Not enough yet: {count} more sessions with {version} must be followed up.",
                                        static_cast<long>(counted.still_needed())),
                           {{"count", std::to_string(counted.still_needed())}, {"version", counted.after.counts.key}});
    const bool could_halve = counted.before.counts.reacted > 0;
    return could_halve ? text + " " + words("With that many, a risk that was halved would show.") : text;
}

} // namespace

std::vector<Fact> request_facts(const ChangeReport& report, const Words& words)
{
    const auto& request = report.change.request;
    std::vector<Fact> facts{{words("State"), name_of(words, state_of(report.change))}};
    if (report.change.dropped)
        facts.push_back({words("Dropped because"), report.change.dropped->reason});
    facts.insert(facts.end(), {{words("Version to be changed"), report.change.version_key},
                               {words("Reason"), name_of(words, request.reason.value())}});
    if (!report.change.reaction_keys.empty())
        facts.push_back({words("Because of"), with_commas(report.change.reaction_keys)});
    facts.insert(
        facts.end(),
        {{words("What is to be changed"), request.description},
         {words("What the change may do"), request.risk},
         {words("What the staff must know"), request.training.empty() ? words("nothing new") : request.training},
         {words("Asked for by"), report.change.requester + ", " + Zone(report.clinic.zone).to_people(report.change.at)},
         {words("Seen to by"), report.change.responsible},
         {words("To be in force by"), to_people(request.due.value())}});
    if (const auto due = due_of(report.change); due && state_of(report.change) == ChangeState::in_force)
        facts.push_back({words("Effect looked at next on"), to_people(*due)});
    return facts;
}

std::vector<Fact> carrier_facts(const ChangeReport& report, const Words& words)
{
    const Zone zone(report.clinic.zone);
    std::vector<Fact> facts;
    facts.reserve(report.versions.size());
    for (const auto& each : report.versions)
        facts.push_back({each.key, steps_of(each, words, zone)});
    return facts;
}

std::vector<Fact> affected_facts(const ChangeReport& report, const Words& words)
{
    std::vector<Fact> facts;
    facts.reserve(report.affected.size());
    for (const auto& each : report.affected)
        facts.push_back({each.course ? words("Running course") : words("Session not signed yet"),
                         each.key + ", " + each.patient_name});
    return facts;
}

std::vector<Fact> effect_facts(const ChangeReport& report, const Words& words)
{
    if (!report.counted)
        return {};
    const auto& before = report.counted->before.counts;
    const auto& after = report.counted->after.counts;
    std::vector<Fact> facts{{words("What the counts say"), counted_text(words, *report.counted)}};
    if (report.counted->comparison)
        facts.push_back({words("Risk of a reaction"), comparison_sentence(*report.counted->comparison, words)});
    facts.insert(facts.end(),
                 {{words("Reacted"), before_and_after(words, of_how_many(words, before.reacted, before.followed_up()),
                                                      of_how_many(words, after.reacted, after.followed_up()))},
                  {words("Patients who reacted"),
                   before_and_after(words, of_how_many(words, before.patients_reacted, before.patients),
                                    of_how_many(words, after.patients_reacted, after.patients))},
                  {words("Not yet asked"), before_and_after(words, std::to_string(before.not_yet_asked()),
                                                            std::to_string(after.not_yet_asked()))},
                  {words("Reaction counted within"), name_of(words, report.change.request.window)},
                  {words("Lowest grade counted"), grade_name(words, report.change.request.lowest_grade)}});
    return facts;
}

std::vector<Fact> review_facts(const ChangeReport& report, const Words& words)
{
    const Zone zone(report.clinic.zone);
    std::vector<Fact> facts;
    facts.reserve(report.change.reviews.size());
    for (const auto& each : report.change.reviews) {
        const auto& [before, after] = each.counts;
        auto text = name_of(words, each.review.conclusion.value()) + ": " + each.review.note + "\n" +
                    before_and_after(words, of_how_many(words, before.events, before.trials),
                                     of_how_many(words, after.events, after.trials));
        if (!each.review.trained.empty())
            text += "\n" + fill(words("Told: {who}"), {{"who", each.review.trained}});
        if (each.review.next_review)
            text += "\n" + fill(words("Looked at again on {day}"), {{"day", to_people(*each.review.next_review)}});
        facts.push_back({zone.to_people(each.at) + ", " + each.reviewer, std::move(text)});
    }
    std::reverse(facts.begin(), facts.end()); // the last conclusion comes first
    return facts;
}

AuditReport as_audit(const ChangeReport& report)
{
    AuditReport audit{.clinic = report.clinic,
                      .query = {},
                      .formula = report.change.formula_name,
                      .lines = {},
                      .made_at = report.made_at};
    audit.query.formula = report.change.formula;
    audit.query.window = report.change.request.window;
    audit.query.lowest_grade = report.change.request.lowest_grade;
    if (report.counted)
        audit.lines = {report.counted->before, report.counted->after};
    return audit;
}

} // namespace papers

} // namespace clinic
