#include "domain/care/check_in.h"

#include "domain/clinic/limits.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace clinic {

namespace {

/// From the day on which it is due it is late after so many days: as the usual ones, about a ninth.
constexpr int days_until_late(int day)
{
    constexpr int ninth = 9;
    return std::max(day / ninth, 1);
}

std::vector<ScheduledCheckIn> own_after(Moment session_end, const std::vector<OwnCheckIn>& own)
{
    std::vector<ScheduledCheckIn> scheduled;
    scheduled.reserve(own.size());
    for (const auto& [day, look_for] : own) {
        const Moment due = session_end + std::chrono::days(day.value());
        scheduled.push_back(
            {CheckInKind::of_formula, due, due + std::chrono::days(days_until_late(*day)), day, look_for});
    }
    std::sort(scheduled.begin(), scheduled.end(),
              [](const auto& one, const auto& other) { return one.due < other.due; });
    return scheduled;
}

} // namespace

std::string text_of(const ScheduledCheckIn& scheduled)
{
    return scheduled.day ? "DAY-" + std::to_string(*scheduled.day) : std::string(code_of(scheduled.kind));
}

std::vector<ScheduledCheckIn> check_ins_after(Moment session_end, const std::vector<OwnCheckIn>& own)
{
    using std::chrono::hours;
    if (!own.empty())
        return own_after(session_end, own);
    struct Contact {
        CheckInKind kind;
        hours due;
        hours late_from;
    };
    static constexpr std::array<Contact, 4> contacts{{
        {CheckInKind::hours_48_72, hours(48), hours(72)},
        {CheckInKind::day_7, hours(7 * 24), hours(8 * 24)},
        {CheckInKind::week_4, hours(28 * 24), hours(31 * 24)},
        {CheckInKind::week_9, hours(63 * 24), hours(70 * 24)},
    }};
    std::vector<ScheduledCheckIn> scheduled;
    scheduled.reserve(contacts.size());
    for (const auto& each : contacts)
        scheduled.push_back({each.kind, session_end + each.due, session_end + each.late_from});
    return scheduled;
}

UsualDuration usual_duration(Symptom symptom)
{
    using std::chrono::hours;
    constexpr hours few_days{72};
    switch (symptom) {
    case Symptom::redness:
    case Symptom::irritation: return {hours(24), few_days};
    case Symptom::swelling:
    case Symptom::visible_points: return {few_days, few_days};
    case Symptom::bruise: return {hours(14 * 24), hours(14 * 24)};
    case Symptom::itching: return {hours(0), hours(0)};
    }
    return {hours(0), hours(0)};
}

std::set<UrgentReason> urgent_reasons(const CheckInDraft& draft, Moment session_ended)
{
    std::set<UrgentReason> reasons;
    if (draft.pain.value_or(0) >= severe_from)
        reasons.insert(UrgentReason::severe_pain);
    for (const Symptom each : draft.symptoms)
        if (draft.at && *draft.at - session_ended > usual_duration(each).prolonged)
            reasons.insert(each == Symptom::itching ? UrgentReason::itching : UrgentReason::prolonged);
    return reasons;
}

std::string text_of(const std::set<UrgentReason>& reasons)
{
    std::string text;
    for (const auto each : reasons)
        text.append(text.empty() ? "" : " ").append(code_of(each));
    return text;
}

std::set<UrgentReason> urgent_reasons_in(const std::string& text)
{
    std::set<UrgentReason> reasons;
    std::istringstream codes(text);
    for (std::string code; codes >> code;)
        if (const auto reason = from_code<UrgentReason>(code))
            reasons.insert(*reason);
    return reasons;
}

std::string_view field_of(CheckInRule rule)
{
    using enum CheckInRule;
    switch (rule) {
    case check_in_missing:
    case closed_already:
    case session_invalid: return "check_in.check_in";
    case asked_missing: return "check_in.asked";
    case at_missing:
    case at_in_future:
    case at_before_session_end: return "check_in.at";
    case reaction_missing:
    case reaction_without_asking: return "check_in.reaction";
    case answers_without_asking: return "check_in.asked";
    case symptom_lasts: return "check_in.symptoms";
    case pain_out_of_range: return "check_in.pain";
    case adherence_missing:
    case adherence_unknown_item: return "check_in.adherence";
    case note_missing:
    case note_unreadable: return "check_in.note";
    }
    return "check_in";
}

namespace {

/// How the patient does: only for one who was asked, and remarkable where it lasts.
void check_state(Verdict<CheckInRule>& verdict, const CheckInDraft& draft, const CheckInFacts& facts)
{
    using enum CheckInRule;
    const bool answered = !draft.symptoms.empty() || draft.pain || draft.satisfaction;
    verdict.require(draft.asked.value_or(false) || !answered, answers_without_asking);
    verdict.require(!draft.pain || (*draft.pain >= 0 && *draft.pain <= worst_pain), pain_out_of_range);
    if (!draft.at || !facts.session_ended)
        return;
    const auto elapsed = std::chrono::floor<std::chrono::hours>(*draft.at - *facts.session_ended);
    for (const Symptom each : draft.symptoms)
        verdict.require(*draft.at - *facts.session_ended <= usual_duration(each).noted, symptom_lasts,
                        {{"symptom", std::string(code_of(each))}, {"hours", std::int64_t{elapsed.count()}}},
                        std::string(code_of(each)));
}

} // namespace

CheckInViolations check(const CheckInDraft& draft, const CheckInFacts& facts)
{
    using enum CheckInRule;
    Verdict<CheckInRule> verdict;
    verdict.require(draft.check_in && facts.known, check_in_missing);
    verdict.require(!facts.closed_already, closed_already);
    verdict.require(!facts.session_invalid, session_invalid);
    verdict.require(draft.asked.has_value(), asked_missing);
    verdict.require(draft.at.has_value(), at_missing);
    verdict.require(!draft.at || *draft.at <= facts.now, at_in_future);
    verdict.require(!draft.at || !facts.session_ended || *draft.at >= *facts.session_ended, at_before_session_end);
    const bool asked = draft.asked.value_or(false);
    verdict.require(!asked || draft.reaction, reaction_missing);
    verdict.require(asked || !draft.reaction, reaction_without_asking);
    check_state(verdict, draft, facts);
    for (const auto& code : facts.aftercare)
        verdict.require(!asked || draft.adherence.contains(code), adherence_missing, {{"item", code}}, code);
    for (const auto& [code, kept] : draft.adherence)
        verdict.require(facts.aftercare.contains(code), adherence_unknown_item, {{"item", code}}, code);
    verdict.require(asked || !draft.asked || !is_blank(draft.note), note_missing);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

} // namespace clinic
