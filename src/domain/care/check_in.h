#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace clinic {

/// The usual contacts after a session (domain.md 2.3), long enough to see a mycobacterial infection; and those that a
/// formula asks for instead.
enum class CheckInKind { hours_48_72, day_7, week_4, week_9, of_formula };
template <>
struct CodeTable<CheckInKind> {
    static constexpr auto rows = std::to_array<Code<CheckInKind>>({
        {CheckInKind::hours_48_72, "48-72H"},
        {CheckInKind::day_7, "DAY-7"},
        {CheckInKind::week_4, "WEEK-4"},
        {CheckInKind::week_9, "WEEK-9"},
        {CheckInKind::of_formula, "FORMULA"},
    });
};

/// When a check-in is due and from when it is late.
struct ScheduledCheckIn {
    CheckInKind kind;
    Moment due;
    Moment late_from;
    std::optional<int> day = {}; // after the session, of a formula's own
    std::string look_for = {};   // of a formula's own
};
/// "WEEK-4", or "DAY-14" of a formula's own: what it is called in lists and files.
[[nodiscard]] std::string text_of(const ScheduledCheckIn&);

/// A contact that a formula asks for: how many days after the session, and what for.
struct OwnCheckIn {
    std::optional<int> day = {};
    std::string look_for = {};
    bool operator==(const OwnCheckIn&) const = default;
};
/// The check-ins of a session that ended at this moment, in elapsed hours: the formula's own, or without any the usual.
[[nodiscard]] std::vector<ScheduledCheckIn> check_ins_after(Moment session_end,
                                                            const std::vector<OwnCheckIn>& own = {});

/// How far a patient kept to one aftercare item (S8).
enum class Adherence { followed, partly, not_followed, unknown };
template <>
struct CodeTable<Adherence> {
    static constexpr auto rows = std::to_array<Code<Adherence>>({
        {Adherence::followed, "FOLLOWED"},
        {Adherence::partly, "PARTLY"},
        {Adherence::not_followed, "NOT_FOLLOWED"},
        {Adherence::unknown, "UNKNOWN"},
    });
};

/// What a patient may still feel or see at a contact (K6).
enum class Symptom { redness, irritation, swelling, bruise, visible_points, itching };
template <>
struct CodeTable<Symptom> {
    static constexpr auto rows = std::to_array<Code<Symptom>>({
        {Symptom::redness, "REDNESS"},
        {Symptom::irritation, "IRRITATION"},
        {Symptom::swelling, "SWELLING"},
        {Symptom::bruise, "BRUISE"},
        {Symptom::visible_points, "VISIBLE_POINTS"},
        {Symptom::itching, "ITCHING"},
    });
};
/// How long a symptom is usual: noted after the one, prolonged after the other (K6; bothersome itching always asks for
/// a remedy, S19).
struct UsualDuration {
    std::chrono::hours noted;
    std::chrono::hours prolonged;
};
[[nodiscard]] UsualDuration usual_duration(Symptom);

/// 0 none to 10 the worst; from 7 on it is severe (S31, S47).
inline constexpr int worst_pain = 10;
inline constexpr int severe_from = 7;

enum class Satisfaction { very_dissatisfied, dissatisfied, neither, satisfied, very_satisfied };
template <>
struct CodeTable<Satisfaction> {
    static constexpr auto rows = std::to_array<Code<Satisfaction>>({
        {Satisfaction::very_dissatisfied, "VERY_DISSATISFIED"},
        {Satisfaction::dissatisfied, "DISSATISFIED"},
        {Satisfaction::neither, "NEITHER"},
        {Satisfaction::satisfied, "SATISFIED"},
        {Satisfaction::very_satisfied, "VERY_SATISFIED"},
    });
};

/// Closing a check-in. "Asked and nothing" is not the same as "not asked".
struct CheckInDraft {
    std::optional<CheckInId> check_in;
    std::optional<bool> asked;                  // no: the patient was not reached
    std::optional<Moment> at;                   // when the contact was
    std::optional<bool> reaction;               // the answer, when asked
    std::map<std::string, Adherence> adherence; // by aftercare code
    std::set<Symptom> symptoms = {};            // that are still there
    std::optional<int> pain = {};               // 0 to 10; empty: not asked
    std::optional<Satisfaction> satisfaction = {};
    std::string note;
};

struct CheckInFacts {
    Moment now{};
    bool known = false;
    bool closed_already = false;
    std::optional<Moment> session_ended;
    std::set<std::string> aftercare; // the codes of the session's plan
    bool session_invalid = false;
};

enum class CheckInRule {
    check_in_missing,
    closed_already,
    session_invalid,
    asked_missing,
    at_missing,
    at_in_future,
    at_before_session_end,
    reaction_missing,
    reaction_without_asking,
    answers_without_asking,
    symptom_lasts, // warns (K6)
    pain_out_of_range,
    adherence_missing,
    adherence_unknown_item,
    note_missing, // why the patient was not reached
    note_unreadable,
};
template <>
struct CodeTable<CheckInRule> {
    static constexpr auto rows = std::to_array<Code<CheckInRule>>({
        {CheckInRule::check_in_missing, "check_in_missing"},
        {CheckInRule::closed_already, "closed_already"},
        {CheckInRule::session_invalid, "session_invalid"},
        {CheckInRule::asked_missing, "asked_missing"},
        {CheckInRule::at_missing, "at_missing"},
        {CheckInRule::at_in_future, "at_in_future"},
        {CheckInRule::at_before_session_end, "at_before_session_end"},
        {CheckInRule::reaction_missing, "reaction_missing"},
        {CheckInRule::reaction_without_asking, "reaction_without_asking"},
        {CheckInRule::answers_without_asking, "answers_without_asking"},
        {CheckInRule::symptom_lasts, "symptom_lasts"},
        {CheckInRule::pain_out_of_range, "pain_out_of_range"},
        {CheckInRule::adherence_missing, "adherence_missing"},
        {CheckInRule::adherence_unknown_item, "adherence_unknown_item"},
        {CheckInRule::note_missing, "note_missing"},
        {CheckInRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(CheckInRule);
[[nodiscard]] constexpr Weight weight_of(CheckInRule rule)
{
    return rule == CheckInRule::symptom_lasts ? Weight::warning : Weight::refused;
}
using CheckInViolations = Violations<CheckInRule>;
[[nodiscard]] CheckInViolations check(const CheckInDraft&, const CheckInFacts&);
using ClosedCheckIn = Accepted<CheckInDraft, CheckInFacts, CheckInRule>;

/// Why a patient must be called at once (S31, K6): severe pain, or a symptom that lasts longer than usual.
enum class UrgentReason { severe_pain, itching, prolonged };
template <>
struct CodeTable<UrgentReason> {
    static constexpr auto rows = std::to_array<Code<UrgentReason>>({
        {UrgentReason::severe_pain, "SEVERE_PAIN"},
        {UrgentReason::itching, "ITCHING"},
        {UrgentReason::prolonged, "PROLONGED"},
    });
};
[[nodiscard]] std::set<UrgentReason> urgent_reasons(const CheckInDraft&, Moment session_ended);
/// "SEVERE_PAIN PROLONGED": how they are kept and handed on as one text.
[[nodiscard]] std::string text_of(const std::set<UrgentReason>&);
[[nodiscard]] std::set<UrgentReason> urgent_reasons_in(const std::string& text);

} // namespace clinic
