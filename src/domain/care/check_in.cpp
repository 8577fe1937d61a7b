#include "domain/care/check_in.h"

#include "domain/clinic/limits.h"

#include <array>

namespace clinic {

std::vector<ScheduledCheckIn> check_ins_after(Moment session_end)
{
    using std::chrono::hours;
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

std::string_view field_of(CheckInRule rule)
{
    using enum CheckInRule;
    switch (rule) {
    case check_in_missing:
    case closed_already: return "check_in.check_in";
    case asked_missing: return "check_in.asked";
    case at_missing:
    case at_in_future:
    case at_before_session_end: return "check_in.at";
    case reaction_missing:
    case reaction_without_asking: return "check_in.reaction";
    case adherence_missing:
    case adherence_unknown_item: return "check_in.adherence";
    case note_missing:
    case note_unreadable: return "check_in.note";
    }
    return "check_in";
}

CheckInViolations check(const CheckInDraft& draft, const CheckInFacts& facts)
{
    using enum CheckInRule;
    Verdict<CheckInRule> verdict;
    verdict.require(draft.check_in && facts.known, check_in_missing);
    verdict.require(!facts.closed_already, closed_already);
    verdict.require(draft.asked.has_value(), asked_missing);
    verdict.require(draft.at.has_value(), at_missing);
    verdict.require(!draft.at || *draft.at <= facts.now, at_in_future);
    verdict.require(!draft.at || !facts.session_ended || *draft.at >= *facts.session_ended, at_before_session_end);
    const bool asked = draft.asked.value_or(false);
    verdict.require(!asked || draft.reaction, reaction_missing);
    verdict.require(asked || !draft.reaction, reaction_without_asking);
    for (const auto& code : facts.aftercare)
        verdict.require(!asked || draft.adherence.contains(code), adherence_missing, {{"item", code}}, code);
    for (const auto& [code, kept] : draft.adherence)
        verdict.require(facts.aftercare.contains(code), adherence_unknown_item, {{"item", code}}, code);
    verdict.require(asked || !draft.asked || !is_blank(draft.note), note_missing);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

} // namespace clinic
