#pragma once

#include "domain/safety/reaction.h"

namespace clinic {

/// How a reaction stood on a later day. Follow-ups are only ever added; the last one says how it stands.
struct ReactionFollowUpDraft {
    std::optional<ReactionId> reaction = {};
    std::optional<Day> seen = {};           // the day that it is about
    std::vector<Sign> signs = {};           // that are left then; none: no sign is left
    std::set<Seriousness> seriousness = {}; // what it has led to since, beside what was known
    std::optional<ReactionOutcome> outcome = {};
    std::optional<Day> ended = {}; // of what is over
    std::string sequelae = {};
    std::string treatment = {}; // given since
    std::string note = {};
    bool operator==(const ReactionFollowUpDraft&) const = default;
};

/// A follow-up as it was put on file.
struct ReactionFollowUpOnFile {
    ReactionFollowUpId id;
    std::string key; // "RF-000001"
    ReactionFollowUpDraft follow_up;
    Moment at{};
    std::string by = {};
};

/// How a reaction stands, from its report and everything that was seen since.
struct ReactionNow {
    ReactionOutcome outcome{};
    std::optional<Day> ended = {};
    int worst_grade = 0;
    std::set<Seriousness> seriousness = {};
    std::string sequelae = {};
    Day seen{}; // last
};
[[nodiscard]] ReactionNow now_of(const ReactionDraft&, Day reported,
                                 const std::vector<ReactionFollowUpOnFile>& in_the_order_given);

struct ReactionFollowUpFacts {
    Day today{};
    std::optional<Day> onset = {};       // of the reaction, where it is on file
    std::optional<ReactionNow> now = {}; // how it stood so far
};
enum class ReactionFollowUpRule {
    reaction_missing,
    seen_missing,
    seen_in_future,
    seen_before_last,
    signs_missing,
    sign_wrong,
    signs_left,
    outcome_missing,
    death_and_outcome_differ,
    ended_missing,
    ended_unexpected,
    ended_out_of_course,
    sequelae_missing,
    sequelae_unexpected,
    text_unreadable,
};
template <>
struct CodeTable<ReactionFollowUpRule> {
    static constexpr auto rows = std::to_array<Code<ReactionFollowUpRule>>({
        {ReactionFollowUpRule::reaction_missing, "reaction_missing"},
        {ReactionFollowUpRule::seen_missing, "seen_missing"},
        {ReactionFollowUpRule::seen_in_future, "seen_in_future"},
        {ReactionFollowUpRule::seen_before_last, "seen_before_last"},
        {ReactionFollowUpRule::signs_missing, "signs_missing"},
        {ReactionFollowUpRule::sign_wrong, "sign_wrong"},
        {ReactionFollowUpRule::signs_left, "signs_left"},
        {ReactionFollowUpRule::outcome_missing, "outcome_missing"},
        {ReactionFollowUpRule::death_and_outcome_differ, "death_and_outcome_differ"},
        {ReactionFollowUpRule::ended_missing, "ended_missing"},
        {ReactionFollowUpRule::ended_unexpected, "ended_unexpected"},
        {ReactionFollowUpRule::ended_out_of_course, "ended_out_of_course"},
        {ReactionFollowUpRule::sequelae_missing, "sequelae_missing"},
        {ReactionFollowUpRule::sequelae_unexpected, "sequelae_unexpected"},
        {ReactionFollowUpRule::text_unreadable, "text_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(ReactionFollowUpRule);
[[nodiscard]] constexpr Weight weight_of(ReactionFollowUpRule)
{
    return Weight::refused;
}
using ReactionFollowUpViolations = Violations<ReactionFollowUpRule>;
[[nodiscard]] ReactionFollowUpViolations check(const ReactionFollowUpDraft&, const ReactionFollowUpFacts&);
using ReactionFollowUp = Accepted<ReactionFollowUpDraft, ReactionFollowUpFacts, ReactionFollowUpRule>;

/// What is not over is looked at again after so many days; sooner where it is serious (our own defaults).
inline constexpr std::chrono::days see_reaction_again_after{14};
inline constexpr std::chrono::days see_serious_reaction_again_after{3};
/// The day on which it is to be seen again; nothing of what is over.
[[nodiscard]] std::optional<Day> see_again(const ReactionNow&);

} // namespace clinic
