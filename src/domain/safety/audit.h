#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "domain/ids.h"
#include "domain/safety/statistics.h"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// How long after a session a reaction counts (domain.md 3.1): immediate, early, late.
enum class AuditWindow { hours_72, days_14, days_60 };
template <>
struct CodeTable<AuditWindow> {
    static constexpr auto rows = std::to_array<Code<AuditWindow>>({
        {AuditWindow::hours_72, "72H"},
        {AuditWindow::days_14, "14D"},
        {AuditWindow::days_60, "60D"},
    });
};
[[nodiscard]] Elapsed length_of(AuditWindow);

/// What an audit counts by. A session counts once with each ingredient and each lot that was injected in it, and once
/// with everything else.
enum class AuditBy { all, version, formula, ingredient, lot, practitioner, region };
template <>
struct CodeTable<AuditBy> {
    static constexpr auto rows = std::to_array<Code<AuditBy>>({
        {AuditBy::all, "ALL"},
        {AuditBy::version, "VERSION"},
        {AuditBy::formula, "FORMULA"},
        {AuditBy::ingredient, "INGREDIENT"},
        {AuditBy::lot, "LOT"},
        {AuditBy::practitioner, "PRACTITIONER"},
        {AuditBy::region, "REGION"},
    });
};

/// What an audit is asked for: signed sessions started in [from, to], both days included.
struct AuditQuery {
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<FormulaId> formula;
    std::optional<VersionId> version;
    AuditWindow window = AuditWindow::days_14;
    int lowest_grade = 1;
    bool serious_only = false;
    AuditBy by = AuditBy::version;
};

/// What is known of one session's follow-up. A reaction is dated by its day; it counts when that day is in the window.
struct FollowUpFacts {
    Moment ended;
    Day ended_day;
    std::optional<Day> first_reaction; // that meets the query and is not refuted or unlikely
    std::optional<Moment> last_asked;  // last contact in which the patient was asked
};
enum class FollowUpClass { reacted, asked_no_reaction, not_yet_asked };
/// Reacted within the window; asked at or after its end without a reaction; or not known yet (domain.md 3.1).
[[nodiscard]] FollowUpClass classify(const FollowUpFacts&, AuditWindow);

/// The counts of one thing that the sessions are counted by.
struct AuditCounts {
    std::string key = {};  // "HAIR-01@2", "HAIR-01", "I-000003", "SL-104", "PR-000001", "SCALP"
    std::string name = {}; // of a formula, ingredient or practitioner; of a lot, its ingredient's
    std::int64_t sessions = 0;
    std::int64_t reacted = 0;
    std::int64_t asked_no_reaction = 0;
    std::int64_t patients = 0;
    std::int64_t patients_reacted = 0;
    [[nodiscard]] std::int64_t not_yet_asked() const { return sessions - reacted - asked_no_reaction; }
    [[nodiscard]] std::int64_t followed_up() const { return reacted + asked_no_reaction; }
};

/// A line of the audit: the counts, the rate among those followed up and its Wilson interval (domain.md 3.2).
struct AuditLine {
    AuditCounts counts;
    std::optional<double> rate;
    std::optional<Interval> interval;
    bool too_few = false; // to say anything from the rate alone
};
[[nodiscard]] AuditLine audit_line(const AuditCounts&);

/// With fewer sessions followed up than this a rate is shown as "too few to say" (our own default).
inline constexpr std::int64_t fewest_to_say = 20;

} // namespace clinic
