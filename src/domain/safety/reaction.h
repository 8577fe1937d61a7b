#pragma once

#include "domain/clinic/violation.h"
#include "domain/safety/objection.h"

#include <optional>
#include <set>

namespace clinic {

/// What a reaction led to, box by box (domain.md 2.4: the union of the four regimes). Not the same as severity.
enum class Seriousness {
    death,
    life_threatening,
    hospitalisation,
    disability,
    congenital_anomaly,
    medically_important,
    temporary_incapacity,
    infection,
    disfigurement,
};
template <>
struct CodeTable<Seriousness> {
    static constexpr auto rows = std::to_array<Code<Seriousness>>({
        {Seriousness::death, "DEATH"},
        {Seriousness::life_threatening, "LIFE_THREATENING"},
        {Seriousness::hospitalisation, "HOSPITALISATION"},
        {Seriousness::disability, "DISABILITY"},
        {Seriousness::congenital_anomaly, "CONGENITAL_ANOMALY"},
        {Seriousness::medically_important, "MEDICALLY_IMPORTANT"},
        {Seriousness::temporary_incapacity, "TEMPORARY_INCAPACITY"},
        {Seriousness::infection, "INFECTION"},
        {Seriousness::disfigurement, "DISFIGUREMENT"},
    });
};

/// How it ended (E2B(R3) E.i.7).
enum class ReactionOutcome { recovered, recovering, not_recovered, recovered_with_sequelae, fatal, unknown };
template <>
struct CodeTable<ReactionOutcome> {
    static constexpr auto rows = std::to_array<Code<ReactionOutcome>>({
        {ReactionOutcome::recovered, "RECOVERED"},
        {ReactionOutcome::recovering, "RECOVERING"},
        {ReactionOutcome::not_recovered, "NOT_RECOVERED"},
        {ReactionOutcome::recovered_with_sequelae, "RECOVERED_WITH_SEQUELAE"},
        {ReactionOutcome::fatal, "FATAL"},
        {ReactionOutcome::unknown, "UNKNOWN"},
    });
};

/// It is over: recovered, with or without sequelae, or fatal.
[[nodiscard]] constexpr bool is_over(ReactionOutcome outcome)
{
    return outcome == ReactionOutcome::recovered || outcome == ReactionOutcome::recovered_with_sequelae ||
           outcome == ReactionOutcome::fatal;
}

/// Where the signs were, seen from what was injected.
enum class ReactionPlace { treated_area, around_it, elsewhere, whole_body };
template <>
struct CodeTable<ReactionPlace> {
    static constexpr auto rows = std::to_array<Code<ReactionPlace>>({
        {ReactionPlace::treated_area, "TREATED_AREA"},
        {ReactionPlace::around_it, "AROUND_IT"},
        {ReactionPlace::elsewhere, "ELSEWHERE"},
        {ReactionPlace::whole_body, "WHOLE_BODY"},
    });
};

/// Who told of it (E2B(R3) C.2.r.4).
enum class ReporterType { physician, pharmacist, other_professional, lawyer, patient };
template <>
struct CodeTable<ReporterType> {
    static constexpr auto rows = std::to_array<Code<ReporterType>>({
        {ReporterType::physician, "PHYSICIAN"},
        {ReporterType::pharmacist, "PHARMACIST"},
        {ReporterType::other_professional, "OTHER_PROFESSIONAL"},
        {ReporterType::lawyer, "LAWYER"},
        {ReporterType::patient, "PATIENT"},
    });
};

/// One sign and how intense it was (CTCAE grade 1–5).
struct Sign {
    std::string term; // code of a ReactionTerm
    int grade = 0;
    bool operator==(const Sign&) const = default;
};

/// A reaction while it is written. Patient and formula version are those of the session.
struct ReactionDraft {
    std::optional<SessionId> session;
    std::optional<Day> onset;
    std::vector<Sign> signs;
    std::set<Seriousness> seriousness;
    std::optional<ReactionOutcome> outcome;
    std::set<IngredientId> suspected;                    // none marked: all of the version are suspected
    std::string description;                             // what the patient said
    std::optional<std::chrono::minutes> onset_time = {}; // of the day, where it is known
    std::optional<Day> ended = {};                       // of what is over, where it is known
    std::optional<ReactionPlace> place = {};
    std::string site = {};               // "left cheek"
    std::optional<Decimal> size_mm = {}; // the largest of what can be measured
    std::string treatment = {};          // given against it
    std::string sequelae = {};
    std::optional<ReporterType> reporter = {};
};

struct ReactionFacts {
    Day today;
    bool session_signed = false;
    std::optional<Day> session_day;
    std::map<IngredientId, std::string> injected; // of the session's version
    std::optional<Moment> session_started = {};
    Moment now = Moment::max();
    Zone zone{"Etc/UTC"};
};

enum class ReactionRule {
    session_missing,
    onset_missing,
    onset_in_future,
    onset_before_session,
    onset_time_before_session,
    onset_time_in_future,
    signs_missing,
    sign_unknown,
    sign_twice,
    grade_does_not_exist,
    outcome_missing,
    death_and_outcome_differ,
    ended_unexpected,
    ended_before_onset,
    ended_in_future,
    sequelae_missing,
    sequelae_unexpected,
    size_out_of_range,
    text_unreadable,
    suspected_not_injected,
    description_unreadable,
};
template <>
struct CodeTable<ReactionRule> {
    static constexpr auto rows = std::to_array<Code<ReactionRule>>({
        {ReactionRule::session_missing, "session_missing"},
        {ReactionRule::onset_missing, "onset_missing"},
        {ReactionRule::onset_in_future, "onset_in_future"},
        {ReactionRule::onset_before_session, "onset_before_session"},
        {ReactionRule::onset_time_before_session, "onset_time_before_session"},
        {ReactionRule::onset_time_in_future, "onset_time_in_future"},
        {ReactionRule::signs_missing, "signs_missing"},
        {ReactionRule::sign_unknown, "sign_unknown"},
        {ReactionRule::sign_twice, "sign_twice"},
        {ReactionRule::grade_does_not_exist, "grade_does_not_exist"},
        {ReactionRule::outcome_missing, "outcome_missing"},
        {ReactionRule::death_and_outcome_differ, "death_and_outcome_differ"},
        {ReactionRule::ended_unexpected, "ended_unexpected"},
        {ReactionRule::ended_before_onset, "ended_before_onset"},
        {ReactionRule::ended_in_future, "ended_in_future"},
        {ReactionRule::sequelae_missing, "sequelae_missing"},
        {ReactionRule::sequelae_unexpected, "sequelae_unexpected"},
        {ReactionRule::size_out_of_range, "size_out_of_range"},
        {ReactionRule::text_unreadable, "text_unreadable"},
        {ReactionRule::suspected_not_injected, "suspected_not_injected"},
        {ReactionRule::description_unreadable, "description_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ReactionRule);
[[nodiscard]] constexpr Weight weight_of(ReactionRule)
{
    return Weight::refused;
}
using ReactionViolations = Violations<ReactionRule>;
[[nodiscard]] ReactionViolations check(const ReactionDraft&, const ReactionFacts&);
using Reaction = Accepted<ReactionDraft, ReactionFacts, ReactionRule>;

/// Nothing of a reaction is larger (mm).
inline constexpr Decimal largest_reaction{1000};

/// From the session's end to the onset; negative when it began while it was still injected. Without a time of the onset
/// in whole days, from the day of the session.
struct Latency {
    std::chrono::days days{};
    std::optional<std::chrono::minutes> exact = {};
    bool operator==(const Latency&) const = default;
};
[[nodiscard]] Latency latency_of(const ReactionDraft&, Moment session_ended, const Zone&);

/// The worst grade of the signs: the severity of the reaction (not its seriousness).
[[nodiscard]] int severity_of(const std::vector<Sign>&);

} // namespace clinic
